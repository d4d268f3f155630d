import { expect, test } from 'vitest'
import {
  adjusted,
  compareMeans,
  exactMeans,
  means,
  medians,
  panelScores,
  places,
  rankSums,
  zScores,
} from '#app/judging/maths/rank.ts'
import { recused, shroutFleiss, spread } from './tables.ts'

const rounded = (values: readonly (number | null)[], digits = 4) =>
  values.map((value) => (value === null ? null : Number(value.toFixed(digits))))
/** Works, numbered from 1, from first to last. */
const order = (scores: readonly (number | null)[]) =>
  scores.map((_, i) => i + 1).toSorted((a, b) => scores[b - 1]! - scores[a - 1]!)
const population = { sd: 'population' } as const

test('Shrout and Fleiss: means, medians, z and rank sums', () => {
  expect(means(shroutFleiss)).toEqual([6, 3, 6.5, 4, 7.5, 4.75])
  expect(medians(shroutFleiss)).toEqual([6.5, 2.5, 7, 4, 7.5, 5])
  expect(rounded(zScores(shroutFleiss, population))).toEqual([
    0.3979, -1.2636, 0.7313, -0.826, 1.3428, -0.3823,
  ])
  expect(rounded(zScores(shroutFleiss, { sd: 'sample' }))).toEqual([
    0.3633, -1.1535, 0.6676, -0.7541, 1.2258, -0.349,
  ])
  expect(rankSums(shroutFleiss)).toEqual([11, 22, 9, 20.5, 4.5, 17])
})

test('Shrout and Fleiss: the juror effects, and the adjusted means are the means', () => {
  const fit = adjusted(shroutFleiss)
  expect(fit.works).toEqual([6, 3, 6.5, 4, 7.5, 4.75])
  expect(rounded(fit.jurors)).toEqual([2.375, -2.7917, -0.9583, 1.375])
  expect(fit.linked).toBe(true)
})

test('Shrout and Fleiss: every method gives the same order', () => {
  const sums = rankSums(shroutFleiss).map((sum) => -sum!)
  for (const scores of [
    means(shroutFleiss),
    medians(shroutFleiss),
    zScores(shroutFleiss, population),
    sums,
  ]) {
    expect(order(scores)).toEqual([5, 3, 1, 6, 4, 2])
  }
})

test('when a severe juror recuses, the raw mean lifts the work and the adjusted mean does not', () => {
  expect(rounded(means(recused))).toEqual([7.3333, 3, 6.5, 4, 7.5, 4.75])
  expect(order(means(recused))).toEqual([5, 1, 3, 6, 4, 2])
  const fit = adjusted(recused)
  expect(rounded(fit.works)).toEqual([6.4833, 3, 6.5, 4, 7.5, 4.75])
  expect(rounded(fit.jurors)).toEqual([2.2944, -2.55, -1.0389, 1.2944])
  expect(order(fit.works)).toEqual([5, 3, 1, 6, 4, 2])
  const z = zScores(recused, population)
  expect(rounded(z)).toEqual([0.6417, -1.2598, 0.6967, -0.8222, 1.2954, -0.3913])
  expect(order(z)).toEqual([5, 3, 1, 6, 4, 2])
})

test('the panel ranks by the mean when complete and by the adjusted mean when a cell is missing', () => {
  expect(panelScores(shroutFleiss)).toEqual({
    method: 'mean',
    scores: [6, 3, 6.5, 4, 7.5, 4.75],
    linked: true,
  })
  expect(panelScores(recused).method).toBe('adjusted')
  expect(panelScores(recused).scores).toEqual(adjusted(recused).works)
})

