import { expect, test } from 'vitest'
import { innerMarkup } from '../../prisma/seed/cloths/ornament.ts'
import { silhouette } from '../../prisma/seed/cloths/outline.ts'

/** The area of a closed polygon, by the shoelace formula. */
function areaOf(ring: readonly (readonly [number, number])[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length]!
      return sum + x * ny - nx * y
    }, 0) / 2,
  )
}

const distance = (x: number, y: number) => Math.hypot(x - 100, y - 100)

test('a drawn ring stands for the whole disc', () => {
  const shape = silhouette({ size: 200, on: (x, y) => Math.abs(distance(x, y) - 60) < 2 }, 3)
  expect(shape.rings).toHaveLength(1)
  expect(areaOf(shape.rings[0]!) / (Math.PI * 62 ** 2)).toBeCloseTo(1, 1)
  expect([shape.left, shape.right]).toEqual([39, 162])
})

test('a ring with a gap wider than may be closed stays a line', () => {
  const open = silhouette(
    { size: 200, on: (x, y) => Math.abs(distance(x, y) - 60) < 2 && Math.abs(y - 100) > 12 },
    3,
  )
  const inked = open.rings.reduce((sum, ring) => sum + areaOf(ring), 0)
  expect(inked).toBeLessThan(Math.PI * 62 ** 2 * 0.3)
})

test('a ring with a narrow gap counts as closed', () => {
  const shape = silhouette(
    { size: 200, on: (x, y) => Math.abs(distance(x, y) - 60) < 2 && Math.abs(y - 100) > 2 },
    3,
  )
  expect(shape.rings.reduce((sum, ring) => sum + areaOf(ring), 0)).toBeGreaterThan(Math.PI * 55 ** 2)
})

test('an ornament’s markup leaves its own style, title and description behind', () => {
  const svg =
    '<svg viewBox="0 0 1 1"><title>A</title><desc>B</desc><style>.k{}</style><path class="k"/></svg>'
  expect(innerMarkup(svg)).toBe('<path class="k"/>')
  expect(() => innerMarkup('<html></html>')).toThrow('not an svg')
})
