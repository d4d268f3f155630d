import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { icc, kendallW, krippendorffAlpha } from '#app/judging/maths/agree.ts'
import { explain } from '#app/judging/maths/explain.ts'
import { adjusted, means, medians, panelScores, places, rankSums, zScores } from '#app/judging/maths/rank.ts'

type Marks = (number | null)[][]

const mark = fc.integer({ min: 0, max: 10_000 })
const coarse = fc.integer({ min: 0, max: 3 })

/** Tables of up to 8 works and 5 jurors; with gaps about a third of the cells are missing. */
function tables(cell: fc.Arbitrary<number>, { gaps = true, least = 0 } = {}): fc.Arbitrary<Marks> {
  const maybe = gaps ? fc.option(cell, { freq: 2 }) : cell
  const size = fc.tuple(fc.integer({ min: least, max: 8 }), fc.integer({ min: least, max: 5 }))
  return size.chain(([works, jurors]) =>
    fc.array(fc.array(maybe, { minLength: jurors, maxLength: jurors }), {
      minLength: works,
      maxLength: works,
    }),
  )
}

const any = fc.oneof(tables(mark), tables(coarse), tables(coarse, { gaps: false }))
const linked = tables(mark).filter((table) => adjusted(table).linked)
const asIs = { sd: 'population' } as const

