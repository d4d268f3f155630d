/** The instant now. The only place that asks the machine; everything inside receives its instant. */
export function now(): Date {
  return new Date()
}
