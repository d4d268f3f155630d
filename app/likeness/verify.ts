// Whether two pictures that lie on each other show the same drawing there, and not only the same style: edge by edge,
// in small blocks. Equal style agrees here and there; an equal drawing agrees nearly everywhere it can be seen.
import { fitAffine, type Affine, type Tie } from './fit.ts'
import { blur, edgesOf, half, type Edges, type Planes } from './planes.ts'
import { turns } from './turns.ts'

/** The edges of a picture at its own and at halved sizes. */
export type Look = { width: number; height: number; levels: Edges[] }

/** Samples along a block's side. */
export const block = 16
/** Mean strength of edges (square roots of levels) below which a block shows nothing. */
const bare = 2.5

/** The edges of a small picture. */
export function lookAt({ width, height, channels }: Planes): Look {
  const levels: Edges[] = []
  let [wide, high] = [width, height]
  let now = channels.map((channel) => blur(channel, wide, high, 0.9))
  while (Math.min(wide, high) >= 8 && levels.length < 5) {
    levels.push(edgesOf({ width: wide, height: high, channels: now }, true))
    now = now.map((channel) => half(blur(channel, wide, high, 0.8), wide, high))
    wide >>= 1
    high >>= 1
  }
  return { width, height, levels }
}

/** One block that both pictures have something in: its middle in the picture, correlation, and where it fits best. */
export type Block = { x: number; y: number; r: number; toX: number; toY: number }

/** What looking edge by edge came to. `pitch` is the distance of samples in pixels of the picture. */
type Verified = { map: Affine; blocks: Block[]; pitch: number }

/**
 * Looks at the picture lying on the other by `map` (pixels of both looks), every `coarse` samples, letting each block
 * slip by up to `slip` samples.
 */
export function verify(
  picture: Look,
  other: Look,
  map: Affine,
  turn: number,
  coarse: number,
  slip: number,
): Verified {
  const [a, b, c, d, e, f] = map
  const scale = Math.sqrt(Math.abs(a * e - b * d))
  const pitch = Math.max(1, 1 / scale) * coarse
  const wide = Math.floor(picture.width / pitch)
  const high = Math.floor(picture.height / pitch)
  const mine = grid(wide, high)
  const theirs = grid(wide, high)
  const there = new Uint8Array(wide * high)
  const myLevel = levelFor(picture, pitch)
  const theirLevel = levelFor(other, pitch * scale)
  const m = turns[turn]!
  const signV = m[0] === 0 ? -1 : 1
  const signW = m[0] === 0 ? m[1] * m[2] : m[0] * m[3]
  for (let row = 0; row < high; row++)
    for (let col = 0; col < wide; col++) {
      const at = row * wide + col
      const [x, y] = [(col + 0.5) * pitch, (row + 0.5) * pitch]
      const [toX, toY] = [a * x + b * y + c, d * x + e * y + f]
      if (toX < 0 || toY < 0 || toX >= other.width || toY >= other.height) continue
      there[at] = 1
      take(picture, myLevel, x, y, mine, at, 1, 1)
      take(other, theirLevel, toX, toY, theirs, at, signV, signW)
    }
  const blocks: Block[] = []
  for (let row = 0; row + block <= high; row += block)
    for (let col = 0; col + block <= wide; col += block) {
      const first = row * wide + col
      const last = first + (block - 1) * wide + block - 1
      if (!there[first] || !there[last] || !there[first + block - 1] || !there[last - block + 1]) continue
      if (!tells(mine, first, wide)) continue
      const best = slide(mine, theirs, there, wide, high, col, row, slip)
      const x = (col + block / 2) * pitch
      const y = (row + block / 2) * pitch
      const [sx, sy] = [x + best.dx * pitch, y + best.dy * pitch]
      blocks.push({ x, y, r: best.r, toX: a * sx + b * sy + c, toY: d * sx + e * sy + f })
    }
  return { map, blocks, pitch }
}

/** A better map from the blocks that agree. */
export function settle({ map, blocks }: Verified, turn: number, least: number): Affine {
  const ties: Tie[] = blocks
    .filter(({ r }) => r >= least)
    .map(({ x, y, toX, toY, r }) => ({ x, y, toX, toY, weight: r * r }))
  return ties.length < 3 ? map : fitAffine(ties, map, turn)
}