test('a wide-spreading juror: mean, z, rank sums and medians each rank differently', () => {
  expect(rounded(means(spread))).toEqual([85.6667, 76.6667, 80.3333, 76, 76.3333])
  expect(order(means(spread))).toEqual([1, 3, 2, 5, 4])
  const z = zScores(spread, population)
  expect(rounded(z)).toEqual([0.2736, 0.6414, 0.3885, -1.0828, -0.2207])
  expect(order(z)).toEqual([2, 3, 1, 5, 4])
  expect(rankSums(spread)).toEqual([9, 7, 6, 13, 10])
  expect(order(rankSums(spread).map((sum) => -sum!))).toEqual([3, 2, 1, 5, 4])
  expect(medians(spread)).toEqual([82, 84, 82, 78, 81])
  expect(places(medians(spread))).toEqual([2, 1, 2, 5, 4])
})

test('z means refitted to the range of the means give the values Evalato shows', () => {
  const z = zScores(spread, population) as number[]
  const raw = means(spread) as number[]
  const [low, high] = [Math.min(...raw), Math.max(...raw)]
  const [zLow, zHigh] = [Math.min(...z), Math.max(...z)]
  const refit = z.map((value) => low + ((value - zLow) / (zHigh - zLow)) * (high - low))
  expect(rounded(refit)).toEqual([83.6046, 85.6667, 84.2489, 76, 80.8333])
})

test('medians of an even panel are the mean of the middle two, exactly', () => {
  expect(medians([[83.33, 83.34, 0, 100]])).toEqual([83.335])
  expect(
    medians([
      [9, 9, 8, 9, 2],
      [8, 8, 8, 8, 7],
      [7, 9, 8, 7, 8],
    ]),
  ).toEqual([9, 8, 8])
})

test('83.335 computed in two ways ties', () => {
  const table = [
    [83.33, 83.34],
    [83.31, 83.36],
    [83.3, 83.35],
  ]
  expect(means(table)).toEqual([83.335, 83.335, 83.325])
  expect(places(means(table))).toEqual([1, 1, 3])
})

test('means of three tie by their sum, however it comes about', () => {
  // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in floating point.
  const table = [
    [0.1, 0.2, 0.3],
    [0.3, 0.2, 0.1],
    [0.2, 0.2, 0.2],
  ]
  expect(new Set(means(table)).size).toBe(1)
  expect(new Set(adjusted(table).works).size).toBe(1)
})

test('exact means are sums over counts and compare by cross multiplication', () => {
  const exact = exactMeans([
    [8333, 8334],
    [8333, null],
    [null, null],
    [1, 2],
    [4, 2],
  ])
  expect(exact).toEqual([
    { sum: 16667, count: 2 },
    { sum: 8333, count: 1 },
    null,
    { sum: 3, count: 2 },
    { sum: 6, count: 2 },
  ])
  expect(compareMeans({ sum: 1, count: 3 }, { sum: 2, count: 6 })).toBe(0)
  expect(compareMeans({ sum: 1, count: 3 }, { sum: 333_333_333, count: 1_000_000_000 })).toBe(1)
  expect(
    compareMeans({ sum: 2 ** 53 - 1, count: 2 ** 53 - 2 }, { sum: 2 ** 53 - 2, count: 2 ** 53 - 3 }),
  ).toBe(-1)
  expect(places(exact)).toEqual([1, 2, null, 4, 3])
  expect(() => exactMeans([[83.5]])).toThrow('integers')
})

test('places leave a gap after a tie, and a null score has none', () => {
  expect(places([90, 80, 80, 70])).toEqual([1, 2, 2, 4])
  expect(places([70, null, 80, 80, 80])).toEqual([4, null, 1, 1, 1])
  expect(places([])).toEqual([])
})

test('with a tolerance a place reaches no further than that below its best', () => {
  expect(places([90, 89.9, 89.8, 89.7], { tolerance: 0.15 })).toEqual([1, 1, 3, 3])
  expect(() => places([1, 2], { tolerance: -1 })).toThrow('tolerance')
  expect(() => places([1, Number.NaN])).toThrow('number')
})

test('rank sums over a gap are stretched to the full list and panel', () => {
  const table = [
    [90, 90],
    [80, null],
    [70, 70],
  ]
  // The second juror's ranks 1 and 2 of two works stand at 1.25 and 2.75 of three.
  expect(rankSums(table)).toEqual([2.25, 4, 5.75])
})
