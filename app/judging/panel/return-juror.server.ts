import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayChangePanel } from '#app/policy/judging.ts'
import { untied } from '../conflicts/conflict-sight.server.ts'
import { jurorReturned } from './panel-letters.ts'
import { reasonOf } from '../reason.ts'
import { currentRound } from '../rounds/rounds.server.ts'

/**
 * Gives a juror who was closed out, and has come back, the place on the panel again until the round ends: the sheets
 * that were closed then are open again as they were left. Why is on record, and the juror is told.
 */
export function returnJuror(
  visit: Visit,
  seatId: string,
  reason: string,
): Promise<Outcome<{ opened: number }>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const may = mayChangePanel(round, visit.at)
    if (!may.ok) return may
    const seat = round.edition.seats.find(({ id, leftAt, user }) => id === seatId && leftAt && user)
    if (!seat) return refuse('not-found')
    const why = reasonOf(reason, `return-${seatId}`)
    if (!why.ok) return why
    // Sheets of an absent work were closed at another instant, and stay so; as do those of a maker to whom a tie was
    // confirmed meanwhile.
    const closed = { roundId: round.id, seatId, closedAt: seat.leftAt, ...untied(seat.user!.id) }
    const opened = await tx.sheet.updateMany({ where: closed, data: { closedAt: null, closedReason: null } })
    await tx.seat.update({ where: { id: seatId }, data: { leftAt: null, leftReason: null } })
    const act = { roundId: round.id, seatId, kind: 'returned', reason: why.value, since: seat.leftAt }
    await tx.panelAct.create({
      data: { id: newId(), ...act, sheets: opened.count, byId: actorId(visit.actor), at: visit.at },
    })
    await record(tx, visit, {
      action: 'juror.returned',
      subject: `seat:${seatId}`,
      editionId: round.editionId,
      facts: { round: round.id, closedOutAt: seat.leftAt, opened: opened.count },
    })
    const facts = {
      name: seat.user!.name,
      edition: round.edition,
      closesAt: round.closesAt,
      reason: why.value,
    }
    await post(tx, seat.user!, (lang) => jurorReturned(lang, facts, addressOf(lang, '/juri')), visit.at)
    return done({ opened: opened.count })
  })
}
