import { fitAdditive } from './additive.ts'
import { midRanks } from './midranks.ts'
import { jurorCount, onGrid, type Table } from './table.ts'

/** An exact mean: sum of integers over how many there are. */
interface Mean {
  sum: number
  count: number
}

/** Exact mean of each work over the jurors who scored it; null when none did. Throws RangeError unless marks are integers. */
export function exactMeans(table: Table): (Mean | null)[] {
  jurorCount(table)
  return table.map((row) => {
    const marks = row.filter((mark) => mark !== null)
    const sum = marks.reduce((all, mark) => all + mark, 0)
    if (!marks.every(Number.isSafeInteger) || !Number.isSafeInteger(sum))
      throw new RangeError('marks must be integers')
    return marks.length === 0 ? null : { sum, count: marks.length }
  })
}

/** Below 0, 0 or above 0 as mean a is smaller than, equal to or larger than mean b; exact. */
export function compareMeans(a: Mean, b: Mean): number {
  const [left, right] = [BigInt(a.sum) * BigInt(b.count), BigInt(b.sum) * BigInt(a.count)]
  return left < right ? -1 : Number(left > right)
}

/** Mean of each work over the jurors who scored it, null when none did. Equal means are the same number. */
export function means(table: Table): (number | null)[] {
  const { cells, unit } = onGrid(table)
  return exactMeans(cells).map((mean) => (mean === null ? null : mean.sum / (mean.count * unit)))
}

/** Median of each work over the jurors who scored it (mean of the middle two when even), null when none did. */
export function medians(table: Table): (number | null)[] {
  const { cells, unit } = onGrid(table)
  return cells.map((row) => {
    const marks = row.filter((mark) => mark !== null).sort((a, b) => a - b)
    if (marks.length === 0) return null
    const [low, high] = [marks[(marks.length - 1) >> 1]!, marks[marks.length >> 1]!]
    return (low + high) / (2 * unit)
  })
}

/**
 * Additive least squares, mark = work + juror: what each work would have got had every juror scored it
 * (null when none did), and how far above (+, generous) or below (-, severe) the panel each juror marks.
 * Juror effects sum to zero, minimum-norm. `linked` is false when the jurors fall into groups without a
 * common work, whose works cannot be compared. On a complete table the works are the means.
 */
export function adjusted(table: Table): { works: (number | null)[]; jurors: number[]; linked: boolean } {
  const { works, jurors, linked } = fitAdditive(table)
  return { works, jurors, linked }
}

/**
 * The scores that rank the works: the mean when every juror scored every work, else the adjusted mean.
 * A work or a juror with no mark at all does not make a table incomplete; such a work scores null.
 */
export function panelScores(table: Table): {
  method: 'mean' | 'adjusted'
  scores: (number | null)[]
  linked: boolean
} {
  const jurors = jurorCount(table)
  const seated = Array.from({ length: jurors }, (_, juror) => table.some((row) => row[juror] !== null))
  const incomplete = (row: Table[number]) => row.some((mark, juror) => mark === null && seated[juror])
  const complete = table.every((row) => row.every((mark) => mark === null) || !incomplete(row))
  if (complete) return { method: 'mean', scores: means(table), linked: true }
  const { works, linked } = fitAdditive(table)
  return { method: 'adjusted', scores: works, linked }
}

/**
 * Mean of the z scores each work got, where a juror's z is the distance from that juror's own mean in that
 * juror's own standard deviation over the works scored. A juror without spread (or, for 'sample', with one
 * mark) has no z and is left out; null for a work without any.
 */
export function zScores(table: Table, { sd }: { sd: 'population' | 'sample' }): (number | null)[] {
  const jurors = jurorCount(table)
  const sums = table.map(() => 0)
  const counts = table.map(() => 0)
  for (let juror = 0; juror < jurors; juror += 1) {
    const marks = table.map((row) => row[juror]!).filter((mark) => mark !== null)
    if (marks.every((mark) => mark === marks[0])) continue
    const mean = marks.reduce((all, mark) => all + mark, 0) / marks.length
    const squares = marks.reduce((all, mark) => all + (mark - mean) ** 2, 0)
    const spread = Math.sqrt(squares / (sd === 'population' ? marks.length : marks.length - 1))
    for (const [work, row] of table.entries()) {
      const mark = row[juror]!
      if (mark === null) continue
      sums[work]! += (mark - mean) / spread
      counts[work]! += 1
    }
  }
  return sums.map((sum, work) => (counts[work] === 0 ? null : sum / counts[work]!))
}

/**
 * Sum over the jurors of the mid-rank each gave a work, 1 for the best, so the lowest sum is first;
 * null when nobody scored it. Where cells are missing, a rank among fewer works is stretched to the full
 * list and a sum over fewer jurors to the full panel, so that a gap neither helps nor harms.
 */
export function rankSums(table: Table): (number | null)[] {
  const jurors = jurorCount(table)
  const listed = table.filter((row) => row.some((mark) => mark !== null)).length
  const sums = table.map(() => 0)
  const counts = table.map(() => 0)
  let panel = 0
  for (let juror = 0; juror < jurors; juror += 1) {
    const ranks = midRanks(table.map((row) => row[juror]!))
    const ranked = ranks.filter((rank) => rank !== null).length
    if (ranked > 0) panel += 1
    for (const [work, rank] of ranks.entries()) {
      if (rank === null) continue
      sums[work]! += ranked === listed ? rank : ((rank - 0.5) * listed) / ranked + 0.5
      counts[work]! += 1
    }
  }
  return sums.map((sum, work) => {
    if (counts[work] === 0) return null
    return counts[work] === panel ? sum : (sum * panel) / counts[work]!
  })
}

/**
 * Standard competition places (1, 2, 2, 4), the highest score first; null for a null score.
 * Scores are numbers, or exact means, which are compared exactly. With a tolerance, scores that lie within
 * it of the best of their place share that place. Throws RangeError on NaN or a negative tolerance.
 */
export function places<Score extends number | Mean>(
  scores: readonly (Score | null)[],
  { tolerance = 0 }: { tolerance?: number } = {},
): (number | null)[] {
  if (!(tolerance >= 0)) throw new RangeError('a tolerance is 0 or more')
  const value = (score: number | Mean) => (typeof score === 'number' ? score : score.sum / score.count)
  const compare = (a: number | Mean, b: number | Mean) =>
    typeof a === 'object' && typeof b === 'object' ? compareMeans(a, b) : value(a) - value(b)
  const order = scores.flatMap((score, i) => (score === null ? [] : [i]))
  if (order.some((i) => Number.isNaN(value(scores[i]!)))) throw new RangeError('a score must be a number')
  order.sort((a, b) => compare(scores[b]!, scores[a]!))
  const result: (number | null)[] = scores.map(() => null)
  let best = 0
  for (const [position, i] of order.entries()) {
    const [leader, score] = [scores[order[best]!]!, scores[i]!]
    const same = tolerance === 0 ? compare(leader, score) === 0 : value(leader) - value(score) <= tolerance
    if (!same) best = position
    result[i] = best + 1
  }
  return result
}
