/** Something to race against: `broken` fails when nothing was heard for a while, or when it is told to bark. */
export function watchdog(limit: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let fail: (error: Error) => void = () => {}
  let heardAt = performance.now()
  const broken = new Promise<never>((_never, reject) => (fail = reject))
  broken.catch(() => {})
  /** A sign of life; the next is awaited for `wait` milliseconds. */
  const hear = (wait: number) => {
    clearTimeout(timer)
    heardAt = performance.now()
    timer = setTimeout(() => fail(new Error('no byte went through')), wait)
  }
  hear(limit)
  return {
    broken,
    hear,
    /** Fails at once, when nothing was heard for `silentFor` milliseconds. */
    bark: (silentFor: number) => {
      if (performance.now() - heardAt >= silentFor) fail(new Error('interrupted'))
    },
    rest: () => clearTimeout(timer),
  }
}
