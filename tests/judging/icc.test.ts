import { expect, test } from 'vitest'
import { icc, iccBand } from '#app/judging/maths/agree.ts'
import { anxiety, shroutFleiss, wines } from './tables.ts'

const forms = (table: Parameters<typeof icc>[0]) => {
  const { icc1, icc2, icc3, icc1k, icc2k, icc3k } = icc(table)
  return [icc1, icc2, icc3, icc1k, icc2k, icc3k]
}
const to = (digits: number) => (value: number | null) =>
  value === null ? null : Number(value.toFixed(digits))

test('Shrout and Fleiss: the six published coefficients', () => {
  expect(forms(shroutFleiss).map((form) => to(2)(form.value))).toEqual([0.17, 0.29, 0.71, 0.44, 0.62, 0.91])
  expect(forms(shroutFleiss).map((form) => to(6)(form.value))).toEqual([
    0.165742, 0.289764, 0.714841, 0.442797, 0.620051, 0.909316,
  ])
})

test('Shrout and Fleiss: mean squares, F, degrees of freedom, p and intervals as pingouin and psych give them', () => {
  const { between, within, juror, error } = icc(shroutFleiss).squares!
  expect([between, within, juror, error].map(to(6))).toEqual([11.241667, 6.263889, 32.486111, 1.019444])
  const all = forms(shroutFleiss)
  expect(all.map((form) => to(1)(form.f))).toEqual([1.8, 11, 11, 1.8, 11, 11])
  expect(all.map((form) => form.df1)).toEqual([5, 5, 5, 5, 5, 5])
  expect(all.map((form) => form.df2)).toEqual([18, 15, 15, 18, 15, 15])
  // pingouin asserts .16472 to four digits; SciPy gives .16477 for this F.
  for (const [i, p] of [0.16472, 0.00013, 0.00013, 0.16472, 0.00013, 0.00013].entries()) {
    expect(Math.abs(all[i]!.p! - p)).toBeLessThan(1.5e-4)
  }
  expect(all.map((form) => form.ci!.map(to(2)))).toEqual([
    [-0.13, 0.72],
    [0.02, 0.76],
    [0.34, 0.95],
    [-0.88, 0.91],
    [0.07, 0.93],
    [0.68, 0.99],
  ])
})

test('wines: coefficients, F, p and intervals as published for the second example', () => {
  const all = forms(wines)
  expect(all.map((form) => to(2)(form.value))).toEqual([0.73, 0.73, 0.73, 0.91, 0.91, 0.92])
  expect(all.map((form) => to(3)(form.f))).toEqual([11.68, 11.787, 11.787, 11.68, 11.787, 11.787])
  expect(all.map((form) => form.df2)).toEqual([24, 21, 21, 24, 21, 21])
  expect(all.map((form) => to(7)(form.p))).toEqual([2.2e-6, 5e-6, 5e-6, 2.2e-6, 5e-6, 5e-6])
  expect(all.map((form) => form.ci!.map(to(2)))).toEqual([
    [0.43, 0.93],
    [0.43, 0.93],
    [0.43, 0.93],
    [0.75, 0.98],
    [0.75, 0.98],
    [0.75, 0.98],
  ])
})

test('wines: a work with a missing mark is dropped, as published', () => {
  const gap = wines.map((row, i) => (i === 3 ? [null, ...row.slice(1)] : row))
  expect(icc(gap)).toMatchObject({ works: 7, jurors: 4, dropped: 1 })
  expect(forms(gap).map((form) => to(2)(form.value))).toEqual([0.75, 0.75, 0.75, 0.92, 0.92, 0.92])
  expect(forms(gap).map((form) => to(0)(form.f))).toEqual([13, 13, 13, 13, 13, 13])
  expect(forms(gap).map((form) => form.df2)).toEqual([21, 18, 18, 21, 18, 18])
})

test('anxiety: coefficients agree with the reference computation', () => {
  expect(forms(anxiety).map((form) => to(4)(form.value))).toEqual([
    0.175, 0.198, 0.216, 0.3889, 0.4255, 0.4526,
  ])
})

test('jurors who agree in order but not in level are consistent without agreeing', () => {
  const shifted = icc([
    [10, 20],
    [12, 22],
    [14, 24],
  ])
  expect(shifted.icc3).toEqual({ value: 1, f: null, df1: 2, df2: 2, p: 0, ci: [1, 1] })
  expect(shifted.icc2.value).toBeCloseTo(4 / 54, 12)
  expect(shifted.icc1.value!).toBeLessThan(0)
})

test('true zeros are found although decimals leave rounding', () => {
  const shifted = icc([
    [70.1, 80.4, 90.7],
    [60.3, 70.6, 80.9],
    [50.7, 61, 71.3],
  ])
  expect(shifted.icc3).toMatchObject({ value: 1, f: null, p: 0, ci: [1, 1] })
  expect(icc(Array.from({ length: 7 }, () => [0.1, 0.1, 0.1])).squares).toBeNull()
})

test('full agreement is 1 with an interval of 1', () => {
  for (const form of forms([
    [1, 1, 1],
    [2, 2, 2],
    [4, 4, 4],
  ])) {
    expect(form).toMatchObject({ value: 1, f: null, p: 0, ci: [1, 1] })
  }
})

test('agreement is undefined, not NaN, with one juror, one work, no spread, and nothing', () => {
  for (const table of [
    [],
    [[]],
    [[5], [6]],
    [[5, 6]],
    [
      [5, 5],
      [5, 5],
    ],
    [
      [5, null],
      [null, 6],
    ],
  ]) {
    for (const form of forms(table)) expect(form).toMatchObject({ value: null, f: null, p: null, ci: null })
    expect(icc(table).squares).toBeNull()
  }
})

test('a panel coefficient of works that do not differ at all is undefined rather than minus infinity', () => {
  const { icc1, icc3, icc1k, icc3k } = icc([
    [1, 3],
    [3, 1],
    [2, 2],
  ])
  expect(icc1.value).toBeCloseTo(-1, 12)
  expect(icc3.value).toBeCloseTo(-1, 12)
  expect([icc1k.value, icc3k.value, icc1k.ci]).toEqual([null, null, null])
})

test('a denominator that cancels to zero is undefined, whatever rounding leaves of it', () => {
  const table = [
    [3, 0, 2, 3, 1],
    [2, 1, 1, 0, 3],
  ]
  for (const order of [
    [0, 1, 2, 3, 4],
    [0, 1, 2, 4, 3],
    [4, 3, 2, 1, 0],
  ]) {
    const { icc2k, squares } = icc(table.map((row) => order.map((juror) => row[juror]!)))
    expect(squares!.between + (squares!.juror - squares!.error) / 2).toBeCloseTo(0, 12)
    expect(icc2k.value).toBeNull()
  }
})

test('coefficients are called as Koo and Li do', () => {
  expect([-0.2, 0.49, 0.5, 0.62, 0.75, 0.9].map(iccBand)).toEqual([
    'poor',
    'poor',
    'moderate',
    'moderate',
    'good',
    'excellent',
  ])
})
