import { record } from '#app/audit/record.server.ts'
import { ofPanel } from '#app/contests/on-panel.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayMoveResult } from '#app/policy/conflicts.ts'
import { mayRemoveJuror } from '#app/policy/judging.ts'
import { tiesOf } from '../conflicts/conflict-sight.server.ts'
import { dealTo, tiesToWorks } from './deal.server.ts'
import { reasonOf } from '../reason.ts'
import { currentRound, seated, worksDealt, type JudgedRound } from '../rounds/rounds.server.ts'

/**
 * Takes a trial juror off the panel, as if the seat had never been: from here on the sheets are in no figure, table,
 * letter or page. They stay in the database and in the trail, and the minutes say in one line that it was done, by whom,
 * when and why. Where each work has only some of the jurors, the others are dealt what they leave behind.
 */
export function removeJuror(visit: Visit, seatId: string, reason: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const seat = round.edition.seats.find(({ id, user }) => id === seatId && user)
    if (!seat) return refuse('not-found')
    const judged = await tx.sheet.count({ where: { seatId, round: { sealedAt: { not: null } } } })
    const may = mayRemoveJuror(round, judged)
    if (!may.ok) return may
    const free = mayMoveResult(await tiesOf(tx, visit.actor, round.editionId))
    if (!free.ok) return free
    const why = reasonOf(reason, `remove-${seatId}`)
    if (!why.ok) return why
    const left: JudgedRound = {
      ...round,
      edition: { ...round.edition, seats: round.edition.seats.filter(({ id }) => id !== seatId) },
    }
    const able = await withoutSeal(tx, left)
    if (round.opensAt && !(await coversAll(tx, round.id, seatId, able))) return refuse('no-juror')
    const sheets = await tx.sheet.count({ where: { seatId } })
    await tx.seat.update({ where: { id: seatId }, data: { removedAt: visit.at, chair: false } })
    if (round.opensAt && !round.sealedAt) await dealTo(tx, visit, left, able, await worksDealt(tx, round))
    const act = { roundId: round.id, seatId, kind: 'removed', reason: why.value, sheets }
    await tx.panelAct.create({ data: { id: newId(), ...act, byId: actorId(visit.actor), at: visit.at } })
    await record(tx, visit, {
      action: 'juror.removed',
      subject: `seat:${seatId}`,
      editionId: round.editionId,
      // The reason may speak of a person; it stands with the act.
      facts: { round: round.id, sheets },
    })
    return done(null)
  })
}

/** The jurors of a round who have not sealed. */
async function withoutSeal(tx: Tx, round: JudgedRound) {
  const seals = await tx.seal.findMany({ where: { roundId: round.id }, select: { seatId: true } })
  return seated(round).filter(({ id }) => !seals.some(({ seatId }) => seatId === id))
}

/** Whether every work would still be somebody's: without anybody's sheet it would drop out of the result. */
async function coversAll(tx: Tx, roundId: string, seatId: string, able: ReturnType<typeof seated>) {
  const tied = await tiesToWorks(tx, able)
  const alone = await tx.entry.findMany({
    where: { sheets: { some: { roundId, seatId }, none: { roundId, ...ofPanel, seatId: { not: seatId } } } },
    select: { id: true },
  })
  return alone.every(({ id }) => able.some((juror) => !tied(juror.id, id)))
}
