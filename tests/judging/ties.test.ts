import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakTies } from '#app/judging/maths/ties.ts'

const originality = { weight: 25, scores: [80, 85, 85, 70, 60] }
const theme = { weight: 30, scores: [75, 90, 90, 75, 60] }
const beauty = { weight: 20, scores: [70, 88, 86, 75, 60] }

test('the heaviest criterion breaks a tie first, then the next, whatever order they are listed in', () => {
  const result = breakTies([90, 85, 85, 85, 70], [originality, theme, beauty])
  // Theme sets works 1 and 2 above 3; originality leaves them level; beauty parts them.
  expect(result).toEqual({
    places: [1, 2, 3, 4, 5],
    broken: [
      { works: [1, 2, 3], by: 1 },
      { works: [1, 2], by: 2 },
    ],
    open: [],
  })
})

test('of equal weights the one listed first decides', () => {
  const first = { weight: 50, scores: [1, 2] }
  const second = { weight: 50, scores: [2, 1] }
  expect(breakTies([70, 70], [first, second]).places).toEqual([2, 1])
  expect(breakTies([70, 70], [second, first]).places).toEqual([1, 2])
})

test('what no criterion breaks stays a tie for the panel', () => {
  const same = { weight: 100, scores: [80, 80, 80, 90] }
  expect(breakTies([70, 70, null, 60], [same])).toEqual({
    places: [1, 1, null, 3],
    broken: [],
    open: [[0, 1]],
  })
})

test('a recorded vote orders an open tie and is named as what broke it', () => {
  const same = { weight: 100, scores: [80, 80, 80, 90] }
  expect(breakTies([70, 70, 70, 60], [same], [[2, 0, 1]])).toEqual({
    places: [2, 3, 1, 4],
    broken: [{ works: [0, 1, 2], by: 'vote' }],
    open: [],
  })
})

test('a vote for works that are not an open tie is refused', () => {
  expect(() => breakTies([70, 60], [], [[1, 0]])).toThrow('not an open tie')
  expect(() => breakTies([70, 70, 70], [], [[1, 0]])).toThrow('not an open tie')
  expect(() => breakTies([70, 70], [{ weight: 100, scores: [1, 2] }], [[0, 1]])).toThrow('not an open tie')
  expect(() => breakTies([70, 70], [], [[0, 0]])).toThrow('not an open tie')
})

test('a criterion that lacks a score of one of the tied works is passed over', () => {
  const gap = { weight: 60, scores: [null, 90] }
  const full = { weight: 40, scores: [80, 70] }
  expect(breakTies([75, 75], [gap, full])).toEqual({
    places: [1, 2],
    broken: [{ works: [0, 1], by: 1 }],
    open: [],
  })
})

test('nothing to rank gives nothing', () => {
  expect(breakTies([], [])).toEqual({ places: [], broken: [], open: [] })
  expect(breakTies([null], [])).toEqual({ places: [null], broken: [], open: [] })
})

test('a tie-break never moves a work past one with another total', () => {
  const score = fc.integer({ min: 1, max: 4 })
  const entries = fc.array(fc.record({ total: score, a: score, b: score }), { maxLength: 12 })
  fc.assert(
    fc.property(entries, (works) => {
      const criteria = [
        { weight: 40, scores: works.map((work) => work.a) },
        { weight: 60, scores: works.map((work) => work.b) },
      ]
      const { places, open } = breakTies(
        works.map((work) => work.total),
        criteria,
      )
      const key = (i: number) => [works[i]!.total, works[i]!.b, works[i]!.a].join()
      const pairs = [...works.keys()].flatMap((i) => [...works.keys()].map((j) => [i, j] as const))
      for (const [i, j] of pairs) expect(places[i] === places[j]).toBe(key(i) === key(j))
      const higher = pairs.filter(([i, j]) => works[i]!.total > works[j]!.total)
      for (const [i, j] of higher) expect(places[i]!).toBeLessThan(places[j]!)
      const tied = new Set(pairs.filter(([i, j]) => i !== j && key(i) === key(j)).map(([i]) => i))
      expect(new Set(open.flat())).toEqual(tied)
    }),
  )
})
