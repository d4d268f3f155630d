import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { total100, weightedTotal } from '#app/judging/maths/weigh.ts'

test('weighs by the published weights of the 2011 student batik contest', () => {
  expect(weightedTotal([80, 75, 90, 85], [20, 20, 30, 30])).toBe(83.5)
  expect(total100([80, 75, 90, 85], [20, 20, 30, 30])).toBe(8350)
})

test('equal totals reached on different ways are the same number', () => {
  // In floating point 0.1 * 70 + 0.2 * 10 and the like miss each other in the last digit.
  const one = weightedTotal([83, 84, 83], [34, 33, 33])
  const other = weightedTotal([84, 83, 83], [33, 34, 33])
  expect(one).toBe(83.33)
  expect(other).toBe(one)
})

test('weights that do not sum to 100 are refused', () => {
  expect(() => weightedTotal([80, 75], [50, 49])).toThrow('sum to 100')
  expect(() => weightedTotal([80, 75], [50, 51])).toThrow('sum to 100')
  expect(() => weightedTotal([], [])).toThrow('sum to 100')
})

test('marks and weights that are no whole numbers, negative or too few are refused', () => {
  expect(() => weightedTotal([80.5, 75], [50, 50])).toThrow('marks must be integers')
  expect(() => weightedTotal([Number.NaN, 75], [50, 50])).toThrow('marks must be integers')
  expect(() => weightedTotal([80, 75], [33.3, 66.7])).toThrow('weights must be integers')
  expect(() => weightedTotal([80, 75], [-10, 110])).toThrow('weights must be integers')
  expect(() => weightedTotal([80], [50, 50])).toThrow('one mark for each weight')
  expect(() => weightedTotal([2 ** 52, 0], [50, 50])).toThrow('too large')
})

test('totals compare as their exact hundredths do', () => {
  const sheet = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(sheet, sheet, (a, b) => {
      const weights = [17, 23, 29, 31]
      const exact = Math.sign(total100(a, weights) - total100(b, weights))
      expect(Math.sign(weightedTotal(a, weights) - weightedTotal(b, weights))).toBe(exact)
    }),
  )
})

test('the order of criteria does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), (marks) => {
      const [a, b, c] = marks as [number, number, number]
      expect(weightedTotal([a, b, c], [50, 30, 20])).toBe(weightedTotal([c, a, b], [20, 50, 30]))
    }),
  )
})
