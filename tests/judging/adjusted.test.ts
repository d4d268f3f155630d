import { expect, test } from 'vitest'
import { adjusted, panelScores, places } from '#app/judging/maths/rank.ts'
import { guilford, turn } from './tables.ts'

const close = (values: readonly (number | null)[], wanted: readonly number[]) => {
  expect(values).toHaveLength(wanted.length)
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(wanted[i]!, 10)
}

test('a table with many gaps agrees with least squares by NumPy', () => {
  const fit = adjusted([
    [80, 75, null, 90],
    [70, null, 65, null],
    [null, 82, 78, 88],
    [91, 85, null, null],
    [60, null, 55, 72],
    [null, null, 71, 83],
  ])
  close(fit.works, [79.988, 70.004, 82.676, 89.716, 61.18, 75.284])
  close(fit.jurors, [0.028, -3.46, -5.036, 8.468])
  expect(fit.linked).toBe(true)
})

test('two panels without a common work are not linked, and each is levelled by itself (NumPy, minimum norm)', () => {
  const fit = adjusted([
    [80, 75, null, null],
    [70, 71, null, null],
    [null, null, 60, 66],
    [null, null, 50, 58],
    [null, null, 55, 57],
  ])
  close(fit.works, [77.5, 70.5, 63, 54, 56])
  close(fit.jurors, [1, -1, -8 / 3, 8 / 3])
  expect(fit.linked).toBe(false)
})

test('disjoint jurors get no severity from the works they happened to see', () => {
  const strongAndWeak = [
    [90, null],
    [88, null],
    [null, 60],
    [null, 58],
  ]
  expect(adjusted(strongAndWeak)).toEqual({ works: [90, 88, 60, 58], jurors: [0, 0], linked: false })
})

test('works that tie exactly tie in the adjusted mean although thirds and sevenths are in between', () => {
  const table = [
    [71, 73, null],
    [73, 71, null],
    [70, null, 80],
    [80, null, 70],
    [null, 66, 67],
    [65, 64, 67],
    [67, 65, 64],
  ]
  const { works } = adjusted(table)
  expect(works[0]).toBe(works[1])
  expect(works[2]).toBe(works[3])
  expect(works[5]).toBe(works[6])
  expect(new Set(places(works)).size).toBe(4)
})

test('a work nobody scored has no score, a juror without marks no effect', () => {
  const fit = adjusted([
    [80, 70, null],
    [null, null, null],
    [60, 50, null],
  ])
  expect(fit).toEqual({ works: [75, null, 55], jurors: [5, -5, 0], linked: true })
})

test('an empty table, one work and one juror are answered', () => {
  expect(adjusted([])).toEqual({ works: [], jurors: [], linked: true })
  expect(adjusted([[], []])).toEqual({ works: [null, null], jurors: [], linked: true })
  expect(adjusted([[70, 80, 90]])).toEqual({ works: [80], jurors: [-10, 0, 10], linked: true })
  expect(adjusted([[70], [80]])).toEqual({ works: [70, 80], jurors: [0], linked: true })
  expect(
    adjusted([
      [5, 5],
      [5, 5],
    ]),
  ).toEqual({ works: [5, 5], jurors: [0, 0], linked: true })
})

test('marks that no decimal of six places writes are fitted to the last digits', () => {
  const fit = adjusted([
    [Math.PI, Math.E],
    [Math.SQRT2, null],
  ])
  expect(fit.works[0]).toBeCloseTo((Math.PI + Math.E) / 2, 12)
  expect(fit.jurors[0]).toBeCloseTo((Math.PI - Math.E) / 2, 12)
  expect(fit.works[1]).toBeCloseTo(Math.SQRT2 - (Math.PI - Math.E) / 2, 12)
})

test('a mark that is not finite, a ragged table and sums beyond exact integers are refused', () => {
  expect(() => adjusted([[Number.NaN]])).toThrow('finite')
  expect(() => adjusted([[Infinity]])).toThrow('finite')
  expect(() => adjusted([[1, 2], [1]])).toThrow('one cell per juror')
  expect(() => adjusted([[2 ** 52]])).toThrow('too large')
})

test('an unscored work or an absent juror does not make a complete table incomplete', () => {
  expect(
    panelScores([
      [80, null],
      [null, null],
      [60, null],
    ]),
  ).toEqual({
    method: 'mean',
    scores: [80, null, 60],
    linked: true,
  })
})

test('Guilford: B is the most severe judge, then A, then C, as published', () => {
  const totals = turn(guilford).map((marks) => marks.reduce((sum, mark) => sum + mark, 0))
  expect(totals).toEqual([171, 156, 181])
  const juniors = [0, 1, 2, 3, 4, 5, 6].map((i) =>
    guilford
      .slice(5 * i, 5 * i + 5)
      .flat()
      .reduce((a, b) => a + b, 0),
  )
  expect(juniors).toEqual([70, 94, 64, 57, 87, 54, 82])
  const [a, b, c] = adjusted(guilford).jurors as [number, number, number]
  expect(b).toBeLessThan(a)
  expect(a).toBeLessThan(c)
  expect(b).toBeCloseTo(156 / 35 - 508 / 105, 12)
})
