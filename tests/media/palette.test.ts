import sharp from 'sharp'
import { expect, test } from 'vitest'
import { colourDistance, labOf } from '#app/media/ciede.ts'
import { paletteOf } from '#app/media/palette.ts'

/** Pixels of these colours, as many of each as it says. */
function pixels(...parts: [hex: string, count: number][]): Buffer {
  return Buffer.concat(parts.map(([hex, count]) => Buffer.alloc(count * 3, Buffer.from(hex.slice(1), 'hex'))))
}
const rgb = (hex: string) => [...Buffer.from(hex.slice(1), 'hex')] as [number, number, number]
const apart = (one: string, other: string) => colourDistance(labOf(...rgb(one)), labOf(...rgb(other)))

test('the colours that a cloth was dyed with come back, most of it first', () => {
  const dyed: [string, number][] = [
    ['#f1e6cf', 3000],
    ['#5a3620', 2000],
    ['#34507e', 900],
    ['#9c3f24', 400],
  ]
  expect(paletteOf(pixels(...dyed))).toEqual(dyed.map(([hex]) => hex))
})

test('a strong colour of two in a hundred is found; specks of one in a hundred are not', () => {
  expect(paletteOf(pixels(['#f1e6cf', 5880], ['#9c3f24', 120]))).toEqual(['#f1e6cf', '#9c3f24'])
  expect(paletteOf(pixels(['#f1e6cf', 5940], ['#9c3f24', 60]))).toEqual(['#f1e6cf'])
})

test('shades of one dye are one colour, and two dyes stay two however close in numbers', () => {
  // 2.4 apart by CIEDE2000, though 16 in bytes: two darks.
  expect(paletteOf(pixels(['#231a15', 3000], ['#2a1f19', 2900])).length).toBe(1)
  // Indigo and soga brown of the same lightness: one grey to a luminance, two colours to the eye.
  const two = ['#2f4a7a', '#6f4320']
  expect(paletteOf(pixels([two[0]!, 3000], [two[1]!, 2900]))).toEqual(two)
})

test('never more than six, all of them told apart, whatever comes', () => {
  let seed = 7
  const noise = Buffer.from(
    Array.from({ length: 19_200 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed >> 23
    }),
  )
  const colours = paletteOf(noise)
  expect(colours.length).toBeGreaterThanOrEqual(3)
  expect(colours.length).toBeLessThanOrEqual(6)
  for (const [at, one] of colours.entries())
    for (const other of colours.slice(at + 1)) expect(apart(one, other)).toBeGreaterThan(8)
  expect(paletteOf(Buffer.alloc(0))).toEqual([])
})

test('what a JPEG does to colours moves none by more than the eye sees', async () => {
  const width = 240
  const data = Buffer.alloc(width * width * 3)
  const dyes = ['#f1e6cf', '#5a3620', '#34507e']
  for (let at = 0; at < width * width; at++) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const ring = Math.hypot((x % 60) - 30, (y % 60) - 30)
    data.set(rgb(dyes[ring < 10 ? 2 : ring < 22 ? 1 : 0]!), at * 3)
  }
  const jpeg = await sharp(data, { raw: { width, height: width, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer()
  const found = paletteOf(await sharp(jpeg).raw().toBuffer())
  for (const dye of dyes) expect(Math.min(...found.map((colour) => apart(colour, dye)))).toBeLessThan(3)
})
