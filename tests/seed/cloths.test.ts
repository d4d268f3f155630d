import sharp, { type OutputInfo } from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { clothOf } from '../../prisma/seed/draw-work.server.ts'
import { RECIPES } from '../../prisma/seed/cloths/recipes.ts'
import { scan } from '../../prisma/seed/cloths/render.server.ts'
import type { Cloth } from '../../prisma/seed/cloths/cloth.ts'
import { WORKS } from '../../prisma/seed/works.ts'

let cloths: Cloth[] = []
let pictures: { data: Buffer; info: OutputInfo }[] = []

beforeAll(async () => {
  cloths = await Promise.all(WORKS.map(clothOf))
  pictures = await Promise.all(cloths.map(pixelsOf))
})

test('every recipe hangs in the demonstration, each on one cloth only', () => {
  expect(WORKS.map((work) => work.cloth.recipe).sort()).toEqual(Object.keys(RECIPES).sort())
  expect(new Set(WORKS.map((work) => work.cloth.colours)).size).toBe(WORKS.length)
})

test('the same work is the same drawing every time, byte for byte', async () => {
  const again = await Promise.all(WORKS.map(clothOf))
  for (const [i, cloth] of cloths.entries()) expect(again[i]!.svg() === cloth.svg()).toBe(true)
})

test('a work names exactly the reliefs its cloth is drawn from', () => {
  for (const [i, { key, content }] of WORKS.entries())
    expect([key, content.reliefs.map((relief) => relief.key).sort()]).toEqual([key, cloths[i]!.used])
})

test('a part of a cloth has the proportions asked for', async () => {
  const part = await sharp(await scan(cloths[0]!, { x: 100, y: 200, w: 300, h: 200 }, 450)).metadata()
  expect([part.format, part.width, part.height]).toEqual(['jpeg', 450, 300])
})

test('no two works look nearly alike when they are small', async () => {
  const small = await Promise.all(
    pictures.map(({ data, info: { width, height } }) =>
      sharp(data, { raw: { width, height, channels: 3 } })
        .resize(16, 16, { fit: 'fill' })
        .raw()
        .toBuffer(),
    ),
  )
  const pairs = small.flatMap((a, i) => small.slice(i + 1).map((b) => distance(a, b)))
  expect(Math.min(...pairs)).toBeGreaterThan(15)
})

test('every ground is busy: no cloth leaves a great part of itself without a mark', () => {
  const still = pictures.map(({ data, info }) => calmest(data, info.width, info.height))
  expect(WORKS.filter((_, i) => still[i]! < 0.4).map((work) => work.key)).toEqual([])
})

test('a cloth is drawn in its own proportions', () => {
  for (const [i, { w, h }] of cloths.entries())
    expect(pictures[i]!.info.height).toBe(Math.round((480 * h) / w))
})

/** Red, green and blue of a whole cloth 480 pixels wide, drawn without the hand. */
function pixelsOf(cloth: Cloth) {
  const svg = Buffer.from(cloth.svg(undefined, 480))
  return sharp(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true })
}

/** Mean difference of two small pictures, 0 to 255. */
function distance(a: Buffer, b: Buffer): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length
}

/** The smallest mean step between neighbouring pixels among the squares of a sixth of the picture's width. */
function calmest(pixels: Buffer, width: number, height: number): number {
  const side = Math.floor(width / 6)
  let least = Infinity
  for (let top = 0; top + side <= height; top += side)
    for (let left = 0; left + side <= width; left += side) {
      let steps = 0
      for (let y = top; y < top + side; y++)
        for (let x = left + 1; x < left + side; x++)
          steps += Math.abs(pixels[(y * width + x) * 3 + 1]! - pixels[(y * width + x) * 3 - 2]!)
      least = Math.min(least, steps / (side * (side - 1)))
    }
  return least
}
