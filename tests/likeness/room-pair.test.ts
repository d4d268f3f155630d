import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Found, Overlay } from '#app/likeness/find.ts'
import { flip, liesOn, matrixOf, outline, place } from '#app/likeness/lay.ts'
import { pairOf } from '#app/likeness/pair.ts'
import { nameFromFile } from '#app/likeness/reference-name.ts'
import { strengthOf } from '#app/likeness/strength.ts'

type Map = Overlay['maps'][number]

/** A crop of the other: its middle half, a quarter from the left and an eighth from the top. */
const crop: Map = [0.5, 0, 0.25, 0, 0.5, 0.125]
const found = (overlay: Overlay): Found => ({ key: 'x', score: 700, kind: 'part', overlay })

test('seen from the other picture, every point leads back to where it came from', () => {
  const number = fc.integer({ min: -2000, max: 2000 }).map((thousandths) => thousandths / 1000)
  fc.assert(
    fc.property(fc.tuple(number, number, number, number, number, number), number, number, (map, x, y) => {
      fc.pre(Math.abs(map[0] * map[4] - map[1] * map[3]) > 0.05)
      const back = flip({ maps: [map], points: [] }).maps[0]!
      const [u, v] = place(back, place(map, [x, y]))
      expect(u).toBeCloseTo(x, 6)
      expect(v).toBeCloseTo(y, 6)
    }),
  )
  expect(flip({ maps: [crop], points: [[0, 0, 0.25, 0.125]] }).points).toEqual([[0.25, 0.125, 0, 0]])
})

test('the smaller of the two is the one to be laid on the other', () => {
  const overlay = { maps: [crop], points: [] }
  expect(liesOn(overlay)).toBe(true)
  expect(liesOn(flip(overlay))).toBe(false)
  expect(outline(crop)).toEqual([
    [0.25, 0.125],
    [0.75, 0.125],
    [0.75, 0.625],
    [0.25, 0.625],
  ])
})

test('the matrix lays the corners of a drawing where the map says, mirrored or not', () => {
  const mirrored: Map = [-1, 0, 1, 0, 1, 0]
  for (const map of [crop, mirrored, [0, 1, 0, -1, 0, 1] as Map]) {
    const [from, onto] = [
      { width: 300, height: 400 },
      { width: 1000, height: 500 },
    ]
    const [a, b, c, d, e, f] = matrixOf(map, from, onto) as [number, number, number, number, number, number]
    // As SVG 1.1 section 7.4 defines matrix(a b c d e f).
    const drawn = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f]
    for (const [x, y] of [[0, 0] as const, [1, 0] as const, [1, 1] as const, [0.3, 0.6] as const]) {
      const [u, v] = place(map, [x, y])
      const [left, top] = drawn(x * from.width, y * from.height)
      expect(left).toBeCloseTo(u * onto.width, 6)
      expect(top).toBeCloseTo(v * onto.height, 6)
    }
  }
})

test('a pair is kept the same whichever of its works was looked at', () => {
  const early = { id: 'b', sentAt: new Date('2026-04-01') }
  const late = { id: 'a', sentAt: new Date('2026-04-02') }
  const overlay: Overlay = { maps: [crop], points: [[0, 0, 0.25, 0.125]] }
  const one = pairOf(late, early, found(overlay))
  const other = pairOf(early, late, found(flip(overlay)))
  expect(one).toEqual({ pictureId: 'a', other: 'picture:b', score: 700, kind: 'part', overlay })
  expect({ ...other, overlay: { ...other.overlay, maps: [] } }).toEqual({
    ...one,
    overlay: { ...overlay, maps: [] },
  })
  other.overlay.maps[0]!.forEach((value, index) => expect(value).toBeCloseTo(crop[index]!))
  // Sent at the same instant: the ids decide.
  const twin = { ...early, sentAt: late.sentAt }
  expect(pairOf(late, twin, found(overlay)).pictureId).toBe('b')
  expect(pairOf(twin, late, found(overlay)).pictureId).toBe('b')
})

test('a reference is named after its file where nothing else is told', () => {
  expect(nameFromFile('kambang_toman-2019.jpeg')).toBe('Kambang toman 2019')
  expect(nameFromFile('.jpg')).toBe('.jpg')
  expect(nameFromFile(`${'a'.repeat(300)}.png`)).toHaveLength(120)
})

test('strength in words ends where the number does', () => {
  expect([1000, 800, 799, 550, 549, 350, 349, 0].map(strengthOf)).toEqual([
    'very-strong',
    'very-strong',
    'strong',
    'strong',
    'fair',
    'fair',
    'weak',
    'weak',
  ])
})
