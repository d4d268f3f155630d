// The perceptual hash of Zauner (Implementation and benchmarking of perceptual image hash functions, 2010) in all eight
// turns at once: turning a picture swaps and negates its frequencies.
import type { Turn } from './turns.ts'

const side = 32
const low = 8

/** The signs (0 or 1) of the low frequencies of a picture squeezed to 32 x 32 grey levels, horizontal ones fastest. */
export function hashOf(grey: ArrayLike<number>): Uint8Array {
  const wave = (k: number, i: number) => Math.cos(((2 * i + 1) * k * Math.PI) / (2 * side))
  const signs = new Uint8Array(low * low)
  for (let v = 1; v <= low; v++)
    for (let u = 1; u <= low; u++) {
      let sum = 0
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) sum += grey[y * side + x]! * wave(u, x) * wave(v, y)
      signs[(v - 1) * low + u - 1] = Number(sum > 0)
    }
  return signs
}

/** The hash that the turned picture has. */
export function turnedHash(hash: Uint8Array, [a, b, c, d]: Turn): Uint8Array {
  const result = new Uint8Array(hash.length)
  const across = a + b < 0
  const down = c + d < 0
  for (let v = 1; v <= low; v++)
    for (let u = 1; u <= low; u++) {
      const [fromU, fromV] = a === 0 ? [v, u] : [u, v]
      // Odd waves change sign where their axis is reversed.
      const flip = Number(across && u % 2 === 1) ^ Number(down && v % 2 === 1)
      result[(v - 1) * low + u - 1] = hash[(fromV - 1) * low + fromU - 1]! ^ flip
    }
  return result
}

/** In how many of 64 signs two hashes differ; light and dark may be exchanged. */
export function hashDistance(one: Uint8Array, other: Uint8Array): number {
  let count = 0
  for (let i = 0; i < one.length; i++) count += one[i]! ^ other[i]!
  return Math.min(count, one.length - count)
}
