import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { closeOut } from '#app/judging/panel/close-out.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { joinRound } from '#app/judging/panel/join.server.ts'
import { readProgress } from '#app/judging/panel/progress.server.ts'
import { resultOf } from '#app/judging/result/result.server.ts'
import { readResult } from '#app/judging/result/result-page.server.ts'
import { readSheet } from '#app/judging/desk/sheet.server.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { afterAt, finish, mark, openScene, scene, scoringAt, sheetOf, work } from './room-scene.ts'

freshDatabase()

test('the round does not open before entry has closed', async () => {
  const { organiser } = await scene({ works: 1 })
  const before = await openRound(visit(organiser, '2026-04-30T23:59:59.999+07:00'), null)
  expect(before).toMatchObject({ ok: false, refusal: { code: 'entry-still-open' } })
  expect(await openRound(visit(organiser, '2026-05-01T00:00:00+07:00'), null)).toMatchObject({ ok: true })
})

test.each([
  ['not checked', null],
  ['to be corrected', 'correction'],
])('the round does not open while a work is %s', async (_name, verdict) => {
  const { edition, organiser } = await scene({ works: 1 })
  await work(edition.id, 2, verdict)
  const opened = await openRound(visit(organiser, scoringAt), null)
  expect(opened).toMatchObject({ ok: false, refusal: { code: 'works-undecided', detail: 1 } })
})

test('rejected works are not dealt, and weights must sum to 100', async () => {
  const { edition, criteria, organiser } = await scene({ works: 2 })
  await work(edition.id, 3, 'rejected')
  await db.criterion.update({ where: { id: criteria[0]!.id }, data: { weight: 24 } })
  const wrong = await openRound(visit(organiser, scoringAt), null)
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'weights', detail: 99 } })
  await db.criterion.update({ where: { id: criteria[0]!.id }, data: { weight: 25 } })
  expect(await openRound(visit(organiser, scoringAt), null)).toEqual({ ok: true, value: { sheets: 6 } })
})

test('without a juror or without a work there is nothing to open', async () => {
  const { edition, organiser } = await scene({ works: 0, jurors: 0 })
  const by = visit(organiser, scoringAt)
  expect(await openRound(by, null)).toMatchObject({ refusal: { code: 'nothing-to-judge' } })
  await work(edition.id, 1)
  expect(await openRound(by, null)).toMatchObject({ refusal: { code: 'no-juror' } })
})

test('opening twice deals once and writes to each juror once', async () => {
  const { organiser } = await scene({ works: 4 })
  const by = visit(organiser, scoringAt)
  const answers = await Promise.all([openRound(by, null), openRound(by, null)])
  expect(answers.map(({ ok }) => ok)).toEqual([true, false])
  expect(await db.sheet.count()).toBe(12)
  expect(await db.letter.count({ where: { kind: 'scoring-opened' } })).toBe(3)
  expect(await db.auditLine.count({ where: { action: 'round.opened' } })).toBe(1)
})

test('a planned end in the past is refused', async () => {
  const { organiser } = await scene({ works: 1 })
  const opened = await openRound(visit(organiser, scoringAt), new Date('2026-05-02T00:00:00+07:00'))
  expect(opened).toMatchObject({ refusal: { code: 'dates-order', field: 'closesAt' } })
})

test('before the end the organiser reads how far jurors are, and no mark by any way', async () => {
  const made = await openScene({ works: 3 })
  await mark(made, made.panel[0]!, 1, [97, 97, 97, 97, 97])
  await mark(made, made.panel[0]!, 2, [97])
  const by = visit(made.organiser, scoringAt)
  const progress = await readProgress(by)
  const first = progress.jurors[0]!
  expect(first).toMatchObject({
    total: 3,
    sheets: { complete: 1, partly: 1, unscored: 1, recused: 0, closed: 0 },
  })
  const numbers: number[] = []
  JSON.parse(JSON.stringify(progress), (_name, value: unknown) => {
    if (typeof value === 'number') numbers.push(value)
    return value
  })
  // Nothing but counts of three works and of sheets, and positions of seats.
  expect(Math.max(...numbers)).toBe(3)
  expect(await readResult(by)).toBeNull()
  expect(await resultOf(db, made.round.id)).toEqual({ ok: false, refusal: { code: 'not-sealed' } })
})

test('the round ends only when every juror has sealed or was closed out', async () => {
  const made = await openScene({ works: 2 })
  const by = visit(made.organiser, afterAt)
  const third = made.panel[2]!
  await finish({ ...made, panel: made.panel.slice(0, 2) })
  await mark(made, third, 1, [70, 70, 70, 70, 70])
  await mark(made, third, 2, [70])
  expect(await endRound(by)).toMatchObject({ ok: false, refusal: { code: 'not-sealed', detail: 1 } })
  const seat = await db.seat.findFirstOrThrow({ where: { userId: third.id } })
  expect(await closeOut(by, seat.id, ' ')).toMatchObject({ refusal: { code: 'reason-required' } })
  expect(await closeOut(by, seat.id, 'Dirawat di rumah sakit')).toEqual({ ok: true, value: { closed: 1 } })
  expect(await endRound(by)).toMatchObject({ ok: true })
  const result = await resultOf(db, made.round.id)
  if (!result.ok) throw new Error(result.refusal.code)
  const cells = result.value.rows.map(({ number, perJuror }) => [
    number,
    perJuror[2]!.state,
    perJuror[2]!.total,
  ])
  expect(cells.sort()).toEqual([
    [1, 'complete', 7000],
    [2, 'closed', null],
  ])
})

test('a juror who was closed out no longer has a desk, and one who sealed cannot be closed out', async () => {
  const made = await openScene({ works: 1 })
  const by = visit(made.organiser, scoringAt)
  const [first, second] = made.panel
  const sheetId = await sheetOf(made, second!, 1)
  await finish({ ...made, panel: [first!] })
  const seats = await db.seat.findMany({ orderBy: { position: 'asc' } })
  expect(await closeOut(by, seats[0]!.id, 'salah')).toMatchObject({ refusal: { code: 'sealed' } })
  await closeOut(by, seats[1]!.id, 'Mengundurkan diri')
  expect(await readDesk(visit(second!, scoringAt))).toBeNull()
  expect(await readSheet(visit(second!, scoringAt), sheetId)).toBeNull()
})

test('a juror who joins later gets the same works once, and is told', async () => {
  const made = await openScene({ works: 5, jurors: 2 })
  const by = visit(made.organiser, scoringAt)
  const late = await person('juror')
  const seat = made.edition.seats[2]!
  expect(await joinRound(by, seat.id)).toMatchObject({ refusal: { code: 'not-found' } })
  await db.seat.update({ where: { id: seat.id }, data: { userId: late.id } })
  expect((await readProgress(by)).jurors[2]!.waiting).toBe(true)
  expect(await joinRound(by, seat.id)).toEqual({ ok: true, value: { sheets: 5 } })
  expect(await joinRound(by, seat.id)).toEqual({ ok: true, value: { sheets: 0 } })
  const desk = (await readDesk(visit(late, scoringAt)))!
  expect(desk.works.map(({ title }) => title).sort()).toEqual(
    [1, 2, 3, 4, 5].map((n) => `Penjaga Pintu ${n}`),
  )
  expect(await db.letter.count({ where: { userId: late.id } })).toBe(1)
})
