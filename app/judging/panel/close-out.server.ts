import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayChangePanel } from '#app/policy/judging.ts'
import { reasonOf } from '../reason.ts'
import { currentRound, seated } from '../rounds/rounds.server.ts'
import { isLeft, stateOf } from '../state.ts'

/**
 * Closes out a juror who does not finish, with a reason: the sheets still open are closed and count for
 * nothing, the complete ones stand, and the juror has left the panel.
 */
export function closeOut(visit: Visit, seatId: string, reason: string): Promise<Outcome<{ closed: number }>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const may = mayChangePanel(round, visit.at)
    if (!may.ok) return may
    if (!seated(round).some(({ id }) => id === seatId)) return refuse('not-found')
    const seal = await tx.seal.findUnique({ where: { roundId_seatId: { roundId: round.id, seatId } } })
    if (seal) return refuse('sealed')
    const why = reasonOf(reason, `reason-${seatId}`)
    if (!why.ok) return why
    const sheets = await tx.sheet.findMany({
      where: { roundId: round.id, seatId },
      select: { id: true, recusedAt: true, closedAt: true, _count: { select: { marks: true } } },
    })
    const open = sheets.filter(({ _count, ...sheet }) =>
      isLeft(stateOf(sheet, _count.marks, round.criteria.length)),
    )
    await tx.sheet.updateMany({
      where: { id: { in: open.map(({ id }) => id) } },
      data: { closedAt: visit.at, closedReason: why.value },
    })
    await tx.seat.update({ where: { id: seatId }, data: { leftAt: visit.at, leftReason: why.value } })
    await record(tx, visit, {
      action: 'juror.closed-out',
      subject: `seat:${seatId}`,
      editionId: round.editionId,
      // The reason may speak of a person's health; it stands with the seat.
      facts: { round: round.id, sheets: sheets.length, closed: open.map(({ id }) => id) },
    })
    return done({ closed: open.length })
  })
}
