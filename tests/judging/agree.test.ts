import { expect, test } from 'vitest'
import { kendallW, krippendorffAlpha } from '#app/judging/maths/agree.ts'
import { rankSums } from '#app/judging/maths/rank.ts'
import { anxiety, birds, coders, krippendorff, nag, news, projects, shroutFleiss, turn } from './tables.ts'

const to = (digits: number) => (value: number | null) =>
  value === null ? null : Number(value.toFixed(digits))

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

test('W is undefined, not NaN, with one juror, one work, no spread, and nothing', () => {
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
    expect(kendallW(table)).toMatchObject({ w: null, wt: null, chiSquare: null, df: null, p: null })
  }
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
