import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { recuse } from '#app/judging/desk/recuse.server.ts'
import { plainMeanMoves } from '#app/judging/result/panel-figures.ts'
import { readResult } from '#app/judging/result/result-page.server.ts'
import { resultOf, type Result } from '#app/judging/result/result.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import { breakTie } from '#app/judging/result/tie.server.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { afterAt, mark, onlyRound, openScene, scene, scoringAt, sheetOf, type Scene } from './room-scene.ts'

freshDatabase()

const same = (value: number) => [value, value, value, value, value]

/** Gives every juror's marks: rows are works, columns jurors; null is a recusal. Seals and ends. */
async function judge(made: Scene, table: (number | number[] | null)[][]) {
  for (const [row, cells] of table.entries()) {
    for (const [column, cell] of cells.entries()) {
      const juror = made.panel[column]!
      if (cell !== null) await mark(made, juror, row + 1, typeof cell === 'number' ? same(cell) : cell)
      else await recuse(visit(juror, scoringAt), await sheetOf(made, juror, row + 1), 'Kenal pembuatnya')
    }
  }
  for (const juror of made.panel) await seal(visit(juror, scoringAt))
  const ended = await endRound(visit(made.organiser, afterAt))
  if (!ended.ok) throw new Error(ended.refusal.code)
}

async function resultFor(made: Scene): Promise<Result> {
  const found = await resultOf(db, made.round.id)
  if (!found.ok) throw new Error(found.refusal.code)
  return found.value
}

const placesOf = (result: Result) => result.rows.map(({ number, place }) => [number, place])

// DOMAIN 4.4, oracle B; the sums are 257, 230, 241, 228, 229.
const oracleB = [
  [80, 82, 95],
  [84, 86, 60],
  [82, 84, 75],
  [78, 80, 70],
  [81, 83, 65],
]

test('places, exact means and reasons are those of the table worked out by hand', async () => {
  const made = await openScene({ works: 5 })
  await judge(made, oracleB)
  const result = await resultFor(made)
  expect(placesOf(result)).toEqual([
    [1, 1],
    [3, 2],
    [2, 3],
    [5, 4],
    [4, 5],
  ])
  expect(result.rows.map(({ mean }) => mean)).toEqual(
    [257, 241, 230, 229, 228].map((sum) => ({ sum: sum * 100, count: 3 })),
  )
  expect(result.rows.map(({ points }) => points!.toFixed(4))).toEqual([
    '85.6667',
    '80.3333',
    '76.6667',
    '76.3333',
    '76.0000',
  ])
  expect(result.rows[0]!.why('id')).toBe('85,67 dari tiga juri; unggul 5,33 dari tempat berikutnya.')
  expect(result.rows[4]!.why('en')).toBe('76.00 from three jurors.')
  expect(result.openTies).toEqual([])
})

test('weights count: the criteria of a sheet give its total', async () => {
  const made = await openScene({ works: 1, jurors: 1 })
  // 84 x 25 + 90 x 25 + 78 x 20 + 86 x 20 + 75 x 10 = 8380 hundredths.
  await judge(made, [[[84, 90, 78, 86, 75]]])
  const [row] = (await resultFor(made)).rows
  expect(row).toMatchObject({
    place: 1,
    points: 83.8,
    perJuror: [{ total: 8380, marks: [84, 90, 78, 86, 75] }],
  })
})

test('83.335 reached by two ways is a tie, and the criterion with the highest weight breaks it', async () => {
  const made = await scene({ works: 2, jurors: 2 })
  for (const [index, weight] of [33, 27, 20, 13, 7].entries()) {
    await db.criterion.update({ where: { id: made.criteria[index]!.id }, data: { weight } })
  }
  await openRound(visit(made.organiser, scoringAt), null)
  // Totals 83.33 and 83.34, against 83.00 and 83.67; the first criterion has means 80.5 and 82.5.
  await judge(made, [
    [
      [79, 81, 92, 84, 82],
      [82, 84, 81, 89, 88],
    ],
    [
      [81, 85, 93, 70, 85],
      [84, 93, 70, 85, 78],
    ],
  ])
  const { rows, decimals } = await resultFor(made)
  expect(rows.map(({ number, place, points }) => [number, place, points])).toEqual([
    [2, 1, 83.335],
    [1, 2, 83.335],
  ])
  expect(decimals).toBe(3)
  expect(rows[0]!.why('id')).toBe(
    '83,335 dari dua juri; sama nilai dengan PALI-001; unggul pada kriteria Orisinalitas dan kebaruan (82,50).',
  )
  expect(rows[1]!.why('id')).toContain(
    'tertinggal pada kriteria Orisinalitas dan kebaruan (80,50 banding 82,50)',
  )
})

