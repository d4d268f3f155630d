import { expect, test } from 'vitest'
import { explain } from '#app/judging/maths/explain.ts'
import { jurorPatterns, workPatterns } from '#app/judging/maths/patterns.ts'
import { anxiety, recused, shroutFleiss, spread } from './tables.ts'

const to4 = (value: number | null) => (value === null ? null : Number(value.toFixed(4)))

test('the gap at a prize line is set against its standard error', () => {
  const { boundaries, method } = explain(shroutFleiss, { boundaries: [1, 2] })
  expect(method).toBe('mean')
  expect(boundaries[0]).toMatchObject({ after: 1, above: 4, below: 2, gap: 1, close: false })
  // sqrt(2 x 1.019444 / 4), the residual mean square of Shrout and Fleiss's table; NumPy gives the same.
  expect(to4(boundaries[0]!.error)).toBe(0.7139)
  expect(boundaries[1]).toMatchObject({ after: 2, above: 2, below: 0, gap: 0.5, close: true })
})

test('with gaps the standard error follows from the least-squares design (NumPy)', () => {
  const irregular = [
    [80, 75, null, 90],
    [70, null, 65, null],
    [null, 82, 78, 88],
    [91, 85, null, null],
    [60, null, 55, 72],
    [null, null, 71, 83],
  ]
  const { boundaries, scores } = explain(irregular, { boundaries: [1, 2, 3] })
  expect(scores.map(to4)).toEqual([79.988, 70.004, 82.676, 89.716, 61.18, 75.284])
  expect(boundaries[1]).toMatchObject({ above: 2, below: 0 })
  expect(boundaries[1]!.error).toBeCloseTo(2.0782612779422003, 10)
  expect(explain(recused, { boundaries: [2] }).boundaries[0]!.error).toBeCloseTo(0.7451430032135411, 10)
})

test('a table whose order holds under every method says so', () => {
  const [line] = explain(shroutFleiss, { boundaries: [1] }).boundaries
  expect(line).toMatchObject({ mean: 'holds', adjusted: 'holds', z: 'holds', rankSums: 'holds' })
  expect(line!.without).toEqual(['holds', 'holds', 'holds', 'holds'])
})

test('a winner made by one wide-spreading juror is shown as such', () => {
  const [line] = explain(spread, { boundaries: [1] }).boundaries
  expect(line).toMatchObject({ above: 0, below: 2, z: 'changes', rankSums: 'changes', adjusted: 'holds' })
  // Without the third juror work 2 has 85 against 81; without either of the others work 1 keeps its place.
  expect(line!.without).toEqual(['holds', 'holds', 'changes'])
})

test('a recusal that flips the raw mean is shown against it', () => {
  const { method, boundaries } = explain(recused, { boundaries: [2] })
  expect(method).toBe('adjusted')
  expect(boundaries[0]).toMatchObject({ above: 2, below: 0, mean: 'changes', adjusted: 'holds', z: 'holds' })
})

test('a tie at a line is no gap, and the recorded order decides who stands above', () => {
  const table = [
    [80, 70],
    [70, 80],
    [60, 61],
  ]
  const [line] = explain(table, { boundaries: [1], order: [1, 0, 2] }).boundaries
  expect(line).toMatchObject({
    above: 1,
    below: 0,
    gap: 0,
    close: true,
    mean: 'ties',
    without: ['changes', 'holds'].toReversed(),
  })
})

test('a tie is close even where marks leave no noise to measure it by', () => {
  const [line] = explain([[80], [80], [70]], { boundaries: [1, 2] }).boundaries
  expect(line).toMatchObject({ gap: 0, error: null, close: true })
})

test('an order that is not one of the ranked works by score is refused', () => {
  for (const order of [
    [0, 1],
    [1, 0, 2],
    [0, 1, 1],
    [0, 1, 5],
    [0, 1, 2, 2],
  ]) {
    expect(() => explain([[9], [8], [7]], { boundaries: [1], order })).toThrow('falling score')
  }
})

test('z scores carry the reason why not to trust them', () => {
  expect(explain(shroutFleiss, { boundaries: [] }).z).toBe('few marks')
  expect(explain(anxiety, { boundaries: [] }).z).toBe('sound')
  expect(
    explain(
      [
        [5, 1],
        [5, 2],
      ],
      { boundaries: [] },
    ).z,
  ).toBe('no spread')
  const apart = explain(
    [
      [9, null],
      [8, null],
      [null, 5],
      [null, 4],
    ],
    { boundaries: [1] },
  )
  expect([apart.linked, apart.z, apart.boundaries[0]!.z]).toEqual([false, 'not linked', null])
})

