import { chanceFrom } from './chance.ts'

/** Pixels of one picture: red, green and blue, row by row. */
export type Pixels = { data: Uint8Array; width: number; height: number }

/** Where on the cloth the picture's upper left corner lies, how many pixels a millimetre takes, and its seed. */
type Ground = { x: number; y: number; perMm: number; seed: string }

// Noise is sampled on a lattice of this many pixels and stretched between its points.
const STRIDE = 4

/** Smooth noise over the whole cloth, between -1 and 1, changing over about `cell` millimetres. */
export function noise(seed: string, cell: number): (x: number, y: number) => number {
  const chance = chanceFrom(seed)
  const size = 64
  const grid = Float32Array.from({ length: size * size }, () => chance() * 2 - 1)
  return (x, y) => {
    const [u, v] = [x / cell + 7.3, y / cell + 3.1]
    const [i, j] = [Math.floor(u), Math.floor(v)]
    const [fx, fy] = [u - i, v - j]
    const [sx, sy] = [fx * fx * (3 - 2 * fx), fy * fy * (3 - 2 * fy)]
    const [r0, r1] = [(j & 63) * size, ((j + 1) & 63) * size]
    const [c0, c1] = [i & 63, (i + 1) & 63]
    const top = grid[r0 + c0]! + (grid[r0 + c1]! - grid[r0 + c0]!) * sx
    const low = grid[r1 + c0]! + (grid[r1 + c1]! - grid[r1 + c0]!) * sx
    return top + (low - top) * sy
  }
}

/** How far each lattice point is pulled (pixels) and how much lighter it is (a fraction of 1). */
function lattice(width: number, height: number, { x, y, perMm, seed }: Ground) {
  const cols = Math.ceil(width / STRIDE) + 2
  const rows = Math.ceil(height / STRIDE) + 2
  const field = () => new Float32Array(cols * rows)
  const [pullX, pullY, light] = [field(), field(), field()]
  const of = (name: string, cell: number) => noise(name + seed, cell)
  const [slowX, slowY, quickX, quickY] = [of('a', 90), of('b', 90), of('c', 9), of('d', 9)]
  const [wide, close] = [of('e', 190), of('f', 31)]
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < cols; c++) {
      const [mx, my] = [x + (c * STRIDE) / perMm, y + (r * STRIDE) / perMm]
      const i = r * cols + c
      pullX[i] = (slowX(mx, my) * 1.4 + quickX(mx, my) * 0.4) * perMm
      pullY[i] = (slowY(mx, my) * 1.4 + quickY(mx, my) * 0.4) * perMm
      light[i] = wide(mx + my * 0.3, my - mx * 0.3) * 0.06 + close(mx, my) * 0.03
    }
  return { cols, fields: [pullX, pullY, light] as const }
}

/**
 * Gives a clean drawing the hand and the cloth: lines tremble by a fraction of a millimetre, dye lies unevenly,
 * threads of the weave show. The same place of a cloth trembles alike at every scale.
 */
export function byHand({ width, height, data }: Pixels, ground: Ground): Pixels {
  const out = new Uint8Array(width * height * 3)
  const { cols, fields } = lattice(width, height, ground)
  const row = fields.map(() => new Float32Array(cols)) as [Float32Array, Float32Array, Float32Array]
  const thread = chanceFrom('thread' + ground.seed)
  const warp = Float32Array.from({ length: width }, () => (thread() - 0.5) * 0.05)
  const weft = Float32Array.from({ length: height }, () => (thread() - 0.5) * 0.05)
  const grain = Float32Array.from({ length: 4096 }, () => (thread() - 0.5) * 0.04)
  const [right, foot] = [width - 1.001, height - 1.001]
  for (let y = 0; y < height; y++) {
    const r = Math.floor(y / STRIDE) * cols
    const fy = (y % STRIDE) / STRIDE
    for (let k = 0; k < 3; k++) {
      const [f, to] = [fields[k]!, row[k]!]
      for (let c = 0; c < cols; c++) to[c] = f[r + c]! + (f[r + cols + c]! - f[r + c]!) * fy
    }
    const [pullX, pullY, light] = row
    for (let x = 0; x < width; x++) {
      const c = (x / STRIDE) | 0
      const fx = (x % STRIDE) / STRIDE
      const sx = Math.min(right, Math.max(0, x + pullX[c]! + (pullX[c + 1]! - pullX[c]!) * fx))
      const sy = Math.min(foot, Math.max(0, y + pullY[c]! + (pullY[c + 1]! - pullY[c]!) * fx))
      const over = (x + y) & 1 ? warp[x]! : weft[y]!
      const speck = grain[(x * 73 + y * 151 + ((x * y) >> 3)) & 4095]!
      const [ix, iy] = [sx | 0, sy | 0]
      const [wx, wy] = [sx - ix, sy - iy]
      const p = (iy * width + ix) * 3
      const q = p + width * 3
      // Deep dyes lie less evenly than pale cloth.
      const depth = 1.15 - data[p + 1]! / 290
      const dye = light[c]! + (light[c + 1]! - light[c]!) * fx
      const bright = 1 + over + speck + dye * depth
      const [a, b, d, e] = [
        (1 - wx) * (1 - wy) * bright,
        wx * (1 - wy) * bright,
        (1 - wx) * wy * bright,
        wx * wy * bright,
      ]
      const o = (y * width + x) * 3
      for (let k = 0; k < 3; k++) {
        const value = data[p + k]! * a + data[p + 3 + k]! * b + data[q + k]! * d + data[q + 3 + k]! * e + 1.5
        out[o + k] = value > 255 ? 255 : value
      }
    }
  }
  return { data: out, width, height }
}
