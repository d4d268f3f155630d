import sharp from 'sharp'
import { beforeAll, expect, test, vi } from 'vitest'
import { place } from '#app/likeness/lay.ts'
import type { Trace } from '#app/likeness/trace.ts'
import { cloth } from './cloths.ts'
import { among, traced } from './ranking.ts'
import { changes } from './versions.ts'

vi.setConfig({ testTimeout: 60_000 })

const own: Record<'parang' | 'ceplok', Buffer> = { parang: Buffer.alloc(0), ceplok: Buffer.alloc(0) }
const traces: Record<string, Trace> = {}
beforeAll(async () => {
  for (const style of ['parang', 'ceplok'] as const)
    for (let seed = 1; seed <= 2; seed++) {
      const picture = await cloth(style, seed)
      if (seed === 1) own[style] = picture
      traces[`${style} ${seed}`] = await traced(picture)
    }
})

const tried = [
  ['parang', 'recompressed', 'JPEG q40'],
  ['parang', 'recoloured', 'hue by 120°'],
  ['ceplok', 'recoloured', 'light for dark'],
  ['parang', 'turned, mirrored', '90°'],
  ['ceplok', 'turned, mirrored', '270° mirrored'],
  ['parang', 'turned, mirrored', '0° mirrored'],
  ['ceplok', 'cropped to 75 %', 'upper left'],
  ['parang', 'cropped to 50 %', 'lower right'],
  ['ceplok', 'motif as raport', '3 x 3'],
  ['parang', 'motif as raport', '3 x 3'],
] as const

test.each(tried)('a %s %s (%s) leads to its source alone, as what it is', async (style, group, name) => {
  const change = changes.find((one) => one.group === group && one.name === name)!
  const found = await among(await change.make(own[style], own[style]), traces)
  expect(found.map(({ key, kind }) => [key, kind])).toEqual([[`${style} 1`, change.kind]])
  expect(found[0]!.score).toBeGreaterThan(400)
})

test.each(['as large', 'turned'])('a motif laid on another cloth (%s) leads to both cloths', async (name) => {
  const change = changes.find((one) => one.group === 'motif in another' && one.name === name)!
  const found = await among(await change.make(own.ceplok, own.parang), traces)
  expect(found.map(({ key }) => key)).toEqual(['parang 1', 'ceplok 1'])
  expect(found[1]!.kind).toBe('motif')
  expect(found[0]!.score).toBeGreaterThan(found[1]!.score)
})

test('two cloths of one style but another drawing are strangers', async () => {
  for (const [style, seed] of [
    ['parang', 4],
    ['ceplok', 4],
  ] as const)
    expect(await among(await cloth(style, seed), traces)).toEqual([])
})

test('maps and points lay a crop where it was cut from', async () => {
  const cut = await sharp(own.ceplok)
    .extract({ left: 270, top: 140, width: 450, height: 350 })
    .png()
    .toBuffer()
  const [found] = await among(cut, traces)
  expect(found!.overlay.maps).toHaveLength(1)
  const near = (point: [number, number], x: number, y: number) => {
    expect(Math.abs(point[0] - x)).toBeLessThan(0.005)
    expect(Math.abs(point[1] - y)).toBeLessThan(0.005)
  }
  near(place(found!.overlay.maps[0]!, [0, 0]), 0.3, 0.2)
  near(place(found!.overlay.maps[0]!, [1, 1]), 0.8, 0.7)
  expect(found!.overlay.points.length).toBeGreaterThan(20)
  expect(found!.overlay.points.length).toBeLessThanOrEqual(40)
  for (const [x, y, x2, y2] of found!.overlay.points) near([x2, y2], 0.3 + x / 2, 0.2 + y / 2)
})

test('the map of a mirrored quarter turn mirrors and turns', async () => {
  const [found] = await among(await sharp(own.parang).flop().rotate(90).png().toBuffer(), traces)
  const [a, b, c, d, e, f] = found!.overlay.maps[0]!
  // Mirrored left to right and turned clockwise, (x, y) came to (1 - y, 1 - x).
  for (const [got, wanted] of [
    [a, 0],
    [b, -1],
    [c, 1],
    [d, -1],
    [e, 0],
    [f, 1],
  ] as const)
    expect(Math.abs(got - wanted)).toBeLessThan(0.01)
})

test('each repeat of a motif is laid on it', async () => {
  const change = changes.find(({ group }) => group === 'motif as raport')!
  const [found] = await among(await change.make(own.ceplok, own.ceplok), traces)
  const middles = found!.overlay.maps.map((map) => {
    const [a, b, c, d, e, f] = map
    const area = a * e - b * d
    // Where the middle of the first map's motif lies in the repeat.
    const [x, y] = place(found!.overlay.maps[0]!, [1 / 6, 1 / 6])
    return [(e * (x - c) - b * (y - f)) / area, (a * (y - f) - d * (x - c)) / area]
  })
  expect(middles.length).toBeGreaterThanOrEqual(6)
  for (const value of middles.flat()) {
    const off = Math.abs(value * 3 - 0.5 - Math.round(value * 3 - 0.5))
    expect(off).toBeLessThan(0.1)
  }
})

test('blank, tiny and very long pictures have a defined answer', async () => {
  const plain = (width: number, height: number, background: string) =>
    sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer()
  const tiny = await sharp(own.ceplok).resize(64, 64, { fit: 'fill' }).png().toBuffer()
  const long = await sharp(own.parang)
    .extract({ left: 0, top: 300, width: 900, height: 64 })
    .resize(1280, 64, { fit: 'fill' })
    .png()
    .toBuffer()
  const odd: Record<string, Buffer> = {
    black: await plain(800, 600, '#000'),
    white: await plain(64, 64, '#fff'),
    tiny,
    long,
  }
  const all = { ...traces }
  for (const [key, picture] of Object.entries(odd)) all[key] = await traced(picture)
  expect(await among(odd.black!, all)).toEqual([])
  expect(await among(odd.white!, all)).toEqual([])
  expect((await among(odd.tiny!, all))[0]!.key).toBe('tiny')
  expect((await among(odd.long!, all))[0]!.key).toBe('long')
})
