import { adjusted } from '#app/judging/maths/rank.ts'
import { awardPrizes } from '#app/judging/result/prizes.ts'
import { total100 } from '#app/judging/maths/weigh.ts'
import { tally, type Tally, type TalliedWork } from '#app/judging/result/tally.ts'
import type { CountedRound, CountFile } from './count-file.ts'

/** The first thing that anybody would want to know of a figure that is not as published. */
export type Difference = {
  what: 'method' | 'order' | 'total' | 'mean' | 'points' | 'place' | 'prize'
  /** Position of the round, from 0. */
  round: number
  work: number | null
  juror: string | null
  published: string
  computed: string
}

export type RecountedRound = {
  method: Tally['method']
  /** By place; `entryId` is the work's number. */
  works: TalliedWork[]
  /** How far above (+) or below (-) the panel each juror marks, in hundredths; by juror. */
  leanings: number[]
}

export type Recount = {
  rounds: RecountedRound[]
  /** Of the last round: how many places there are, and how many come out as published. */
  places: { of: number; same: number }
  prizes: { of: number; same: number }
  differences: Difference[]
}

/** Counts the published marks anew and compares every figure with the published one. Needs a file of the right shape. */
export function recount(file: Pick<CountFile, 'rounds' | 'passedOver' | 'prizes'>): Recount {
  const out = file.passedOver.flatMap(({ number, because }) =>
    because === 'disqualified' ? [String(number)] : [],
  )
  const rounds = file.rounds.map((round) => countRound(round, out))
  const last = file.rounds.length - 1
  const inRounds = file.rounds.flatMap((round, index) => compareRound(round, rounds[index]!, index))
  const prizes = comparePrizes(file, rounds[last]!, last)
  const misplaced = inRounds.filter(({ what, round }) => what === 'place' && round === last)
  const works = file.rounds[last]!.works.length
  return {
    rounds,
    places: { of: works, same: works - misplaced.length },
    prizes: { of: file.prizes.length, same: file.prizes.length - prizes.length },
    differences: [...inRounds, ...prizes],
  }
}

function countRound(round: CountedRound, out: string[]): RecountedRound {
  const { jurors, works } = round
  const { method, works: tallied } = tally({
    works: works.map(({ number }) => String(number)),
    seats: jurors,
    weights: round.criteria.map(({ weight }) => weight),
    sheets: works.flatMap(({ number, sheets }) =>
      sheets.map((sheet) => ({
        seatId: sheet.juror,
        entryId: String(number),
        state: sheet.state,
        marks: sheet.state === 'complete' ? sheet.marks : [],
      })),
    ),
    decisions: round.votes.map((order) => order.map(String)),
    out,
  })
  return { method, works: tallied, leanings: adjusted(tallied.map(({ totals }) => totals)).jurors }
}

function compareRound(round: CountedRound, found: RecountedRound, index: number): Difference[] {
  const weights = round.criteria.map(({ weight }) => weight)
  const differences: Difference[] = []
  const compare = (
    what: Difference['what'],
    published: unknown,
    computed: unknown,
    of: { work?: number; juror?: string } = {},
  ) => {
    const [said, is] = [JSON.stringify(published), JSON.stringify(computed)]
    if (said === is) return
    const { work = null, juror = null } = of
    differences.push({ what, round: index, work, juror, published: said, computed: is })
  }
  for (const { number: work, sheets } of round.works) {
    for (const sheet of sheets) {
      if (sheet.state !== 'complete') continue
      compare('total', sheet.total, total100(sheet.marks, weights), { work, juror: sheet.juror })
    }
  }
  compare('method', round.method, found.method)
  compare('order', round.tieBreaks, tieBreaksOf(weights))
  for (const { number: work, mean, points, place } of round.works) {
    const again = found.works.find(({ entryId }) => entryId === String(work))!
    compare('mean', mean && [mean.sum, mean.count], again.mean && [again.mean.sum, again.mean.count], {
      work,
    })
    compare('points', points, again.score === null ? null : again.score / 100, { work })
    compare('place', place, again.place, { work })
  }
  return differences
}

/** The order in which equal scores are separated: the heaviest criterion first, at last the panel's vote. */
export function tieBreaksOf(weights: readonly number[]): (number | 'vote')[] {
  const byWeight = weights.map((_, index) => index).sort((a, b) => weights[b]! - weights[a]! || a - b)
  return [...byWeight, 'vote']
}

/** Prizes go along the places, past the works that are passed over; one prize to a maker was settled by passing over. */
function comparePrizes(
  { prizes, passedOver }: Pick<CountFile, 'prizes' | 'passedOver'>,
  { works }: RecountedRound,
  round: number,
): Difference[] {
  const passed = new Set(passedOver.map(({ number }) => String(number)))
  const eligible = works.flatMap(({ entryId, place }) =>
    passed.has(entryId) ? [] : [{ entryId, place, maker: entryId }],
  )
  const { given } = awardPrizes(
    eligible,
    prizes.map(({ place }) => place),
    false,
  )
  return prizes.flatMap(({ place, number }): Difference[] => {
    const computed = given.flatMap((one) => (one.place === place && one.settled ? [one.entryId] : [])).join()
    if (computed === String(number)) return []
    return [{ what: 'prize', round, work: number, juror: null, published: `prize ${place}`, computed }]
  })
}
