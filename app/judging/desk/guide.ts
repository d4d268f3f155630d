/** One band of a criterion's guide: what marks from `low` to `high` mean. */
type Band = { low: number; high: number; range: string; text: string }

const start = /(?=\b\d{1,3}\s?[–-]\s?\d{1,3}:)|(?=\b(?:Di bawah|Below) \d{1,3}:)/
const span = /^(\d{1,3})\s?[–-]\s?(\d{1,3}):\s*/
const under = /^(?:Di bawah|Below) (\d{1,3}):\s*/

/**
 * The bands of a guide written as "85–100: ... 70–84: ... Di bawah 50: ...", best first. Empty when it is not
 * written so; then it is read as a whole.
 */
export function bandsOf(guide: string): Band[] {
  const pieces = guide.split(start).map((piece) => piece.trim())
  const bands = pieces.map((piece): Band | null => {
    const between = span.exec(piece)
    const below = under.exec(piece)
    const head = (between ?? below)?.[0] ?? ''
    const text = piece.slice(head.length)
    const range = head.replace(/:\s*$/, '')
    if (between) return { low: Number(between[1]), high: Number(between[2]), range, text }
    return below ? { low: 0, high: Number(below[1]) - 1, range, text } : null
  })
  return bands.every((band) => band !== null) ? bands : []
}

/** The band a mark falls into. */
export function bandOf(bands: readonly Band[], mark: number): Band | undefined {
  return bands.find(({ low, high }) => mark >= low && mark <= high)
}
