// Every value from outside that the arithmetic must reach, in one table, printed beside what is computed here.
import { afterAll, expect, test } from 'vitest'
import { icc, kendallW, krippendorffAlpha } from '#app/judging/maths/agree.ts'
import { explain } from '#app/judging/maths/explain.ts'
import { jurorPatterns } from '#app/judging/maths/patterns.ts'
import { adjusted, means, medians, places, rankSums, zScores } from '#app/judging/maths/rank.ts'
import type { Table } from '#app/judging/maths/table.ts'
import { weightedTotal } from '#app/judging/maths/weigh.ts'
import {
  anxiety,
  birds,
  coders,
  guilford,
  krippendorff,
  nag,
  news,
  projects,
  recused,
  shroutFleiss,
  spread,
  wines,
} from './tables.ts'

const printed: string[] = []

/**
 * One row: the values as published (or, where the source is NumPy or SciPy, as computed there) to the digits given,
 * with a blank between; and those computed here.
 */
function row(source: string, what: string, wanted: string, compute: () => readonly (number | null)[]) {
  test(`${source}: ${what}`, () => {
    const values = compute()
    const digits = wanted.split(' ').map(decimals)
    const shown = values.map((value, i) => Number(value!.toFixed(Math.max(6, digits[i] ?? 0))))
    const kind = /NumPy|SciPy/.test(source) ? 'reference' : 'published'
    printed.push(`${source}, ${what}\n    ${kind} ${wanted}\n    computed  ${shown.join(' ')}`)
    expect(values.map((value, i) => value!.toFixed(digits[i] ?? 0)).join(' ')).toBe(wanted)
  })
}

const decimals = (written: string) => written.split('.')[1]?.length ?? 0

afterAll(() => process.stdout.write(`\n${printed.join('\n')}\n`))

const forms = (table: Table) => {
  const { icc1, icc2, icc3, icc1k, icc2k, icc3k } = icc(table)
  return [icc1, icc2, icc3, icc1k, icc2k, icc3k]
}
const values = (table: Table) => forms(table).map(({ value }) => value)
const limits = (table: Table) => forms(table).flatMap(({ ci }) => ci!)
const order = (scores: readonly (number | null)[]) =>
  scores.map((_, i) => i + 1).toSorted((a, b) => scores[b - 1]! - scores[a - 1]!)
const best = (table: Table) => rankSums(table.map((marks) => marks.map((mark) => -mark!)))

const sf = 'Shrout and Fleiss 1979 (psych, pingouin)'
row(sf, 'ICC(1,1) (2,1) (3,1) (1,4) (2,4) (3,4)', '0.17 0.29 0.71 0.44 0.62 0.91', () => values(shroutFleiss))
row(sf, '95 % intervals', '-0.13 0.72 0.02 0.76 0.34 0.95 -0.88 0.91 0.07 0.93 0.68 0.99', () =>
  limits(shroutFleiss),
)
row(sf, 'F and degrees of freedom of ICC1, ICC2', '1.8 5 18 11.0 5 15', () =>
  forms(shroutFleiss)
    .slice(0, 2)
    .flatMap(({ f, df1, df2 }) => [f, df1, df2]),
)
row(sf, 'p of ICC1, ICC2', '0.165 0.00013', () =>
  forms(shroutFleiss)
    .slice(0, 2)
    .map(({ p }) => p),
)
const sfHere = 'Shrout and Fleiss 1979 (NumPy, SciPy)'
row(sfHere, 'the six coefficients', '0.165742 0.289764 0.714841 0.442797 0.620051 0.909316', () =>
  values(shroutFleiss),
)
row(sfHere, 'mean squares: works, within, jurors, residual', '11.241667 6.263889 32.486111 1.019444', () => {
  const { between, within, juror, error } = icc(shroutFleiss).squares!
  return [between, within, juror, error]
})
row(sfHere, 'means', '6 3 6.5 4 7.5 4.75', () => means(shroutFleiss))
row(sfHere, 'medians', '6.5 2.5 7 4 7.5 5', () => medians(shroutFleiss))
row(sfHere, 'juror effects', '2.3750 -2.7917 -0.9583 1.3750', () => adjusted(shroutFleiss).jurors)
row(sfHere, 'mean z, population', '0.3979 -1.2636 0.7313 -0.8260 1.3428 -0.3823', () =>
  zScores(shroutFleiss, { sd: 'population' }),
)
row(sfHere, 'mean z, sample', '0.3633 -1.1535 0.6676 -0.7541 1.2258 -0.3490', () =>
  zScores(shroutFleiss, { sd: 'sample' }),
)
row(sfHere, 'rank sums', '11 22 9 20.5 4.5 17', () => rankSums(shroutFleiss))
row(sfHere, 'W, W corrected for ties', '0.855357 0.887037', () => {
  const { w, wt } = kendallW(shroutFleiss)
  return [w, wt]
})
row(sfHere, 'alpha, interval', '0.147308', () => [krippendorffAlpha(shroutFleiss, 'interval')])
row(sfHere, 'correlation with the other jurors', '0.8058 0.8593 0.8445 0.7902', () =>
  jurorPatterns(shroutFleiss).map(({ withRest }) => withRest),
)
row(sfHere, 'order by means', '5 3 1 6 4 2', () => order(means(shroutFleiss)))

