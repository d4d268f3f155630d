import { fitAdditive } from './additive.ts'
import { differenceError } from './doubt.ts'
import { jurorPatterns, workPatterns } from './patterns.ts'
import { means, panelScores, rankSums, zScores } from './rank.ts'
import { withoutJuror, type Table } from './table.ts'

/**
 * What another method says about a line between prizes: the same works are above it, some work below
 * equals one above, or another work belongs above. Null when the method says nothing about a work above.
 */
type Verdict = 'holds' | 'ties' | 'changes' | null

interface Boundary {
  /** The line lies below this many works of the order. */
  after: number
  /** Rows of the last work above and the first work below the line. */
  above: number
  below: number
  /** Points between the two, their standard error, and whether the gap is smaller than it or none. */
  gap: number
  error: number | null
  close: boolean | null
  /** With each juror left out in turn, by column; null also for a juror without marks. */
  without: Verdict[]
  mean: Verdict
  adjusted: Verdict
  z: Verdict
  rankSums: Verdict
}

// Differences below this are rounding in the methods that use square roots; marks are never that fine.
const SAME = 1e-9

/**
 * Everything a panel should see about its result before it signs.
 * `boundaries` are the numbers of works above each line, say [1, 2, 3, 4, 5] for five prizes; lines with no
 * ranked work on both sides are left out. `order` lists the rows from first to last when ties have been
 * broken; without it equal scores stand in row order. Rows set `aside` (disqualified, say) tell about the
 * jurors but stand in no order.
 * `z` is 'sound', or why z scores should not be trusted: jurors not linked (then no verdict), a juror with
 * fewer than ten marks, or a juror without spread, whose marks then count for nothing.
 * Throws RangeError when `order` is not an order of the ranked works by their scores.
 */
export function explain(
  table: Table,
  {
    boundaries,
    order,
    aside = [],
  }: { boundaries: readonly number[]; order?: readonly number[]; aside?: readonly number[] },
): {
  method: 'mean' | 'adjusted'
  linked: boolean
  scores: (number | null)[]
  z: 'sound' | 'not linked' | 'few marks' | 'no spread'
  boundaries: Boundary[]
  jurors: ReturnType<typeof jurorPatterns>
  works: ReturnType<typeof workPatterns>['works']
  /** The usual distance of a mark from what work and juror let expect, in points; null without a mark. */
  usual: number | null
  /** From how many usual distances on a juror stands out. */
  least: number
} {
  const { method, scores, linked } = panelScores(table)
  const standing = byScore(scores).filter((work) => !aside.includes(work))
  const ranked = order ?? standing
  assertOrder(ranked, scores, new Set(standing))
  const fit = fitAdditive(table)
  const jurors = jurorPatterns(table, fit)
  const z = zFitness(jurors, linked)
  const error = differenceError(table, fit)
  const others = {
    mean: means(table),
    adjusted: fit.works,
    z: z === 'not linked' ? null : zScores(table, { sd: 'population' }),
    rankSums: rankSums(table).map((sum) => (sum === null ? null : -sum)),
  }
  const without = jurors.map(({ scored }, juror) =>
    scored === 0 ? null : panelScores(withoutJuror(table, juror)).scores,
  )
  const lines = boundaries.filter((after) => after >= 1 && after < ranked.length)
  return {
    method,
    linked,
    scores,
    z,
    boundaries: lines.map((after) => {
      const [above, below] = [ranked[after - 1]!, ranked[after]!]
      const gap = scores[above]! - scores[below]!
      const doubt = error(above, below)
      const says = (other: readonly (number | null)[] | null) => verdict(ranked, after, other)
      return {
        after,
        above,
        below,
        gap,
        error: doubt,
        close: gap === 0 || (doubt === null ? null : gap < doubt),
        without: without.map(says),
        mean: says(others.mean),
        adjusted: says(others.adjusted),
        z: says(others.z),
        rankSums: says(others.rankSums),
      }
    }),
    jurors,
    ...workPatterns(table, fit),
  }
}

function verdict(
  ranked: readonly number[],
  after: number,
  scores: readonly (number | null)[] | null,
): Verdict {
  if (scores === null) return null
  let [lowest, highest] = [Infinity, -Infinity]
  for (const [position, work] of ranked.entries()) {
    const score = scores[work]!
    if (position < after) {
      if (score === null) return null
      lowest = Math.min(lowest, score)
    } else if (score !== null) highest = Math.max(highest, score)
  }
  if (lowest - highest > SAME) return 'holds'
  return highest - lowest > SAME ? 'changes' : 'ties'
}

function zFitness(jurors: ReturnType<typeof jurorPatterns>, linked: boolean) {
  const seated = jurors.filter((juror) => juror.scored > 0)
  if (!linked) return 'not linked'
  if (seated.some((juror) => juror.min === juror.max)) return 'no spread'
  return seated.some((juror) => juror.scored < 10) ? 'few marks' : 'sound'
}

function byScore(scores: readonly (number | null)[]): number[] {
  const ranked = scores.flatMap((score, work) => (score === null ? [] : [work]))
  return ranked.sort((a, b) => scores[b]! - scores[a]! || a - b)
}

function assertOrder(
  order: readonly number[],
  scores: readonly (number | null)[],
  standing: ReadonlySet<number>,
) {
  const same = new Set(order).size === standing.size && order.length === standing.size
  const falling = order.every((work, i) => {
    const [score, next] = [scores[work] ?? null, scores[order[i + 1] ?? work] ?? null]
    return standing.has(work) && score !== null && next !== null && score >= next
  })
  if (!same || !falling) throw new RangeError('the order must list every ranked work by falling score')
}
