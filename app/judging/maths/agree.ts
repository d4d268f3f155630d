import { chiSquareUpper } from './distributions.ts'
import { midRanks } from './midranks.ts'
import { completeRows, jurorCount, type Table } from './table.ts'

export { icc } from './icc.ts'

/** What an intraclass correlation is called: Koo and Li (2016). */
export function iccBand(value: number): 'poor' | 'moderate' | 'good' | 'excellent' {
  if (value < 0.5) return 'poor'
  if (value < 0.75) return 'moderate'
  return value < 0.9 ? 'good' : 'excellent'
}

/**
 * Kendall's coefficient of concordance (Kendall and Babington Smith 1939): `w` as the ranks stand,
 * `wt` corrected for ties, and the chi-square test of `wt`. Works with a missing mark are `dropped`.
 * All null with fewer than two works or jurors, or when no juror tells any two works apart.
 */
export function kendallW(table: Table): {
  works: number
  jurors: number
  dropped: number
  w: number | null
  wt: number | null
  chiSquare: number | null
  df: number | null
  p: number | null
} {
  const m = jurorCount(table)
  const rows = completeRows(table)
  const n = rows.length
  const counts = { works: n, jurors: m, dropped: table.length - n }
  const sums = rows.map(() => 0)
  let ties = 0
  for (let juror = 0; juror < m; juror += 1) {
    const marks = rows.map((row) => row[juror]!)
    for (const [work, rank] of midRanks(marks).entries()) sums[work]! += rank!
    for (const t of tally(marks).values()) ties += t ** 3 - t
  }
  const full = m ** 2 * (n ** 3 - n)
  if (m < 2 || n < 2 || full === m * ties)
    return { ...counts, w: null, wt: null, chiSquare: null, df: null, p: null }
  const squares = sums.reduce((all, sum) => all + (sum - (m * (n + 1)) / 2) ** 2, 0)
  const wt = (12 * squares) / (full - m * ties)
  const chiSquare = m * (n - 1) * wt
  return {
    ...counts,
    w: (12 * squares) / full,
    wt,
    chiSquare,
    df: n - 1,
    p: chiSquareUpper(chiSquare, n - 1),
  }
}

type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * Krippendorff's alpha (2011), for tables with gaps; works with fewer than two marks say nothing and are
 * left out. 1 is agreement, 0 what chance would give. Null when no work has two marks, when all marks are
 * equal, and for 'ratio' with a negative mark.
 */
export function krippendorffAlpha(table: Table, level: Level): number | null {
  jurorCount(table)
  let units = table.map((row) => row.filter((mark) => mark !== null)).filter((unit) => unit.length > 1)
  const all = units.flat()
  if (tally(all).size < 2 || (level === 'ratio' && all.some((mark) => mark < 0))) return null
  if (level === 'ordinal') {
    // The ordinal distance of two marks is the distance of their mid-ranks among all marks.
    const ranks = midRanks(all)
    const rankOf = new Map(all.map((mark, i) => [mark, ranks[i]!]))
    units = units.map((unit) => unit.map((mark) => rankOf.get(mark)!))
  }
  let observed = 0
  for (const unit of units) observed += disagreement(unit, level) / (unit.length - 1)
  return 1 - ((all.length - 1) * observed) / disagreement(units.flat(), level)
}

/** Sum of the squared distances over all ordered pairs of marks. */
function disagreement(marks: readonly number[], level: Level): number {
  const n = marks.length
  if (level === 'ordinal' || level === 'interval') {
    const mean = marks.reduce((sum, mark) => sum + mark, 0) / n
    return 2 * n * marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0)
  }
  const counts = [...tally(marks)]
  if (level === 'nominal') return n ** 2 - counts.reduce((sum, [, count]) => sum + count ** 2, 0)
  let sum = 0
  for (const [i, [a, countA]] of counts.entries()) {
    for (let j = 0; j < i; j += 1) {
      const [b, countB] = counts[j]!
      sum += 2 * countA * countB * ((a - b) / (a + b)) ** 2
    }
  }
  return sum
}

/** How often each mark occurs. */
function tally(marks: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}