test('works equal in everything share a place, and the next place is left out', async () => {
  const made = await openScene({ works: 4, jurors: 1 })
  await judge(made, [[90], [80], [80], [70]])
  const result = await resultFor(made)
  expect(placesOf(result)).toEqual([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 4],
  ])
  expect(result.openTies).toEqual([
    { place: 2, entryIds: [made.entries[1]!.entryId, made.entries[2]!.entryId] },
  ])
})

test('a tie that no prize depends on stays shared and holds nothing up', async () => {
  const made = await openScene({ works: 7, jurors: 1 })
  await judge(made, [[90], [89], [88], [87], [86], [80], [80]])
  const result = await resultFor(made)
  expect(placesOf(result).slice(5)).toEqual([
    [6, 6],
    [7, 6],
  ])
  expect(result.openTies).toEqual([])
})

test('a tie across the last prize is open', async () => {
  const made = await openScene({ works: 6, jurors: 1 })
  await judge(made, [[90], [89], [88], [87], [80], [80]])
  expect((await resultFor(made)).openTies.map(({ place }) => place)).toEqual([5])
})

test('the panel’s decision on a tie is recorded with its reason, holds, and can be taken again', async () => {
  const made = await openScene({ works: 3, jurors: 1 })
  await judge(made, [[80], [80], [70]])
  const [first, second, third] = made.entries.map(({ entryId }) => entryId)
  const by = visit(made.organiser, afterAt)
  const wrong = [[first!], [first!, third!], [first!, first!], [first!, second!, third!]]
  for (const order of wrong) {
    expect(await breakTie(by, await onlyRound(), order, 'alasan')).toMatchObject({
      ok: false,
      refusal: { code: 'not-a-tie' },
    })
  }
  expect(await breakTie(by, await onlyRound(), [second!, first!], '')).toMatchObject({
    refusal: { code: 'reason-required' },
  })
  expect(await breakTie(by, await onlyRound(), [second!, first!], 'Isen-isen lebih matang')).toMatchObject({
    ok: true,
  })
  let result = await resultFor(made)
  expect(placesOf(result).slice(0, 2)).toEqual([
    [2, 1],
    [1, 2],
  ])
  expect(result.openTies).toEqual([])
  expect(result.rows[0]!.why('id')).toContain('urutannya menurut keputusan panel')
  const before = result.rankingHash
  await breakTie(
    visit(made.organiser, '2026-05-14T09:00:00+07:00'),
    await onlyRound(),
    [first!, second!],
    'Suara ulang',
  )
  result = await resultFor(made)
  expect(placesOf(result).slice(0, 2)).toEqual([
    [1, 1],
    [2, 2],
  ])
  expect(result.decisions.map(({ reason }) => reason)).toEqual(['Isen-isen lebih matang', 'Suara ulang'])
  expect(result.rankingHash).not.toBe(before)
  const lines = await db.auditLine.findMany({ where: { action: 'tie.decided' } })
  expect(lines.map(({ facts }) => facts)).toEqual([
    { order: ['PALI-002', 'PALI-001'], reason: 'Isen-isen lebih matang' },
    { order: ['PALI-001', 'PALI-002'], reason: 'Suara ulang' },
  ])
})

test('a recused sheet is out of the mean, also when it was marked before', async () => {
  const made = await openScene({ works: 1, jurors: 2 })
  const [first, second] = made.panel
  await mark(made, first!, 1, same(90))
  await mark(made, second!, 1, same(10))
  await recuse(visit(second!, scoringAt), await sheetOf(made, second!, 1), 'Murid saya')
  for (const juror of made.panel) await seal(visit(juror, scoringAt))
  await endRound(visit(made.organiser, afterAt))
  const [row] = (await resultFor(made)).rows
  expect(row).toMatchObject({ points: 90, mean: { sum: 9000, count: 1 } })
  expect(row!.perJuror[1]).toEqual({
    seatId: made.edition.seats[1]!.id,
    state: 'recused',
    total: null,
    marks: [],
    reason: 'Murid saya',
    comment: '',
  })
  expect(row!.why('id')).toBe('90,00 dari satu juri; satu juri tidak menilai.')
})