test('works of jurors without a common work have no error for their difference', () => {
  const apart = explain(
    [
      [9, 8, null],
      [8, 8, null],
      [null, null, 7],
      [null, null, 4],
    ],
    { boundaries: [2] },
  )
  expect(apart.boundaries[0]).toMatchObject({ above: 1, below: 2, error: null, close: null })
})

test('leaving out the only juror of a prize-winner says nothing about it', () => {
  const [line] = explain(
    [
      [90, null],
      [80, 80],
      [70, 71],
    ],
    { boundaries: [1] },
  ).boundaries
  expect(line!.without).toEqual([null, 'holds'])
})

test('lines outside the ranked works are left out, and an empty contest explains nothing', () => {
  expect(
    explain([[9], [8], [null]], { boundaries: [0, 1, 2, 3] }).boundaries.map((line) => line.after),
  ).toEqual([1])
  expect(explain([], { boundaries: [1, 2, 3] })).toEqual({
    method: 'mean',
    linked: true,
    scores: [],
    z: 'sound',
    boundaries: [],
    jurors: [],
    works: [],
    usual: null,
    least: 2,
  })
})

test('Shrout and Fleiss: severity, spread and correlation of each juror with the rest (NumPy)', () => {
  const jurors = jurorPatterns(shroutFleiss)
  expect(jurors.map((juror) => to4(juror.severity))).toEqual([-2.375, 2.7917, 0.9583, -1.375])
  expect(jurors.map((juror) => to4(juror.withRest))).toEqual([0.8058, 0.8593, 0.8445, 0.7902])
  expect(jurors.map((juror) => to4(juror.sd))).toEqual([1.633, 1.6432, 1.633, 2.5033])
  expect(jurors[0]).toMatchObject({ scored: 6, min: 6, max: 10, sameShare: 2 / 6 })
  expect(to4(jurors[0]!.mean)).toBe(7.6667)
})

test('a juror with one mark, with none, and without spread has a pattern without NaN', () => {
  const [level, single, absent] = jurorPatterns([
    [null, 7, null],
    [0.1, null, null],
    [0.1, null, null],
    [0.1, null, null],
  ])
  expect(level).toMatchObject({ scored: 3, sd: 0, sameShare: 1, withRest: null })
  expect(single).toMatchObject({ scored: 1, mean: 7, sd: null, min: 7, max: 7, sameShare: 1, withRest: null })
  expect(absent).toEqual({
    scored: 0,
    mean: null,
    sd: null,
    min: null,
    max: null,
    sameShare: null,
    severity: null,
    withRest: null,
  })
})

test('a mark far from what juror and work let expect stands out', () => {
  const table = Array.from({ length: 10 }, (_, i) => [60 + i, 65 + i, 70 + i])
  table[4] = [64, 69, 40]
  const { works, usual, least } = workPatterns(table)
  expect(works[4]).toMatchObject({ range: 29, standOut: [2] })
  // 34 points off: the fit leaves 34 x 2/3 x 9/10 of it there, and 34^2 x 2/3 x 9/10 as the sum of all squares.
  expect(usual).toBeCloseTo(Math.sqrt(693.6 / 30), 10)
  expect(works[4]!.times).toBeCloseTo(20.4 / usual!, 10)
  expect(works[4]!.expected).toBeCloseTo(40 + 20.4, 10)
  expect(least).toBe(2)
  expect(works.filter((work) => work.standOut.length > 0)).toHaveLength(1)
})

test('rows set aside tell about the jurors but stand in no order', () => {
  const table = [
    [90, 80],
    [85, 75],
    [80, null],
    [60, 55],
  ]
  const whole = explain(table, { boundaries: [1] })
  const without = explain(table, { boundaries: [1], aside: [0] })
  expect(whole.boundaries[0]).toMatchObject({ above: 0, below: 1 })
  expect(without.boundaries[0]).toMatchObject({ above: 1, below: 2 })
  expect(without.scores).toEqual(whole.scores)
  expect(() => explain(table, { boundaries: [1], aside: [0], order: [0, 1, 2] })).toThrow('falling score')
})

test('where the fit is perfect nobody stands out', () => {
  const { works } = workPatterns([
    [70.1, 80.1],
    [60.3, 70.3],
    [null, null],
  ])
  expect(works.map((work) => work.standOut)).toEqual([[], [], []])
  expect(works[2]!.range).toBeNull()
})