const one = 'The same, the severe juror recused from work 1 (NumPy)'
row(one, 'order by plain means (wrong)', '5 1 3 6 4 2', () => order(means(recused)))
row(one, 'adjusted means', '6.4833 3.0000 6.5000 4.0000 7.5000 4.7500', () => adjusted(recused).works)
row(one, 'juror effects', '2.2944 -2.5500 -1.0389 1.2944', () => adjusted(recused).jurors)
row(one, 'order by adjusted means (right)', '5 3 1 6 4 2', () => order(adjusted(recused).works))
row(one, 'mean z, population', '0.6417 -1.2598 0.6967 -0.8222 1.2954 -0.3913', () =>
  zScores(recused, { sd: 'population' }),
)

const wide = 'A juror who spreads wide (NumPy)'
row(wide, 'means', '85.6667 76.6667 80.3333 76.0000 76.3333', () => means(spread))
row(wide, 'mean z, population', '0.2736 0.6414 0.3885 -1.0828 -0.2207', () =>
  zScores(spread, { sd: 'population' }),
)
row(wide, 'rank sums', '9 7 6 13 10', () => rankSums(spread))
row(wide, 'medians', '82 84 82 78 81', () => medians(spread))
row(wide, 'places by medians', '2 1 2 5 4', () => places(medians(spread)))
row(wide, 'order by means', '1 3 2 5 4', () => order(means(spread)))
row(wide, 'order by z', '2 3 1 5 4', () => order(zScores(spread, { sd: 'population' })))
row(wide, 'order by rank sums', '3 2 1 5 4', () => order(rankSums(spread).map((sum) => -sum!)))

const wine = 'Eight wines (real-statistics.com, pingouin)'
row(wine, 'the six coefficients', '0.73 0.73 0.73 0.91 0.91 0.92', () => values(wines))
row(wine, '95 % intervals', '0.43 0.93 0.43 0.93 0.43 0.93 0.75 0.98 0.75 0.98 0.75 0.98', () =>
  limits(wines),
)

const w4 = (table: Table) => {
  const { w, wt, chiSquare, df, p } = kendallW(table)
  return { w, wt, chiSquare, df, p }
}
row('Ten projects (scribd 659863121)', 'rank sums', '10 8 12 16 21 22 25 31 37 38', () => best(projects))
row('Ten projects (scribd 659863121)', 'W, chi-square, df, p', '0.793939 28.5818 9 0.000762', () => {
  const { w, chiSquare, df, p } = w4(projects)
  return [w, chiSquare, df, p]
})
row('anxiety (DescTools)', 'W corrected', '0.5396569', () => [kendallW(anxiety).wt])
row('anxiety (SciPy)', 'W, W corrected, chi-square, p', '0.501921 0.539657 30.7604 0.042883', () => {
  const { w, wt, chiSquare, p } = w4(anxiety)
  return [w, wt, chiSquare, p]
})
row('anxiety (SciPy)', 'the six coefficients', '0.1750 0.1980 0.2160 0.3889 0.4255 0.4526', () =>
  values(anxiety),
)
row('Zar 2010, 20.5 (unistat)', 'rank sums', '14.5 21 30.5 6 11 3.5 20 11.5 29 28.5 22.5 36', () =>
  best(birds),
)
row(
  'Zar 2010, 20.5 (SciPy)',
  'W, W corrected, chi-square, df, p',
  '0.913364 0.924135 30.4965 11 0.001324',
  () => Object.values(w4(birds)),
)
row('NAG G08DAF', 'W corrected, p', '0.828 0.008', () => [kendallW(nag).wt, kendallW(nag).p])

const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const
row('Krippendorff 2011', 'alpha nominal, ordinal, interval, ratio', '0.743 0.815 0.849 0.797', () =>
  levels.map((level) => krippendorffAlpha(krippendorff, level)),
)
row('Krippendorff 2011 (NumPy)', 'the same', '0.743421 0.815388 0.849107 0.797403', () =>
  levels.map((level) => krippendorffAlpha(krippendorff, level)),
)
row('Three coders (Wikipedia)', 'alpha nominal, interval', '0.691 0.811', () =>
  (['nominal', 'interval'] as const).map((level) => krippendorffAlpha(coders, level)),
)
row('Three coders (NumPy)', 'alpha nominal, ordinal, interval', '0.691358 0.806721 0.810845', () =>
  levels.slice(0, 3).map((level) => krippendorffAlpha(coders, level)),
)
row('Hayes and Krippendorff 2007', 'alpha nominal, ordinal, interval', '0.477 0.7598 0.757', () =>
  levels.slice(0, 3).map((level) => krippendorffAlpha(news, level)),
)

row('Guilford 1954 (Facets: B severest, then A, then C)', 'order of severity', '2 1 3', () =>
  order(jurorPatterns(guilford).map(({ severity }) => severity)),
)
row('Weights 20, 20, 30, 30 of Dikti', 'total of 80, 75, 90, 85', '83.5', () => [
  weightedTotal([80, 75, 90, 85], [20, 20, 30, 30]),
])
row(sfHere, 'first line: gap, its standard error', '1.0000 0.7139', () => {
  const [line] = explain(shroutFleiss, { boundaries: [1] }).boundaries
  return [line!.gap, line!.error]
})
