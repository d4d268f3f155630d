import { exactMeans, panelScores } from '../maths/rank.ts'
import type { Table } from '../maths/table.ts'
import { breakTies } from '../maths/ties.ts'
import { total100 } from '../maths/weigh.ts'
import type { SheetState } from '../state.ts'

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
  /** 1, 2, 2, 4; null for a work that nobody scored, or that was disqualified. */
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
 * last one on the same works holds). Works that are `out`, disqualified, keep their marks and score, so that the
 * scores of the others stay as they were, but have no place: those behind close up, here and nowhere else.
 */
export function tally(input: {
  works: readonly string[]
  seats: readonly string[]
  weights: readonly number[]
  sheets: readonly CountedSheet[]
  decisions: readonly (readonly string[])[]
  out?: readonly string[]
}): Tally {
  const { works, weights } = input
  const out = new Set(input.out)
  const counted = marksThatCount(input)
  const table = (value: (marks: number[]) => number): Table =>
    counted.map((row) => row.map((marks) => (marks ? value(marks) : null)))
  const totals = table((marks) => total100(marks, weights))
  const { method, linked, scores } = panelScores(totals)
  const inPlay = scores.map((score, row) => (out.has(works[row]!) ? null : score))
  // A decision that was taken while a disqualified work was among the tied still orders the others.
  const decisions = input.decisions.map((order) => order.filter((work) => !out.has(work)))
  const criteria = weights.map((weight, index) => ({
    weight,
    scores: panelScores(table((marks) => marks[index]!)).scores,
  }))
  const unvoted = breakTies(inPlay, criteria)
  const votes = unvoted.open.flatMap((open) => lastDecision(open, works, decisions))
  const { places, broken, open } = breakTies(inPlay, criteria, votes)

  const exact = exactMeans(totals)
  const equals = groupsOf(ranked(inPlay), (row) => inPlay[row]!)
  const steps = groupsOf(
    broken.flatMap((step) => step.works.map((row) => ({ row, step }))),
    ({ row }) => row,
  )
  const still = new Map(open.flatMap((group) => group.map((row) => [row, group] as const)))
  const tieOf = (row: number): Tie | null => {
    const same = equals.get(inPlay[row] ?? Number.NaN) ?? []
    if (same.length < 2) return null
    const others = (group: number[]) => group.filter((other) => other !== row).map((other) => works[other]!)
    return {
      with: others(same),
      steps: (steps.get(row) ?? []).map(({ step: { by, works: group } }) => {
        if (by === 'vote') return { by, own: null, best: null }
        const values = criteria[by]!.scores
        return { by, own: values[row]!, best: Math.max(...group.map((work) => values[work]!)) }
      }),
      open: others(still.get(row) ?? []),
    }
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

/** By work and juror: the marks of a sheet that counts. */
function marksThatCount({ works, seats, sheets }: Parameters<typeof tally>[0]): (number[] | undefined)[][] {
  const rows = new Map(works.map((work) => [work, seats.map((): number[] | undefined => undefined)]))
  const columns = new Map(seats.map((seat, column) => [seat, column]))
  for (const { entryId, seatId, state, marks } of sheets) {
    const [row, column] = [rows.get(entryId), columns.get(seatId)]
    if (state === 'complete' && row && column !== undefined) row[column] = marks as number[]
  }
  return [...rows.values()]
}

function ranked(scores: readonly (number | null)[]): number[] {
  return scores.flatMap((score, row) => (score === null ? [] : [row]))
}

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
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
