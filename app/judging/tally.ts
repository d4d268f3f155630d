import { exactMeans, means } from './maths/rank.ts'
import type { Table } from './maths/table.ts'
import { breakTies } from './maths/ties.ts'
import { total100 } from './maths/weigh.ts'
import type { SheetState } from './state.ts'

/** A sheet as it counts: marks in the order of the criteria, null where there is none. */
export type CountedSheet = { seatId: string; entryId: string; state: SheetState; marks: (number | null)[] }

/** An exact mean of totals: `sum` hundredths of a point over `count` jurors. */
export type Mean = { sum: number; count: number }

/** How a work that shares its mean with others came to its place. */
export type Tie = {
  /** The other works with the same mean. */
  with: string[]
  /** The rules that separated it, in the order they were applied: a criterion's index, with the means there, or the panel's vote. */
  steps: { by: number | 'vote'; own: number | null; best: number | null }[]
  /** Nothing has separated it from these. */
  open: string[]
}

export type TalliedWork = {
  entryId: string
  /** 1, 2, 2, 4; null for a work that nobody scored. */
  place: number | null
  mean: Mean | null
  /** By juror, in the order of `seats`: the total in hundredths, null where it does not count. */
  totals: (number | null)[]
  tie: Tie | null
}

/**
 * Counts the marks of a round. A complete sheet counts unless its juror was recused or closed out on it; a
 * work's score is the mean of its totals; equal means are separated by the criterion with the highest weight,
 * then the next, then by the panel's `decisions` (entry ids, best first; the last one on the same works holds).
 * Works come back by place, equal places in the order given.
 */
export function tally(input: {
  works: readonly string[]
  seats: readonly string[]
  weights: readonly number[]
  sheets: readonly CountedSheet[]
  decisions: readonly (readonly string[])[]
}): TalliedWork[] {
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
  const scores = means(totals)
  const criteria = weights.map((weight, index) => ({
    weight,
    scores: means(table((marks) => marks[index]!)),
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
  return works
    .map((entryId, row) => ({
      entryId,
      place: places[row]!,
      mean: exact[row]!,
      totals: [...totals[row]!],
      tie: tieOf(row),
    }))
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity))
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

/** Decimals, two to six, with which no mean that ends within four is rounded, and different means look different. */
export function decimalsFor(all: readonly (Mean | null)[]): number {
  const known = all.filter((mean) => mean !== null)
  const points = [...new Set(known.map(pointsOf))]
  const endsAt = ({ sum, count }: Mean, decimals: number) => (sum * 10 ** decimals) % (count * 100) === 0
  for (let decimals = 2; decimals < 6; decimals += 1) {
    const whole = known.every((mean) => !endsAt(mean, 4) || endsAt(mean, decimals))
    const apart = new Set(points.map((value) => value.toFixed(decimals))).size === points.length
    if (whole && apart) return decimals
  }
  return 6
}
