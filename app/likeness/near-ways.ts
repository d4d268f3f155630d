import type { Affine, Fit } from './fit.ts'
import { hashDistance, turnedHash } from './hash.ts'
import type { Trace } from './trace.ts'
import { turns } from './turns.ts'

/** Hashes that differ in so few of 64 signs tell that pixels should be looked at in any case. */
export const nearHash = 12

/** The ways that the hashes of whole pictures speak for. */
export function nearWays(mine: Trace, theirs: Trace): Fit[] {
  if (mine.places.length === 0 || theirs.places.length === 0) return []
  return turns.flatMap((_, turn) =>
    hashDistance(turnedHash(mine.hash, turns[turn]!), theirs.hash) > nearHash
      ? []
      : [{ map: whole(mine, theirs, turn), turn, matches: [], support: 0 }],
  )
}

/** The map of one whole picture onto another. */
function whole(mine: Trace, theirs: Trace, turn: number): Affine {
  const [a, b, c, d] = turns[turn]!
  const [wide, high] = a === 0 ? [mine.height, mine.width] : [mine.width, mine.height]
  const [sx, sy] = [theirs.width / wide, theirs.height / high]
  const [ma, mb, mc, md] = [a * sx, b * sx, c * sy, d * sy]
  const x = theirs.width / 2 - (ma * mine.width + mb * mine.height) / 2
  const y = theirs.height / 2 - (mc * mine.width + md * mine.height) / 2
  return [ma, mb, x, mc, md, y]
}