/** Everything the room computes from a table. */
function everything(table: Marks) {
  return {
    means: means(table),
    medians: medians(table),
    adjusted: adjusted(table),
    z: zScores(table, asIs),
    zSample: zScores(table, { sd: 'sample' }),
    rankSums: rankSums(table),
    places: places(panelScores(table).scores),
    icc: icc(table),
    w: kendallW(table),
    alpha: (['nominal', 'ordinal', 'interval', 'ratio'] as const).map((level) =>
      krippendorffAlpha(table, level),
    ),
    explain: explain(table, { boundaries: [1, 2, 3, 4, 5] }),
  }
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

const shuffle = <T>(list: readonly T[], order: readonly number[]) => order.map((i) => list[i]!)
const permuted = (length: number) =>
  fc.shuffledSubarray([...Array.from({ length }).keys()], { minLength: length, maxLength: length })

function expectClose(a: readonly (number | null)[], b: readonly (number | null)[], digits = 7) {
  expect(a.map((value) => value === null)).toEqual(b.map((value) => value === null))
  for (const [i, value] of a.entries()) expect(value ?? 0).toBeCloseTo(b[i] ?? 0, digits)
}

test('no figure of any table is NaN or infinite', () => {
  fc.assert(
    fc.property(any, (table) => {
      for (const value of numbersIn(everything(table))) expect(Number.isFinite(value)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('the order in which jurors sit changes no score, to the last bit where scores rank', () => {
  fc.assert(
    fc.property(
      any.chain((table) => fc.tuple(fc.constant(table), permuted(table[0]?.length ?? 0))),
      ([table, order]) => {
        const other = table.map((row) => shuffle(row, order))
        expect(means(other)).toEqual(means(table))
        expect(medians(other)).toEqual(medians(table))
        expect(adjusted(other).works).toEqual(adjusted(table).works)
        expect(adjusted(other).jurors).toEqual(shuffle(adjusted(table).jurors, order))
        expectClose(zScores(other, asIs), zScores(table, asIs))
        expectClose(rankSums(other), rankSums(table))
        expectClose(
          [kendallW(other).wt, icc(other).icc2k.value],
          [kendallW(table).wt, icc(table).icc2k.value],
        )
        expectClose([krippendorffAlpha(other, 'interval')], [krippendorffAlpha(table, 'interval')])
      },
    ),
  )
})

test('the order in which works are listed changes no score, to the last bit where scores rank', () => {
  fc.assert(
    fc.property(
      any.chain((table) => fc.tuple(fc.constant(table), permuted(table.length))),
      ([table, order]) => {
        const other = shuffle(table, order)
        expect(means(other)).toEqual(shuffle(means(table), order))
        expect(adjusted(other).works).toEqual(shuffle(adjusted(table).works, order))
        expect(adjusted(other).jurors).toEqual(adjusted(table).jurors)
        expectClose(zScores(other, asIs), shuffle(zScores(table, asIs), order))
        expectClose(rankSums(other), shuffle(rankSums(table), order))
        expectClose([krippendorffAlpha(other, 'ordinal')], [krippendorffAlpha(table, 'ordinal')])
      },
    ),
  )
})

test('on a complete table the adjusted mean is the mean', () => {
  fc.assert(
    fc.property(tables(mark, { gaps: false, least: 1 }), (table) => {
      expect(adjusted(table).works).toEqual(means(table))
    }),
  )
})

test('a juror who marks everything higher by a constant moves no adjusted difference, z or rank sum', () => {
  const shifted = fc.tuple(linked, fc.integer({ min: 1, max: 5000 }))
  fc.assert(
    fc.property(shifted, ([table, shift]) => {
      const other = table.map((row) =>
        row.map((value, juror) => (juror === 0 && value !== null ? value + shift : value)),
      )
      const [a, b] = [adjusted(table).works, adjusted(other).works]
      const first = a.findIndex((score) => score !== null)
      const apart = (scores: (number | null)[]) =>
        scores.map((score) => (score === null ? null : score - scores[first]!))
      expectClose(apart(b), apart(a), 6)
      expectClose(zScores(other, asIs), zScores(table, asIs))
      expect(rankSums(other)).toEqual(rankSums(table))
    }),
  )
})

test('another scale with another zero carries every score along and leaves agreement as it was', () => {
  fc.assert(
    fc.property(
      any,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -50, max: 50 }),
      (table, scale, zero) => {
        const carried = (values: (number | null)[]) =>
          values.map((value) => (value === null ? null : scale * value + zero))
        const other = table.map(carried)
        expectClose(means(other), carried(means(table)))
        expectClose(medians(other), carried(medians(table)))
        expectClose(adjusted(other).works, carried(adjusted(table).works))
        expectClose(zScores(other, asIs), zScores(table, asIs))
        expect(rankSums(other)).toEqual(rankSums(table))
        expectClose([icc(other).icc2.value], [icc(table).icc2.value], 6)
        expect(kendallW(other)).toEqual(kendallW(table))
        expectClose([krippendorffAlpha(other, 'interval')], [krippendorffAlpha(table, 'interval')])
      },
    ),
  )
})

test('works with the same marks from the same jurors tie under every method', () => {
  fc.assert(
    fc.property(tables(mark, { least: 1 }), (table) => {
      const twins = [...table, table[0]!]
      for (const method of [
        means,
        medians,
        rankSums,
        (t: Marks) => adjusted(t).works,
        (t: Marks) => zScores(t, asIs),
      ]) {
        const scores = method(twins)
        expect(scores.at(-1)).toEqual(scores[0])
      }
    }),
  )
})

test('hundredths written as decimals rank as the whole hundredths do', () => {
  fc.assert(
    fc.property(any, (table) => {
      const decimals = table.map((row) => row.map((value) => (value === null ? null : value / 100)))
      expect(places(means(decimals))).toEqual(places(means(table)))
      expect(places(adjusted(decimals).works)).toEqual(places(adjusted(table).works))
    }),
  )
})

test('each place is one more than the number of better works', () => {
  fc.assert(
    fc.property(fc.array(fc.option(coarse)), (scores) => {
      for (const [i, place] of places(scores).entries()) {
        const better = scores.filter((score) => score !== null && scores[i] !== null && score > scores[i]!)
        expect(place).toBe(scores[i] === null ? null : better.length + 1)
      }
    }),
  )
})

test('the adjusted fit leaves no residual that a work or a juror could take up', () => {
  fc.assert(
    fc.property(tables(mark), (table) => {
      const { works, jurors } = adjusted(table)
      const residuals = table.map((row, i) =>
        row.map((value, j) => (value === null ? 0 : value - works[i]! - jurors[j]!)),
      )
      for (const row of residuals) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 6)
      for (const j of jurors.keys())
        expect(residuals.reduce((sum, row) => sum + row[j]!, 0)).toBeCloseTo(0, 6)
      expect(jurors.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 6)
    }),
  )
})
