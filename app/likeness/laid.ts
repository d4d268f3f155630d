import type { Affine, Fit } from './fit.ts'
import { together } from './clusters.ts'
import type { Planes } from './planes.ts'
import type { Trace } from './trace.ts'
import { block, settle, verify, type Block, type Look } from './verify.ts'
import type { Match } from './votes.ts'

/** A picture with all that is needed to compare it. `look` and `pixels` are of the small picture's size. */
export type Seen = { trace: Trace; pixels: Planes; look: Look }

/**
 * A picture laid on another: the map in pixels of their looks, the blocks that agree, how many could tell, and the
 * distance of samples in them.
 */
export type Laid = {
  map: Affine
  turn: number
  matches: Match[]
  agreed: Block[]
  told: number
  pitch: number
}

/** Lays the picture on the other, looks, settles it by what agrees and looks again. */
export function lay(way: Fit, mine: Seen, theirs: Seen): Laid {
  const down = mine.look.width / mine.trace.width
  const up = theirs.look.width / theirs.trace.width
  const [a, b, c, d, e, f] = way.map
  const rough: Affine = [(a * up) / down, (b * up) / down, c * up, (d * up) / down, (e * up) / down, f * up]
  const first = verify(mine.look, theirs.look, rough, way.turn, 2, 3)
  const map = settle(first, way.turn, 0.5)
  const { blocks, pitch } = verify(mine.look, theirs.look, map, way.turn, 1, 2)
  const agreed = together(blocks, block * pitch)
  return { map, turn: way.turn, matches: way.matches, agreed, told: blocks.length, pitch }
}

/** How much larger things get by a map. */
export const scaleOf = ([a, b, , d, e]: Affine) => Math.sqrt(Math.abs(a * e - b * d))

/** Whether a way comes to the same as one that was looked at. */
export function isNear(known: Laid, way: Fit, mine: Seen, theirs: Seen): boolean {
  if (known.turn !== way.turn) return false
  const down = mine.look.width / mine.trace.width
  const up = theirs.look.width / theirs.trace.width
  const middle = known.agreed[known.agreed.length >> 1]!
  const [x, y] = [middle.x / down, middle.y / down]
  const [a, b, c, d, e, f] = way.map
  const off = Math.hypot((a * x + b * y + c) * up - middle.toX, (d * x + e * y + f) * up - middle.toY)
  const ratio = (scaleOf(way.map) * up) / down / scaleOf(known.map)
  return off < 8 * Math.max(1, scaleOf(known.map)) && ratio > 0.9 && ratio < 1.1
}
