// What a blob's surroundings look like, as 360 yes-or-no answers: for each two of 4 x 4 cells around it, is there more
// edge, more upright edge, more rising edge in the one than in the other? (Local difference binary of Yang and Cheng,
// 2012, here on doubled-angle edges.) Answers survive changes of contrast and colour, and those of a turned or
// mirrored picture are the same answers in another order.
import type { Blob, Octave } from './blobs.ts'
import { turns, type Turn } from './turns.ts'

const side = 4
const cells = side * side
const samples = 16
/** Width of the surroundings described, in sizes of the blob. */
const reach = 14

/** 32-bit words of one description. */
export const words = 12

const pairs: [number, number][] = []
for (let i = 0; i < cells; i++) for (let j = i + 1; j < cells; j++) pairs.push([i, j])
export const answers = pairs.length * 3

/** Descriptions of blobs, `words` 32-bit words each. */
export function describe(octaves: Octave[], blobs: Blob[]): Int32Array {
  const all = new Int32Array(blobs.length * words)
  const sums = [new Float32Array(cells), new Float32Array(cells), new Float32Array(cells)] as const
  blobs.forEach((blob, n) => {
    const { edges, width, height } = octaves[blob.octave]!
    const { g, v, w } = edges[blob.step]!
    for (const sum of sums) sum.fill(0)
    const pitch = (blob.size * reach) / samples
    for (let sy = 0; sy < samples; sy++)
      for (let sx = 0; sx < samples; sx++) {
        const x = Math.round(blob.x + (sx + 0.5 - samples / 2) * pitch)
        const y = Math.round(blob.y + (sy + 0.5 - samples / 2) * pitch)
        if (x < 0 || y < 0 || x >= width || y >= height) continue
        const at = y * width + x
        // Each sample counts in the nearest cells, more in the nearer.
        const cx = ((sx + 0.5) * side) / samples - 0.5
        const cy = ((sy + 0.5) * side) / samples - 0.5
        const left = Math.floor(cx)
        const top = Math.floor(cy)
        for (let i = 0; i < 4; i++) {
          const col = left + (i & 1)
          const row = top + (i >> 1)
          if (col < 0 || row < 0 || col >= side || row >= side) continue
          const weight = (1 - Math.abs(cx - col)) * (1 - Math.abs(cy - row))
          const cell = row * side + col
          sums[0][cell]! += weight * g[at]!
          sums[1][cell]! += weight * v[at]!
          sums[2][cell]! += weight * w[at]!
        }
      }
    let bit = 0
    for (const sum of sums)
      for (const [i, j] of pairs) {
        if (sum[i]! > sum[j]!) all[n * words + (bit >> 5)]! |= 1 << (bit & 31)
        bit++
      }
  })
  return all
}

/** The descriptions that the same blobs would have in the turned picture. */
export function turned(descriptions: Int32Array, turn: Turn): Int32Array {
  const { from, flip } = orderOf(turn)
  const all = new Int32Array(descriptions.length)
  for (let start = 0; start < descriptions.length; start += words)
    for (let bit = 0; bit < answers; bit++) {
      const old = from[bit]!
      const value = ((descriptions[start + (old >> 5)]! >>> (old & 31)) & 1) ^ flip[bit]!
      all[start + (bit >> 5)]! |= value << (bit & 31)
    }
  return all
}

/** Which old answer becomes each new one under a turn, and whether it is negated. */
function orderOf([a, b, c, d]: Turn): { from: Uint16Array; flip: Uint8Array } {
  const from = new Uint16Array(answers)
  const flip = new Uint8Array(answers)
  const middle = (side - 1) / 2
  // The cell that comes to lie at `cell`: turned back by the transposed matrix.
  const origin = (cell: number) => {
    const x = (cell % side) - middle
    const y = Math.floor(cell / side) - middle
    return Math.round(b * x + d * y + middle) * side + Math.round(a * x + c * y + middle)
  }
  const swapped = a === 0
  const signs = swapped ? [1, -1, b * c] : [1, 1, a * d]
  const index = new Map(pairs.map(([i, j], k) => [i * cells + j, k]))
  for (let field = 0; field < 3; field++)
    pairs.forEach(([i, j], k) => {
      const [p, q] = [origin(i), origin(j)]
      const backward = p > q
      const old = index.get(backward ? q * cells + p : p * cells + q)!
      from[field * pairs.length + k] = field * pairs.length + old
      flip[field * pairs.length + k] = Number(backward !== signs[field]! < 0)
    })
  return { from, flip }
}

/** All eight turnings of descriptions, in the order of `turns`. */
export function allTurned(descriptions: Int32Array): Int32Array[] {
  return turns.map((turn, i) => (i === 0 ? descriptions : turned(descriptions, turn)))
}

/** In how many answers two descriptions differ. */
export function distance(one: Int32Array, at: number, other: Int32Array, from: number): number {
  let count = 0
  for (let i = 0; i < words; i++) {
    let x = one[at + i]! ^ other[from + i]!
    x -= (x >>> 1) & 0x55555555
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
    count += Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}
