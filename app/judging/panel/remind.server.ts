import { bySystem, record } from '#app/audit/record.server.ts'
import { ofPanel } from '#app/contests/on-panel.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayRemind } from '#app/policy/judging.ts'
import { formatDate } from '#app/words/format.ts'
import { reminderKind, scoringReminder } from './panel-letters.ts'
import { currentRound, seated, type JudgedRound } from '../rounds/rounds.server.ts'
import { isLeft, stateOf } from '../state.ts'

type Act = Pick<Visit, 'actor' | 'at'>

const day = 24 * 3_600_000

/** Days before the planned end of a round at which jurors who have not sealed are reminded by themselves. */
const remindedBefore = [3, 1] as const

/** Reminds one juror of the running round of what is left; refused when a reminder went out on the same day already. */
export function remindJuror(visit: Visit, seatId: string): Promise<Outcome<{ reminded: number }>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const juror = (await unsealed(tx, round)).find(({ id }) => id === seatId)
    if (!juror) return refuse('not-found')
    const may = mayRemind(round, visit.at, isToday(await lastReminder(tx, round, juror.user.id), visit.at))
    if (!may.ok) return may
    return done({ reminded: await remind(tx, visit, round, [juror]) })
  })
}

/** Reminds every juror of the running round who has not sealed, but nobody twice on one day. */
export function remindAll(visit: Visit): Promise<Outcome<{ reminded: number }>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const may = mayRemind(round, visit.at, false)
    if (!may.ok) return may
    return done({ reminded: await remind(tx, visit, round, await unsealed(tx, round)) })
  })
}

/** Asks for the reminders before the planned end of a round that has just been opened; those already past are left out. */
export async function planReminders(
  tx: Tx,
  { id, closesAt }: { id: string; closesAt: Date | null },
  at: Date,
): Promise<void> {
  for (const days of closesAt ? remindedBefore : []) {
    const dueAt = new Date(closesAt!.getTime() - days * day)
    if (dueAt <= at) continue
    const key = `remind:${id}:${closesAt!.toISOString()}:${days}`
    await enqueue(tx, { kind: 'remind', key, payload: { roundId: id }, dueAt })
  }
}

/** The job: reminds whoever has not sealed a round that still runs. One that comes late, after the planned end, says nothing. */
export async function remindOnTime(roundId: string, at: Date): Promise<void> {
  await transact(async (tx) => {
    const round = await currentRound(tx)
    const late = round.closesAt !== null && round.closesAt <= at
    if (round.id !== roundId || late || !mayRemind(round, at, false).ok) return
    await remind(tx, bySystem(at), round, await unsealed(tx, round))
  })
}

/** When each juror of a round was last reminded, by the person's id. */
export async function remindersOf(tx: Tx, round: { opensAt: Date | null }): Promise<Map<string, Date>> {
  if (!round.opensAt) return new Map()
  const letters = await tx.letter.findMany({
    where: { kind: reminderKind, createdAt: { gte: round.opensAt } },
    orderBy: { createdAt: 'asc' },
    select: { userId: true, createdAt: true },
  })
  return new Map(letters.map(({ userId, createdAt }) => [userId!, createdAt]))
}

async function lastReminder(tx: Tx, round: JudgedRound, userId: string) {
  return (await remindersOf(tx, round)).get(userId) ?? null
}

/** Whether two instants are on one day in WIB. */
function isToday(last: Date | null, at: Date): boolean {
  return last !== null && formatDate(last, 'id') === formatDate(at, 'id')
}

/** Jurors of a round with works who have not sealed. */
async function unsealed(tx: Tx, round: JudgedRound) {
  const seals = await tx.seal.findMany({ where: { roundId: round.id, ...ofPanel }, select: { seatId: true } })
  const holders = await tx.sheet.groupBy({ by: ['seatId'], where: { roundId: round.id, ...ofPanel } })
  return seated(round).filter(
    ({ id }) => holders.some(({ seatId }) => seatId === id) && !seals.some(({ seatId }) => seatId === id),
  )
}

async function remind(tx: Tx, visit: Act, round: JudgedRound, jurors: ReturnType<typeof seated>) {
  const last = await remindersOf(tx, round)
  const due = jurors.filter(({ user }) => !isToday(last.get(user.id) ?? null, visit.at))
  for (const { id: seatId, user } of due) {
    const sheets = await tx.sheet.findMany({
      where: { roundId: round.id, seatId },
      select: { recusedAt: true, closedAt: true, _count: { select: { marks: true } } },
    })
    const left = sheets.filter(({ _count, ...sheet }) =>
      isLeft(stateOf(sheet, _count.marks, round.criteria.length)),
    ).length
    const told = { name: user.name, edition: round.edition, closesAt: round.closesAt, left }
    await post(tx, user, (lang) => scoringReminder(lang, told, addressOf(lang, '/juri')), visit.at)
    await record(tx, visit, {
      action: 'juror.reminded',
      subject: `seat:${seatId}`,
      editionId: round.editionId,
      facts: { round: round.id, left },
    })
  }
  return due.length
}
