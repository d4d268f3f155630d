import sharp from 'sharp'
import { expect, test } from 'vitest'
import { byHand } from '../../prisma/seed/cloths/hand.ts'
import { drawWork } from '../../prisma/seed/draw-work.server.ts'
import { WORKS } from '../../prisma/seed/works.ts'

const sizeOf = async (picture: Buffer) => {
  const { format, width, height } = await sharp(picture).metadata()
  return { format, width, height }
}

test('a work is drawn with its main picture and all its details', async () => {
  const work = WORKS[0]!
  const { main, details } = await drawWork(work, { longSide: 600 })
  expect(await sizeOf(main)).toEqual({ format: 'jpeg', width: 423, height: 600 })
  expect(details).toHaveLength(work.cloth.details.length)
  for (const detail of details)
    expect(
      Math.max(
        ...Object.values(await sizeOf(detail))
          .map(Number)
          .filter(Boolean),
      ),
    ).toBe(400)
})

test('a telephone’s picture is upright, three to four', async () => {
  const { main } = await drawWork(
    WORKS.find((work) => work.cloth.snapshot)!,
    { longSide: 500 },
  )
  expect(await sizeOf(main)).toEqual({ format: 'jpeg', width: 300, height: 400 })
})

test('drawing twice gives the same picture', async () => {
  const [one, two] = await Promise.all([0, 1].map(() => drawWork(WORKS[4]!, { longSide: 300 })))
  expect(one!.main.equals(two!.main)).toBe(true)
})

test('the hand moves a line a little and nowhere far', () => {
  const [width, height] = [400, 200]
  const data = new Uint8Array(width * height * 3).fill(230)
  for (let y = 0; y < height; y++)
    for (let x = 198; x < 202; x++) data.fill(20, (y * width + x) * 3, (y * width + x) * 3 + 3)
  const { data: out } = byHand({ data, width, height }, { x: 0, y: 0, perMm: 2, seed: 'line' })
  const middles = Array.from({ length: height }, (_, y) => {
    const dark = Array.from({ length: width }, (_unused, x) => x).filter(
      (x) => out[(y * width + x) * 3]! < 125,
    )
    return dark.reduce((sum, x) => sum + x, 0) / dark.length
  })
  // 1.8 mm at most, at two pixels a millimetre.
  for (const middle of middles) expect(Math.abs(middle - 199.5)).toBeLessThan(4)
  expect(Math.max(...middles) - Math.min(...middles)).toBeGreaterThan(0.5)
})
