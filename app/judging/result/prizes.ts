/** A work on its way to a prize; `maker` is whatever stands for one person. */
type Contender = { entryId: string; place: number | null; maker: string }

/** A prize and the work that it goes to; not settled while an open tie could still give it to another. */
type Given = { place: number; entryId: string; settled: boolean }

export type Awarded = {
  /** By prize place. */
  given: Given[]
  /** Works that take no prize since their maker's `better` work has a higher one; by place. */
  passedOver: { entryId: string; better: string }[]
  /** Works that share a place which has a prize, or could have. By place, each with all that share it. */
  openTies: { place: number; entryIds: string[] }[]
  /** The last place in the ranking that a prize goes to; 0 without prizes. */
  lastPlace: number
}

/**
 * Gives the prizes out along the ranking: each to the next work that may take one. Works without a place (disqualified
 * or scored by nobody) take none. With `onePrize` a maker takes one, the best; the place of a further work stays, its
 * prize goes to the next. The maker is whoever entered the work: the members of a team are names, and a prize is not
 * withheld because two people share one. `works` by place; `prizes` are the places that have one.
 */
export function awardPrizes(
  works: readonly Contender[],
  prizes: readonly number[],
  onePrize: boolean,
): Awarded {
  const last = Math.max(0, ...prizes)
  const awarded: Awarded = { given: [], passedOver: [], openTies: [], lastPlace: 0 }
  const best = new Map<string, string>()
  let ahead = 0
  for (const group of byPlace(works)) {
    if (ahead >= last) break
    const better = (work: Contender) => (onePrize ? best.get(work.maker) : undefined)
    const may = group.filter((work) => !better(work))
    const passed = group.filter(better)
    if (prizes.includes(ahead + 1))
      awarded.passedOver.push(...passed.map((work) => ({ entryId: work.entryId, better: better(work)! })))
    const settled = may.length < 2
    if (!settled)
      awarded.openTies.push({ place: group[0]!.place!, entryIds: group.map(({ entryId }) => entryId) })
    for (const work of may) {
      if (better(work)) continue
      ahead += 1
      if (!prizes.includes(ahead)) continue
      awarded.given.push({ place: ahead, entryId: work.entryId, settled })
      awarded.lastPlace = group[0]!.place! + group.indexOf(work)
      best.set(work.maker, work.entryId)
    }
  }
  return awarded
}

function byPlace(works: readonly Contender[]): Contender[][] {
  const groups: Contender[][] = []
  for (const work of works) {
    if (work.place === null) continue
    const group = groups.at(-1)
    if (group?.[0]!.place === work.place) group.push(work)
    else groups.push([work])
  }
  return groups
}