test('a work that nobody scored has no place', async () => {
  const made = await openScene({ works: 2, jurors: 1 })
  await judge(made, [[null], [60]])
  const result = await resultFor(made)
  expect(placesOf(result)).toEqual([
    [2, 1],
    [1, null],
  ])
  expect(result.rows[1]!.why('id')).toBe('Tidak ada nilai yang masuk hitungan.')
})

test('a recusal by the severe juror does not carry a work up, and the organiser sees what it would have done', async () => {
  // Shrout and Fleiss (1979), ten times over; without juror 2 on work 1 plain means would put 1 before 3, although
  // the whole panel put it behind.
  const made = await scene({ works: 6 })
  const fourth = await person('juror')
  await db.seat.create({ data: { id: newId(), editionId: made.edition.id, position: 4, userId: fourth.id } })
  await openRound(visit(made.organiser, scoringAt), null)
  await judge({ ...made, panel: [...made.panel, fourth] }, [
    [90, null, 50, 80],
    [60, 10, 30, 20],
    [80, 40, 60, 80],
    [70, 10, 20, 60],
    [100, 50, 60, 90],
    [60, 20, 40, 70],
  ])
  const view = (await readResult(visit(made.organiser, afterAt)))!
  expect(view.rows.map(({ number }) => number)).toEqual([5, 3, 1, 6, 4, 2])
  expect(view.method).toBe('adjusted')
  expect(view.rows.map(({ points }) => Number(points!.toFixed(3)))).toEqual([75, 65, 64.833, 47.5, 40, 30])
  expect(view.rows[2]!.why).toContain('Nilai tersesuaikan 64,83 (rata-rata 73,33 dari tiga juri)')
  expect(plainMeanMoves(view.figures)!.map((row) => view.rows[row]!.number)).toEqual([3, 1])
})

test('the figures of a complete panel are the published ones', async () => {
  const made = await scene({ works: 6 })
  const fourth = await person('juror')
  await db.seat.create({ data: { id: newId(), editionId: made.edition.id, position: 4, userId: fourth.id } })
  await openRound(visit(made.organiser, scoringAt), null)
  await judge({ ...made, panel: [...made.panel, fourth] }, [
    [90, 20, 50, 80],
    [60, 10, 30, 20],
    [80, 40, 60, 80],
    [70, 10, 20, 60],
    [100, 50, 60, 90],
    [60, 20, 40, 70],
  ])
  const { figures } = (await readResult(visit(made.organiser, afterAt)))!
  expect(plainMeanMoves(figures)).toBeNull()
  expect(figures.agreement!.icc3k!.value).toBeCloseTo(0.909316, 6)
  expect(figures.agreement!.icc2k!.value).toBeCloseTo(0.620051, 6)
  expect(figures.agreement!.w!.value).toBeCloseTo(0.887037, 6)
  expect(figures.agreement).toMatchObject({
    works: 6,
    icc3k: { band: 'excellent' },
    icc2k: { band: 'moderate' },
  })
  // The published juror effects, in tens and from the other side.
  expect(figures.jurors.map(({ severity }) => severity!.toFixed(3))).toEqual([
    '-23.750',
    '27.917',
    '9.583',
    '-13.750',
  ])
})

test('the fingerprint of the ranking changes with any one mark', async () => {
  const made = await openScene({ works: 2 })
  await judge(made, [
    [80, 81, 82],
    [70, 71, 72],
  ])
  const before = (await resultFor(made)).rankingHash
  expect((await resultFor(made)).rankingHash).toBe(before)
  const marks = await db.mark.findMany({ take: 1 })
  const { sheetId, criterionId, value } = marks[0]!
  await db.mark.update({
    where: { sheetId_criterionId: { sheetId, criterionId } },
    data: { value: value + 1 },
  })
  expect((await resultFor(made)).rankingHash).not.toBe(before)
})
