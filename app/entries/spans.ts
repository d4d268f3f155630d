/** A stretch of a text: from `start`, before `end`, in UTF-16 units. */
export type Span = { start: number; end: number }

/** A text as it is searched, and where each of its characters stands in the text itself. */
type Reading = { text: string; at: Span[] }

/** Reads a text character by character: `as` says what each becomes, nothing included. */
export function reading(text: string, as: (character: string) => string): Reading {
  const at: Span[] = []
  let read = ''
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const becomes = as(character)
    for (let unit = 0; unit < becomes.length; unit++) at.push({ start, end })
    read += becomes
    start = end
  }
  return { text: read, at }
}

/** The stretch of the text itself that was read as the characters from `first` up to and with `last`. */
export function spanBetween({ at }: Reading, first: number, last: number): Span {
  return { start: at[first]!.start, end: at[last]!.end }
}

/** The same stretches in their order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else whole.push({ start, end })
  }
  return whole
}
