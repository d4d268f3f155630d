import { fitAdditive } from './additive.ts'
import { residuals } from './doubt.ts'
import { scoredBy, type Table } from './table.ts'

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

type Fit = ReturnType<typeof fitAdditive>

/** The pattern of every juror, to be looked at by people; nothing is discarded because of it. */
export function jurorPatterns(table: Table, fit: Fit = fitAdditive(table)): JurorPattern[] {
  // Less each juror's own level, so that who is missing does not move the mean of the others.
  const level = (mark: number | null, juror: number) => (mark === null ? 0 : mark - fit.jurors[juror]!)
  const sums = table.map((row) => row.reduce<number>((sum, mark, juror) => sum + level(mark, juror), 0))
  const counts = table.map(scoredBy)
  return fit.jurors.map((effect, juror) => {
    const marks: number[] = []
    const [own, rest]: [number[], number[]] = [[], []]
    for (const [work, row] of table.entries()) {
      const mark = row[juror]!
      if (mark === null) continue
      marks.push(mark)
      if (counts[work]! < 2) continue
      own.push(mark)
      rest.push((sums[work]! - level(mark, juror)) / (counts[work]! - 1))
    }
    const none = marks.length === 0
    return {
      scored: marks.length,
      mean: none ? null : mean(marks),
      sd: marks.length < 2 ? null : Math.sqrt(squares(marks) / (marks.length - 1)),
      min: none ? null : marks.reduce((a, b) => Math.min(a, b)),
      max: none ? null : marks.reduce((a, b) => Math.max(a, b)),
      sameShare: none ? null : mostFrequent(marks) / marks.length,
      severity: none ? null : 0 - effect,
      withRest: correlation(own, rest),
    }
  })
}

/** How far apart the marks of one work are; null where the marks do not define it. */
interface WorkPattern {
  range: number | null
  /** The furthest mark's distance from the additive fit, in usual (root mean square) distances of the whole table. */
  times: number | null
  /** The jurors whose marks are that far off, if it is at least `least` times the usual. */
  standOut: number[]
  /** What the fit expects of the first of them. */
  expected: number | null
}

/**
 * The pattern of every work, and the usual distance in points (null without a mark). A work in which a juror
 * stands out is worth discussing: from twice the usual distance on, the bound Facets flags unexpected ratings by;
 * with more than five jurors from three times, since the more marks a work has, the further one of them falls.
 */
export function workPatterns(
  table: Table,
  fit: Fit = fitAdditive(table),
  least: number = fit.jurors.length > 5 ? 3 : 2,
): { usual: number | null; least: number; works: WorkPattern[] } {
  const left = residuals(table, fit)
  let [squared, count] = [0, 0]
  for (const row of left) {
    for (const residual of row) {
      if (residual === null) continue
      squared += residual ** 2
      count += 1
    }
  }
  const usual = Math.sqrt(squared / Math.max(1, count))
  const works = table.map((row, work) => {
    const marks = row.filter((mark) => mark !== null)
    const distances = left[work]!.map((residual) => Math.abs(residual ?? 0))
    const furthest = distances.reduce((a, b) => Math.max(a, b), 0)
    // Distances this small are what rounding leaves of a perfect fit.
    const dust = 1e-12 * marks.reduce((a, b) => Math.max(a, Math.abs(b)), 0)
    const flagged = furthest >= least * usual && furthest > dust
    const standOut = distances.flatMap((distance, juror) =>
      flagged && distance >= furthest - dust ? [juror] : [],
    )
    const first = standOut[0]
    return {
      range: marks.length === 0 ? null : Math.max(...marks) - Math.min(...marks),
      times: marks.length === 0 ? null : furthest > dust ? furthest / usual : 0,
      standOut,
      expected: first === undefined ? null : fit.works[work]! + fit.jurors[first]!,
    }
  })
  return { usual: count === 0 ? null : usual, least, works }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Sum of squared distances from the mean; 0 when all are equal, whatever rounding says. */
function squares(values: readonly number[]): number {
  if (values.every((value) => value === values[0])) return 0
  const centre = mean(values)
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
}

function mostFrequent(marks: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return [...counts.values()].reduce((a, b) => Math.max(a, b), 0)
}

/** Pearson correlation; null below three pairs or when one side has no spread. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length < 3) return null
  const [xx, yy] = [squares(xs), squares(ys)]
  const size = [...xs, ...ys].reduce((sum, value) => sum + value ** 2, 0)
  // A spread this small is what rounding leaves of none.
  if (Math.min(xx, yy) <= size * 1e-24) return null
  const [meanX, meanY] = [mean(xs), mean(ys)]
  const xy = xs.reduce((sum, x, i) => sum + (x - meanX) * (ys[i]! - meanY), 0)
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}
