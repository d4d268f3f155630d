/** How far the pictures of a work are processed: `at` of `total` is under way. */
export type Progress = { at: number; total: number; ahead: number }

/** Few pictures ahead are done before one has read the sentence. */
const manyAhead = 3

/** The progress to show while any picture waits, else null; `ahead` counts those of others, 0 when they are few. */
export function progressOf(pictures: { state: string }[], ahead: number): Progress | null {
  const waiting = pictures.filter(({ state }) => state === 'waiting').length
  if (waiting === 0) return null
  const total = pictures.length
  return { at: total - waiting + 1, total, ahead: ahead >= manyAhead ? ahead : 0 }
}
