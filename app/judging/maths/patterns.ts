import { fitAdditive } from './additive.ts'
import { residuals } from './doubt.ts'
import type { Table } from './table.ts'

/** How one juror marked; null where the marks do not define it. Marks and distances are in points of the table. */
interface JurorPattern {
  scored: number
  mean: number | null
  /** Sample standard deviation of the marks given. */
  sd: number | null
  min: number | null
  max: number | null
  /** Share of the marks that are this juror's most frequent mark, 0 to 1. */
  sameShare: number | null
  /** Points below the panel, corrected for which works were seen; + is severe, - generous; null without marks. */
  severity: number | null
  /** Pearson correlation with the mean of the other jurors over the works in common, from three works. */
  withRest: number | null
}

/** The pattern of every juror, to be looked at by people; nothing is discarded because of it. */
export function jurorPatterns(table: Table): JurorPattern[] {
  const fit = fitAdditive(table)
  // Less each juror's own level, so that who is missing does not move the mean of the others.
  const levelled = table.map((row) =>
    row.map((mark, juror) => (mark === null ? null : mark - fit.jurors[juror]!)),
  )
  const sums = levelled.map((row) => row.reduce<number>((sum, mark) => sum + (mark ?? 0), 0))
  const counts = levelled.map((row) => row.filter((mark) => mark !== null).length)
  return fit.jurors.map((effect, juror) => {
    const marks = table.map((row) => row[juror]!).filter((mark) => mark !== null)
    const shared = levelled.flatMap((row, work) => {
      const mark = row[juror]!
      return mark === null || counts[work]! < 2
        ? []
        : [[mark, (sums[work]! - mark) / (counts[work]! - 1)] as const]
    })
    const none = marks.length === 0
    return {
      scored: marks.length,
      mean: none ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length,
      sd: deviation(marks),
      min: none ? null : marks.reduce((a, b) => Math.min(a, b)),
      max: none ? null : marks.reduce((a, b) => Math.max(a, b)),
      sameShare: none ? null : mostFrequent(marks) / marks.length,
      severity: none ? null : 0 - effect,
      withRest: correlation(shared),
    }
  })
}

/**
 * Per work: the range of its marks, null without any, and the jurors who stand out: whose mark differs
 * from the additive fit by at least twice the usual (root mean square) difference of the whole table,
 * the rule Facets flags unexpected ratings by. Such a work is worth discussing.
 */
export function workPatterns(table: Table): { range: number | null; standOut: number[] }[] {
  const left = residuals(table, fitAdditive(table))
  const all = left.flat().filter((residual) => residual !== null)
  const usual = Math.sqrt(all.reduce((sum, residual) => sum + residual ** 2, 0) / all.length)
  return table.map((row, work) => {
    const marks = row.filter((mark) => mark !== null)
    const largest = marks.reduce((a, b) => Math.max(a, Math.abs(b)), 0)
    // Below this the differences are what rounding leaves of a perfect fit.
    const doubtful = usual > largest * 1e-12
    return {
      range: marks.length === 0 ? null : Math.max(...marks) - Math.min(...marks),
      standOut: left[work]!.flatMap((residual, juror) =>
        doubtful && residual !== null && Math.abs(residual) >= 2 * usual ? [juror] : [],
      ),
    }
  })
}

function deviation(marks: readonly number[]): number | null {
  if (marks.length < 2) return null
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length
  return Math.sqrt(marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0) / (marks.length - 1))
}

function mostFrequent(marks: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return [...counts.values()].reduce((a, b) => Math.max(a, b), 0)
}

function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  let [xx, yy, xy, size] = [0, 0, 0, 0]
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
    xy += (x - meanX) * (y - meanY)
    size += x ** 2 + y ** 2
  }
  // A spread this small is what rounding leaves of none.
  if (Math.min(xx, yy) <= size * 1e-24) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}
