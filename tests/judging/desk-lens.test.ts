import { expect, test } from 'vitest'
import { filterOf, passes } from '#app/judging/desk/desk-filter.ts'
import { rangeOf, spreadOf } from '#app/judging/desk/histogram.ts'
import { raportOf, repeats } from '#app/judging/desk/raport.ts'
import { cardWidth, clothOf, scaleOn, usualPixelsPerCm } from '#app/judging/desk/true-scale.ts'
import { searchOf, viewOf, type View } from '#app/judging/desk/view.ts'

test('a screen is taken at 96 pixels an inch until it was measured, and again once its density is another', () => {
  // CSS Values 4: 1in = 96px = 2.54cm.
  expect(scaleOn(null, 1)).toEqual({ pixelsPerCm: usualPixelsPerCm, exact: false })
  expect(usualPixelsPerCm * 2.54).toBeCloseTo(96, 12)
  const measured = { pixelsPerCm: 430 / cardWidth, density: 2 }
  expect(scaleOn(measured, 2)).toEqual({ pixelsPerCm: 430 / 8.56, exact: true })
  expect(scaleOn(measured, 1.5).exact).toBe(false)
})

test('a cloth is as wide as stated; sides stated the other way round are understood', () => {
  const picture = { width: 2100, height: 5000 }
  expect(clothOf({ width: 105, height: 250 }, picture)).toEqual({ width: 105, height: 250, fits: true })
  expect(clothOf({ width: 250, height: 105 }, picture)).toEqual({ width: 105, height: 250, fits: true })
  expect(clothOf({ width: 105, height: 250 }, { width: 3000, height: 3000 }).fits).toBe(false)
})

/** Which motif covers a point, and where in it: what a repeat looks like, worked out point by point. */
function under(repeat: (typeof repeats)[number], x: number, y: number) {
  const [w, h] = [10, 20]
  const tile = raportOf(repeat, w, h)
  const [px, py] = [x % tile.width, y % tile.height]
  const cell = tile.cells.find((one) => px >= one.x && px < one.x + w && py >= one.y && py < one.y + h)!
  const [u, v] = [px - cell.x, py - cell.y]
  return [cell.flipX ? w - u : u, cell.flipY ? h - v : v]
}

test('repeats: straight stands still, half-drop sinks every second column by half, mirrored folds at every edge', () => {
  expect(under('straight', 13, 25)).toEqual([3, 5])
  expect(under('half', 3, 5)).toEqual([3, 5])
  expect(under('half', 13, 5)).toEqual([3, 15])
  expect(under('half', 13, 15)).toEqual([3, 5])
  expect(under('half', 23, 5)).toEqual([3, 5])
  expect(under('mirror', 13, 5)).toEqual([7, 5])
  expect(under('mirror', 3, 25)).toEqual([3, 15])
  expect(under('mirror', 13, 25)).toEqual([7, 15])
})

test('every point of a repeat is covered by exactly one motif', () => {
  for (const repeat of repeats) {
    const tile = raportOf(repeat, 10, 20)
    for (let x = 0.5; x < tile.width; x++) {
      for (let y = 0.5; y < tile.height; y++) {
        const over = tile.cells.filter((one) => x > one.x && x < one.x + 10 && y > one.y && y < one.y + 20)
        expect(over.length, `${repeat} ${x} ${y}`).toBe(1)
      }
    }
  }
})

test('a view is written in the address and read from it; what is not there is the main picture', () => {
  const views: View[] = [{ kind: 'whole', index: 2 }, { kind: 'scale' }, { kind: 'raport', repeat: 'mirror' }]
  for (const view of views) expect(viewOf(new URLSearchParams(searchOf(view)), 3)).toEqual(view)
  for (const search of ['', 'gambar=9', 'gambar=0', 'gambar=x', 'gambar=1.5', 'cara=lain'])
    expect(viewOf(new URLSearchParams(search), 3)).toEqual({ kind: 'whole', index: 0 })
  expect(viewOf(new URLSearchParams('cara=skala'), 0)).toEqual({ kind: 'whole', index: 0 })
})

test('the spread of marks: ten bars, the last takes 100', () => {
  const spread = spreadOf([0, 9, 10, 89.95, 90, 100])!
  expect(spread.bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1, 2])
  expect(spread).toMatchObject({ count: 6, low: 0, high: 100 })
  expect(spread.bins.map(rangeOf).at(-1)).toBe('90–100')
  expect(spread.bins.map(rangeOf)[0]).toBe('0–9')
  expect(spreadOf([])).toBeNull()
})

test('the desk shows what is left, begun, done or pinned', () => {
  const work = (state: 'unscored' | 'partly' | 'complete' | 'recused' | 'closed') => ({ sheet: state, state })
  const all = (['unscored', 'partly', 'complete', 'recused', 'closed'] as const).map(work)
  const shown = (asked: string | null) =>
    all.filter((one) => passes(filterOf(asked), one, ['closed'])).map(({ sheet }) => sheet)
  expect(shown('sisa')).toEqual(['unscored', 'partly'])
  expect(shown('sebagian')).toEqual(['partly'])
  expect(shown('selesai')).toEqual(['complete', 'recused', 'closed'])
  expect(shown('tersemat')).toEqual(['closed'])
  expect(shown(null)).toHaveLength(5)
  expect(shown('lain')).toHaveLength(5)
})