type Grid = { g: Float32Array; v: Float32Array; w: Float32Array }

const grid = (wide: number, high: number): Grid => ({
  g: new Float32Array(wide * high),
  v: new Float32Array(wide * high),
  w: new Float32Array(wide * high),
})

/** The level whose pixels are nearest below `pitch`. */
function levelFor(look: Look, pitch: number): number {
  return Math.max(0, Math.min(look.levels.length - 1, Math.floor(Math.log2(pitch) + 0.3)))
}

/** One sample between four pixels. */
function take(
  look: Look,
  level: number,
  x: number,
  y: number,
  into: Grid,
  at: number,
  signV: number,
  signW: number,
) {
  const { width, height, g, v, w } = look.levels[level]!
  const k = 1 / 2 ** level
  const fx = Math.max(0, Math.min(width - 1.001, x * k - 0.5))
  const fy = Math.max(0, Math.min(height - 1.001, y * k - 0.5))
  const left = Math.floor(fx)
  const top = Math.floor(fy)
  const [px, py] = [fx - left, fy - top]
  const i = top * width + left
  const [w00, w01, w10, w11] = [(1 - px) * (1 - py), px * (1 - py), (1 - px) * py, px * py]
  const mix = (s: Float32Array) =>
    s[i]! * w00 + s[i + 1]! * w01 + s[i + width]! * w10 + s[i + width + 1]! * w11
  into.g[at] = mix(g)
  into.v[at] = mix(v) * signV
  into.w[at] = mix(w) * signW
}

/** Whether a block has edges, and not of one direction only: a stripe fits any stripe. */
function tells({ g, v, w }: Grid, first: number, wide: number): boolean {
  let [sg, sv, sw] = [0, 0, 0]
  for (let row = 0; row < block; row++)
    for (let at = first + row * wide; at < first + row * wide + block; at++) {
      sg += g[at]!
      sv += v[at]!
      sw += w[at]!
    }
  return sg > bare * block * block && Math.hypot(sv, sw) < 0.85 * sg
}

/** The correlation from which on no better fit is looked for. */
const good = 0.85

/** The slip at which a block fits best. */
function slide(
  mine: Grid,
  theirs: Grid,
  there: Uint8Array,
  wide: number,
  high: number,
  col: number,
  row: number,
  slip: number,
) {
  let best = { r: correlation(mine, row * wide + col, theirs, row * wide + col, wide), dx: 0, dy: 0 }
  if (best.r >= good) return best
  for (let dy = -slip; dy <= slip; dy++)
    for (let dx = -slip; dx <= slip; dx++) {
      const [c, r] = [col + dx, row + dy]
      if (c < 0 || r < 0 || c + block > wide || r + block > high) continue
      const last = (r + block - 1) * wide + c + block - 1
      if (!there[r * wide + c] || !there[last]) continue
      const value = correlation(mine, row * wide + col, theirs, r * wide + c, wide)
      if (value > best.r) best = { r: value, dx, dy }
    }
  return best
}

/** The correlation of all three kinds of edge in two blocks, each less its mean, so that mere direction counts nothing. */
function correlation(mine: Grid, at: number, theirs: Grid, from: number, wide: number): number {
  let [product, one, two] = [0, 0, 0]
  const n = block * block
  for (const field of ['g', 'v', 'w'] as const) {
    const p = mine[field]
    const q = theirs[field]
    let [sp, sq, spp, sqq, spq] = [0, 0, 0, 0, 0]
    for (let row = 0; row < block; row++) {
      const i = at + row * wide
      const j = from + row * wide
      for (let col = 0; col < block; col++) {
        const u = p[i + col]!
        const v = q[j + col]!
        sp += u
        sq += v
        spp += u * u
        sqq += v * v
        spq += u * v
      }
    }
    product += spq - (sp * sq) / n
    one += spp - (sp * sp) / n
    two += sqq - (sq * sq) / n
  }
  return one > 0 && two > 0 ? product / Math.sqrt(one * two) : 0
}
