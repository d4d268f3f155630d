import { exactMeans, panelScores } from './maths/rank.ts'
import type { Table } from './maths/table.ts'
import { breakTies } from './maths/ties.ts'
import { total100 } from './maths/weigh.ts'
import type { SheetState } from './state.ts'

/** A sheet as it counts: marks in the order of the criteria, null where there is none. */
export type CountedSheet = { seatId: string; entryId: string; state: SheetState; marks: (number | null)[] }

/** An exact mean of the totals given: `sum` hundredths of a point over `count` jurors. */
export type Mean = { sum: number; count: number }

/** How a work that shares its score with others came to its place. */
export type Tie = {
  /** The other works with the same score. */
  with: string[]
  /** The rules that separated it, in the order they were applied: a criterion's index, with the scores there, or the panel's vote. */
  steps: { by: number | 'vote'; own: number | null; best: number | null }[]
  /** Nothing has separated it from these. */
  open: string[]
}

export type TalliedWork = {
  entryId: string
  /** 1, 2, 2, 4; null for a work that nobody scored. */
  place: number | null
  /** What it is ranked by, in hundredths of a point; null for a work that nobody scored. */
  score: number | null
  mean: Mean | null
  /** By juror, in the order of `seats`: the total in hundredths, null where it does not count. */
  totals: (number | null)[]
  tie: Tie | null
}

export type Tally = {
  /** How works are scored: by the mean of their totals, or, where marks are missing, by the adjusted mean. */
  method: 'mean' | 'adjusted'
  /** Whether all jurors are linked by works in common; without that the adjusted mean rests on an assumption. */
  linked: boolean
  /** By place, equal places in the order given. */
  works: TalliedWork[]
}

/**
 * Counts the marks of a round. A complete sheet counts unless its juror was recused or closed out on it. When
 * every juror scored every work, its score is the mean of its totals, else the adjusted mean, in which the
 * severity of the jurors it lacks neither helps nor harms it (maths/rank.ts). Equal scores are separated by the
 * criterion with the highest weight, then the next, then by the panel's `decisions` (entry ids, best first; the
 * last one on the same works holds).
 */
export function tally(input: {
  works: readonly string[]
  seats: readonly string[]
  weights: readonly number[]
  sheets: readonly CountedSheet[]
  decisions: readonly (readonly string[])[]
}): Tally {
  const { works, seats, weights } = input
  const counted = new Map(
    input.sheets
      .filter(({ state }) => state === 'complete')
      .map(({ entryId, seatId, marks }) => [`${entryId} ${seatId}`, marks as number[]]),
  )
  const table = (value: (marks: number[]) => number): Table =>
    works.map((work) =>
      seats.map((seat) => {
        const marks = counted.get(`${work} ${seat}`)
        return marks ? value(marks) : null
      }),
    )
  const totals = table((marks) => total100(marks, weights))
  const { method, linked, scores } = panelScores(totals)
  const criteria = weights.map((weight, index) => ({
    weight,
    scores: panelScores(table((marks) => marks[index]!)).scores,
  }))
  const unvoted = breakTies(scores, criteria)
  const votes = unvoted.open.flatMap((open) => lastDecision(open, works, input.decisions))
  const { places, broken, open } = breakTies(scores, criteria, votes)

  const exact = exactMeans(totals)
  const tieOf = (row: number): Tie | null => {
    const equals = scores.flatMap((score, other) =>
      score !== null && score === scores[row] && other !== row ? [works[other]!] : [],
    )
    if (equals.length === 0) return null
    const steps = broken
      .filter((step) => step.works.includes(row))
      .map(({ by, works: group }) => {
        if (by === 'vote') return { by, own: null, best: null }
        const values = criteria[by]!.scores
        return { by, own: values[row]!, best: Math.max(...group.map((work) => values[work]!)) }
      })
    const still = open.find((group) => group.includes(row)) ?? []
    return { with: equals, steps, open: still.filter((other) => other !== row).map((other) => works[other]!) }
  }
  const tallied = works.map((entryId, row) => ({
    entryId,
    place: places[row]!,
    score: scores[row]!,
    mean: exact[row]!,
    totals: [...totals[row]!],
    tie: tieOf(row),
  }))
  return {
    method,
    linked,
    works: tallied.sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity)),
  }
}

/** The latest decision on exactly these works, as rows, best first; none when there is none. */
function lastDecision(
  open: readonly number[],
  works: readonly string[],
  decisions: readonly (readonly string[])[],
): number[][] {
  const found = decisions.findLast(
    (order) => order.length === open.length && open.every((row) => order.includes(works[row]!)),
  )
  return found ? [found.map((entryId) => works.indexOf(entryId))] : []
}

/** The mean in points. */
export function pointsOf({ sum, count }: Mean): number {
  return sum / count / 100
}

/**
 * Decimals, two to six, with which no score (hundredths of a point) that ends within four is rounded, and
 * different scores look different.
 */
export function decimalsFor(scores: readonly (number | null)[]): number {
  const points = [...new Set(scores.filter((score) => score !== null))].map((score) => score / 100)
  const endsAt = (value: number, decimals: number) =>
    Number(value.toFixed(decimals)) === Number(value.toFixed(9))
  for (let decimals = 2; decimals < 6; decimals += 1) {
    const whole = points.every((value) => !endsAt(value, 4) || endsAt(value, decimals))
    const apart = new Set(points.map((value) => value.toFixed(decimals))).size === points.length
    if (whole && apart) return decimals
  }
  return 6
}
