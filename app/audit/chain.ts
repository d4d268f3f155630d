/** The `previous` of the first line. */
export const genesis = '0'.repeat(64)

/**
 * What is hashed for a line: JSON with keys in alphabetical order at every depth, so that the same facts
 * always give the same text. The hash covers the hash of the line before, which chains them.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
