import { expect, test } from 'vitest'
import { icc, iccBand, kendallW, krippendorffAlpha } from '#app/judging/maths/agree.ts'
import { rankSums } from '#app/judging/maths/rank.ts'
import {
  anxiety,
  birds,
  coders,
  krippendorff,
  nag,
  news,
  projects,
  shroutFleiss,
  turn,
  wines,
} from './tables.ts'

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
    expect(kendallW(table)).toMatchObject({ w: null, wt: null, chiSquare: null, df: null, p: null })
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

test('projects: W without ties as published', () => {
  expect(rankSums(projects.map((row) => row.map((rank) => -rank)))).toEqual([
    10, 8, 12, 16, 21, 22, 25, 31, 37, 38,
  ])
  const result = kendallW(projects)
  // The page's sum of squares, 1048, in 12 x 1048 / (16 x 990).
  expect(result.w).toBeCloseTo((12 * 1048) / (16 * 990), 14)
  expect(to(6)(result.w)).toBe(0.793939)
  expect(result.wt).toBe(result.w)
  expect([to(4)(result.chiSquare), result.df, to(6)(result.p)]).toEqual([28.5818, 9, 0.000762])
})

test('anxiety: W corrected for ties as DescTools prints it, and the correction decides significance', () => {
  const result = kendallW(anxiety)
  expect(to(7)(result.wt)).toBe(0.5396569)
  expect([to(6)(result.w), to(4)(result.chiSquare), result.df, to(6)(result.p)]).toEqual([
    0.501921, 30.7604, 19, 0.042883,
  ])
  expect(to(4)(3 * 19 * result.w!)).toBe(28.6095)
})

test('birds: rank sums as published for Zar, W and its test', () => {
  const sums = rankSums(birds.map((row) => row.map((size) => -size)))
  expect(sums).toEqual([14.5, 21, 30.5, 6, 11, 3.5, 20, 11.5, 29, 28.5, 22.5, 36])
  const result = kendallW(birds)
  expect([result.w, result.wt].map(to(6))).toEqual([0.913364, 0.924135])
  expect([to(4)(result.chiSquare), result.df, to(6)(result.p)]).toEqual([30.4965, 11, 0.001324])
})

test('NAG: W and significance as printed for G08DAF', () => {
  expect([to(3)(kendallW(nag).wt), to(3)(kendallW(nag).p)]).toEqual([0.828, 0.008])
})

test('W drops works with a gap and is undefined when every juror ties all', () => {
  const gap = [...anxiety, [1, null, 6]]
  expect(kendallW(gap)).toEqual({ ...kendallW(anxiety), dropped: 1 })
  expect(
    kendallW([
      [4, 7],
      [4, 7],
      [4, 7],
    ]).wt,
  ).toBeNull()
})

test('Krippendorff: the four published coefficients', () => {
  const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const
  expect(levels.map((level) => to(3)(krippendorffAlpha(krippendorff, level)))).toEqual([
    0.743, 0.815, 0.849, 0.797,
  ])
  expect(levels.map((level) => to(6)(krippendorffAlpha(krippendorff, level)))).toEqual([
    0.743421, 0.815388, 0.849107, 0.797403,
  ])
})

test('coders: nominal and interval as published, ordinal as computed', () => {
  expect(to(6)(krippendorffAlpha(coders, 'nominal'))).toBe(0.691358)
  expect(to(6)(krippendorffAlpha(coders, 'interval'))).toBe(0.810845)
  expect(to(6)(krippendorffAlpha(coders, 'ordinal'))).toBe(0.806721)
})

test('news: the coefficients Hayes and Krippendorff report', () => {
  expect(to(3)(krippendorffAlpha(news, 'nominal'))).toBe(0.477)
  expect(to(4)(krippendorffAlpha(news, 'ordinal'))).toBe(0.7598)
  expect(to(3)(krippendorffAlpha(news, 'interval'))).toBe(0.757)
})

test('Shrout and Fleiss: alpha interval as computed', () => {
  expect(to(6)(krippendorffAlpha(shroutFleiss, 'interval'))).toBe(0.147308)
})

test('alpha of full agreement is 1, on a ratio scale also with zeros', () => {
  for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
    expect(
      krippendorffAlpha(
        turn([
          [0, 1, 2],
          [0, 1, 2],
        ]),
        level,
      ),
    ).toBe(1)
  }
})

test('alpha is undefined without two marks on a work, without variation, and for negative marks on a ratio scale', () => {
  for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
    expect(krippendorffAlpha([], level)).toBeNull()
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        level,
      ),
    ).toBeNull()
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        level,
      ),
    ).toBeNull()
    expect(krippendorffAlpha([[1], [2]], level)).toBeNull()
  }
  expect(
    krippendorffAlpha(
      [
        [-1, 1],
        [2, 2],
      ],
      'ratio',
    ),
  ).toBeNull()
})
