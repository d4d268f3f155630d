// What two pictures have in common, once it is known which blobs of them look alike.
import { overlayOf, unitMap } from './draw-overlay.ts'
import type { Found } from './find.ts'
import { fit } from './fit.ts'
import { hashDistance, turnedHash } from './hash.ts'
import { covers, kindOf } from './kind.ts'
import { isNear, lay, type Laid, type Seen } from './laid.ts'
import { nearWays } from './near-ways.ts'
import { addsTo, explained } from './share.ts'
import { turns } from './turns.ts'
import type { Ballot, Match } from './votes.ts'

/**
 * Matches (each counting at most 1) that must agree on a way before pixels are looked at. Cloths of one style with
 * thousands of like blobs agree by chance on up to 5 in 15,000, others on 1 or 2.
 */
const leastSupport = { of: (matches: number) => Math.min(6, Math.max(3, matches / 3000)), further: 3 }
/** What is shown below this score would mostly be chance; measured by npm run bench -- likeness. */
const leastScore = 220

/**
 * How the picture and the other are alike; null if they are not. The score is 1000 times the product of three things
 * between 0 and 1: the evidence, 1 - exp(-n/25) for n agreeing blocks; their mean correlation; and 0.4 plus 0.6 of the
 * share of what can be seen in one of the two pictures (the better explained one) that agrees. So a whole picture
 * comes near 1000, a quarter of one alone near 500, and a single motif in a large cloth to 300.
 */
export function resemble(
  mine: Seen,
  theirs: Seen,
  matches: Match[],
  ballots: Ballot[],
): Omit<Found, 'key'> | null {
  const fits = ballots.map((ballot) => fit(ballot, matches, mine.trace, theirs.trace))
  const near = nearWays(mine.trace, theirs.trace)
  if (near.length === 0 && !fits.some(({ support }) => support >= leastSupport.of(matches.length)))
    return null
  const ways = [...near, ...fits.filter(({ support }) => support >= leastSupport.further)]
  const laid: Laid[] = []
  let idle = 0
  for (const way of ways) {
    if (laid.some((known) => isNear(known, way, mine, theirs))) continue
    const next = lay(way, mine, theirs)
    if (next.agreed.length > 0) laid.push(next)
    else if (++idle >= 4 && laid.length === 0) break
    // The whole of one picture lies on the other: no further way could say more.
    if (next.agreed.length > 0.8 * next.told && Math.max(...covers(next.map, mine, theirs)) > 0.85) break
  }
  laid.sort((a, b) => b.agreed.length - a.agreed.length)
  const kept = laid.filter((one, i) => addsTo(one, laid.slice(0, i), mine, theirs)).slice(0, 12)
  const best = kept[0]
  if (!best) return plain(mine, theirs)
  const agreed = kept.flatMap((one) => one.agreed)
  const evidence = 1 - Math.exp(-best.agreed.length / 25)
  const firmness = agreed.reduce((sum, { r }) => sum + r, 0) / agreed.length
  const score = Math.round(1000 * evidence * firmness * (0.4 + 0.6 * explained(kept, mine, theirs)))
  if (score < leastScore) return null
  return { score, kind: kindOf(kept, mine, theirs), overlay: overlayOf(kept, mine, theirs) }
}

/** Pictures with too little drawing in them for blocks to tell: all that speaks is the hash of the whole. */
function plain(mine: Seen, theirs: Seen): Omit<Found, 'key'> | null {
  if (Math.min(mine.trace.places.length, theirs.trace.places.length) > 3 * 60) return null
  const way = nearWays(mine.trace, theirs.trace)[0]
  if (!way) return null
  const far = hashDistance(turnedHash(mine.trace.hash, turns[way.turn]!), theirs.trace.hash)
  if (far > 4) return null
  const map = unitMap(lay(way, mine, theirs).map, mine, theirs)
  return {
    score: 500 - 50 * far,
    kind: way.turn > 0 ? 'turned' : 'same',
    overlay: { maps: [map], points: [] },
  }
}
