import { expect, test } from 'vitest'
import { acceptAsNew } from '#app/accounts/accept.server.ts'
import { inviteToSeat, seatingWith } from '#app/contests/seat.server.ts'
import { db } from '#app/ground/db.server.ts'
import { closeOut } from '#app/judging/panel/close-out.server.ts'
import { addTie } from '#app/judging/conflicts/conflict-decide.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { judgingInvariants } from '#app/judging/invariants.server.ts'
import { handedOver } from '#app/judging/panel/hand-over.ts'
import { dealToLate } from '#app/judging/panel/join.server.ts'
import { panelActs } from '#app/judging/panel/panel-acts.server.ts'
import { readProgress } from '#app/judging/panel/progress.server.ts'
import { removeJuror } from '#app/judging/panel/remove-juror.server.ts'
import { returnJuror } from '#app/judging/panel/return-juror.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import { unsealJuror } from '#app/judging/panel/unseal.server.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { afterAt, finish, mark, openScene, scene, scoringAt, sheetOf, type Scene } from './room-scene.ts'

freshDatabase()

const seating = seatingWith(dealToLate)
const seatOf = (made: Scene, index: number) => made.edition.seats[index]!.id

/** Somebody accepts the invitation to a seat, as the page of invitations does it. */
async function accept(made: Scene, index: number) {
  const invited = await inviteToSeat(visit(made.organiser, scoringAt), seatOf(made, index), 'Juri susulan')
  if (!invited.ok) throw new Error(invited.refusal.code)
  const link = JSON.stringify(invited.value)
  const secret = /undangan\/([\w-]+)/.exec(link)![1]!
  const typed = { identifier: 'susulan@contoh.test', name: 'Juri Susulan', password: 'bumi ayu pali lama' }
  const entered = await acceptAsNew(
    visit({ role: 'visitor' }, scoringAt),
    secret,
    typed as never,
    null,
    seating,
  )
  if (!entered.ok) throw new Error(entered.refusal.code)
  const { id, name } = await db.user.findUniqueOrThrow({ where: { email: 'susulan@contoh.test' } })
  return { role: 'juror' as const, id, name, sessionId: 'test' }
}

test('who takes a seat while a round runs has the works at once, and a letter', async () => {
  const made = await openScene({ works: 4, jurors: 2 })
  const late = await accept(made, 2)
  const desk = (await readDesk(visit(late, scoringAt)))!
  expect(desk.works).toHaveLength(4)
  expect(await db.letter.count({ where: { userId: late.id, kind: 'scoring-opened' } })).toBe(1)
  const row = (await readProgress(visit(made.organiser, scoringAt))).jurors[2]!
  expect([row.waiting, row.total]).toEqual([false, 4])
  expect(await db.auditLine.count({ where: { action: 'juror.joined' } })).toBe(1)
})

test('a round that other jurors were named for gives the newcomer nothing', async () => {
  const made = await scene({ works: 2, jurors: 2 })
  await db.roundSeat.create({ data: { roundId: made.round.id, seatId: seatOf(made, 0) } })
  await openRound(visit(made.organiser, scoringAt), null)
  const late = await accept(made, 2)
  expect(await db.sheet.count({ where: { seat: { userId: late.id } } })).toBe(0)
})

test('where each work has two jurors the newcomer takes over what nobody has begun', async () => {
  const made = await scene({ works: 12, jurors: 2 })
  await db.round.update({ where: { id: made.round.id }, data: { perWork: 2 } })
  await openRound(visit(made.organiser, scoringAt), null)
  for (const number of [1, 2, 3]) await mark(made, made.panel[0]!, number, [80, 80, 80, 80, 80])
  await accept(made, 2)
  const loads = await Promise.all(
    [0, 1, 2].map((index) => db.sheet.count({ where: { seatId: seatOf(made, index) } })),
  )
  expect(loads).toEqual([8, 8, 8])
  const perWork = await db.sheet.groupBy({ by: ['entryId'], _count: true })
  expect(perWork.map(({ _count }) => _count)).toEqual(Array.from({ length: 12 }, () => 2))
  const begun = await db.sheet.count({ where: { seatId: seatOf(made, 0), marks: { some: {} } } })
  expect(begun).toBe(3)
})

test('sheets pass from whoever has most, the last first, and never twice the same work', () => {
  const loads = [
    { juror: 'A', all: 6, untouched: ['a', 'b', 'c'] },
    { juror: 'B', all: 4, untouched: ['c', 'd'] },
  ]
  expect(handedOver(loads, 0, () => true)).toEqual([
    { juror: 'A', work: 'c' },
    { juror: 'A', work: 'b' },
    { juror: 'A', work: 'a' },
  ])
  expect(handedOver(loads, 3, () => true)).toEqual([{ juror: 'A', work: 'c' }])
  expect(handedOver(loads, 0, () => false)).toEqual([])
})

