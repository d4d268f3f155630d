import { expect, test } from 'vitest'
import { chiSquareUpper, fQuantile, fUpper } from '#app/judging/maths/distributions.ts'

/** Relative distance of a value from the one wanted. */
const off = (value: number, wanted: number) => Math.abs(value / wanted - 1)

test('upper tails of F agree with SciPy 1.17, from one degree of freedom to a large panel', () => {
  expect(off(fUpper(1.8, 5, 18), 0.16366978842314506)).toBeLessThan(1e-13)
  expect(off(fUpper(11.027, 5, 15), 0.0001345835296758356)).toBeLessThan(1e-13)
  expect(off(fUpper(0.3, 3, 7), 0.8246586338993611)).toBeLessThan(1e-13)
  expect(off(fUpper(2.5, 1, 1), 0.35901703597137613)).toBeLessThan(1e-13)
  expect(off(fUpper(4, 84, 168), 1.1230120747681664e-14)).toBeLessThan(1e-12)
  expect(off(fUpper(250, 5, 15), 6.87205741357445e-14)).toBeLessThan(1e-13)
  expect(off(fUpper(1.02, 9999, 149985), 0.08629964974754246)).toBeLessThan(1e-9)
  expect(fUpper(50, 9999, 149985)).toBe(0)
})

test('the ends of F are 1 and 0', () => {
  expect(fUpper(0, 5, 15)).toBe(1)
  expect(fUpper(1e308, 5, 15)).toBeLessThan(1e-300)
  expect(fUpper(1e-320, 5, 15)).toBe(1)
})

test('quantiles of F agree with SciPy 1.17, also for broken degrees of freedom', () => {
  expect(off(fQuantile(0.975, 5, 15), 3.5764153492790607)).toBeLessThan(1e-13)
  expect(off(fQuantile(0.975, 15, 5), 6.427728167078779)).toBeLessThan(1e-13)
  expect(off(fQuantile(0.025, 5, 15), 0.15557596307848703)).toBeLessThan(1e-13)
  expect(off(fQuantile(0.975, 1, 1), 647.7890114778442)).toBeLessThan(1e-12)
  expect(off(fQuantile(0.975, 4.37, 5), 7.287244789060647)).toBeLessThan(1e-13)
  expect(off(fQuantile(0.975, 5, 4.37), 8.345862523652169)).toBeLessThan(1e-13)
  expect(off(fQuantile(0.975, 84, 168), 1.4344077259795263)).toBeLessThan(1e-13)
  expect(off(fQuantile(0.975, 9999, 149985), 1.0288566412853455)).toBeLessThan(1e-11)
})

test('quantiles of F as the tables of the NIST handbook print them at 5 %', () => {
  expect(
    [
      [1, 1],
      [5, 15],
      [10, 10],
      [3, 20],
    ].map(([a, b]) => fQuantile(0.95, a!, b!).toFixed(3)),
  ).toEqual(['161.448', '2.901', '2.978', '3.098'])
})

test('upper tails of chi-square agree with SciPy 1.17', () => {
  expect(off(chiSquareUpper(30.7604, 19), 0.04288392447801014)).toBeLessThan(1e-13)
  expect(off(chiSquareUpper(28.6095, 19), 0.07238076040307911)).toBeLessThan(1e-13)
  expect(off(chiSquareUpper(28.5818, 9), 0.0007620854290255126)).toBeLessThan(1e-13)
  expect(off(chiSquareUpper(0.5, 1), 0.47950012218695337)).toBeLessThan(1e-13)
  expect(off(chiSquareUpper(0.001, 7), 0.9999999999997597)).toBeLessThan(1e-13)
  expect(off(chiSquareUpper(200, 19), 3.4047651393116526e-32)).toBeLessThan(1e-12)
  expect(off(chiSquareUpper(12000, 9999), 1.0464732737955147e-40)).toBeLessThan(1e-10)
  expect(chiSquareUpper(0, 4)).toBe(1)
})
