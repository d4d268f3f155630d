import { done, refuse, type Outcome } from '#app/ground/outcome.ts'

/** Longest line of a declaration, in characters, and most lines. */
const longestName = 120
const mostNames = 60

/**
 * The people and workshops that a juror typed, one a line; `nobody` is the box that says there are none. With
 * `before`, what was declared earlier, the answer is all of it. Refused, beside a field, when neither or both are given.
 */
export function readDeclaration(
  typed: string,
  nobody: boolean,
  before: readonly string[] | null,
): Outcome<string[]> {
  const names = typed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  if (names.length === 0 && (before || !nobody)) return refuse('incomplete', { field: 'people' })
  if (names.length > 0 && nobody) return refuse('invalid', { field: 'nobody' })
  const all = [...new Set([...(before ?? []), ...names])]
  if (all.length > mostNames) return refuse('invalid', { field: 'people', detail: mostNames })
  const long = names.find((name) => name.length > longestName)
  return long ? refuse('invalid', { field: 'people', detail: `${long.slice(0, 30)}…` }) : done(all)
}