test('a juror who was closed out comes back to the very sheets, on record, and is told', async () => {
  const made = await openScene({ works: 3 })
  const by = visit(made.organiser, scoringAt)
  const [first] = made.panel
  await mark(made, first!, 1, [70, 70, 70, 70, 70])
  await mark(made, first!, 2, [70, null, null, null, null])
  await closeOut(by, seatOf(made, 0), 'Sakit')
  expect(await readDesk(visit(first!, scoringAt))).toBeNull()
  const seat = seatOf(made, 0)
  expect(await returnJuror(by, seat, ' ')).toMatchObject({
    refusal: { code: 'reason-required', field: `return-${seat}` },
  })
  expect(await returnJuror(by, seat, 'Sudah sembuh')).toEqual({ ok: true, value: { opened: 2 } })
  const desk = (await readDesk(visit(first!, scoringAt)))!
  expect(desk.works.map(({ state }) => state).sort()).toEqual(['complete', 'partly', 'unscored'])
  const acts = await panelActs(db, [made.round.id])
  expect(acts).toMatchObject([{ kind: 'returned', juror: 'Juri 1', reason: 'Sudah sembuh', sheets: 2 }])
  expect(await db.letter.count({ where: { userId: first!.id, kind: 'juror-returned' } })).toBe(1)
  expect(await returnJuror(by, seat, 'Lagi')).toMatchObject({ refusal: { code: 'not-found' } })
})

test('a seal opens on request until the round ends; the first hash stays, and the marks may change', async () => {
  const made = await openScene({ works: 1 })
  const by = visit(made.organiser, scoringAt)
  const [first] = made.panel
  const seat = seatOf(made, 0)
  expect(await unsealJuror(by, seat, 'Salah ketik')).toMatchObject({ refusal: { code: 'not-found' } })
  await finish(made)
  const sealedLine = await db.auditLine.findFirstOrThrow({
    where: { action: 'juror.sealed', subject: `seat:${seat}` },
  })
  expect(await unsealJuror(by, seat, '')).toMatchObject({ refusal: { code: 'reason-required' } })
  expect(await unsealJuror(by, seat, 'Salah ketik')).toEqual({ ok: true, value: null })
  const [act] = await panelActs(db, [made.round.id])
  expect(act).toMatchObject({
    kind: 'unsealed',
    reason: 'Salah ketik',
    marks: (sealedLine.facts as { marks: string }).marks,
    since: new Date(scoringAt),
  })
  expect(await endRound(by)).toMatchObject({ refusal: { code: 'not-sealed' } })
  expect(await db.letter.count({ where: { userId: first!.id, kind: 'seal-opened' } })).toBe(1)
  await mark(made, first!, 1, [60, 60, 60, 60, 60])
  expect((await judgingInvariants())[0]!.broken).toEqual([])
  await seal(visit(first!, scoringAt))
  expect((await judgingInvariants())[0]!.broken).toEqual([])
  await db.mark.updateMany({ where: { sheetId: await sheetOf(made, first!, 1) }, data: { value: 99 } })
  expect((await judgingInvariants())[0]!.broken).toEqual([`seat ${seat}`])
  expect(await endRound(by)).toMatchObject({ ok: true })
  expect(await unsealJuror(visit(made.organiser, afterAt), seat, 'Terlambat')).toMatchObject({
    refusal: { code: 'sealed' },
  })
})

test('an organiser with a tie to a work neither opens a seal nor removes a juror, and is not offered to', async () => {
  const made = await openScene({ works: 2 })
  await finish(made)
  const tied = await person('organiser')
  await addTie(visit(made.organiser, scoringAt), { number: 1, personId: tied.id, reason: 'Adik ipar.' })
  const [by, seat] = [visit(tied, scoringAt), seatOf(made, 0)]
  const refused = { ok: false, refusal: { code: 'conflict' } }
  expect(await unsealJuror(by, seat, 'Salah ketik')).toEqual(refused)
  expect(await removeJuror(by, seat, 'Akun percobaan')).toEqual(refused)
  const offered = async (who: typeof by) => {
    const { mayUnseal, jurors } = await readProgress(who)
    return [mayUnseal, jurors[0]!.mayRemove]
  }
  expect(await offered(by)).toEqual([false, false])
  expect(await offered(visit(made.organiser, scoringAt))).toEqual([true, true])
})

test('a work to whose maker a tie was confirmed meanwhile stays closed to a juror who comes back', async () => {
  const made = await openScene({ works: 2 })
  const by = visit(made.organiser, scoringAt)
  const [juror, seat] = [made.panel[0]!, seatOf(made, 0)]
  await closeOut(by, seat, 'Sakit')
  await db.conflict.create({
    data: {
      id: 'tie',
      entryId: made.entries[0]!.entryId,
      personId: juror.id,
      grounds: [],
      state: 'confirmed',
      foundAt: new Date(scoringAt),
    },
  })
  expect(await returnJuror(by, seat, 'Sembuh')).toEqual({ ok: true, value: { opened: 1 } })
  expect((await readProgress(by)).jurors[0]!.sheets).toMatchObject({ unscored: 1, closed: 1 })
})
