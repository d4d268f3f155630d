import { record } from '#app/audit/record.server.ts'
import { ofPanel, serving } from '#app/contests/on-panel.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { done, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayEndRound } from '#app/policy/judging.ts'
import { currentRound } from '../rounds/rounds.server.ts'

/** Ends the round once every juror has sealed or was closed out: marks are final and the result may be seen. */
export function endRound(visit: Visit): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const may = mayEndRound(round, visit.at, await unfinishedSeats(tx, round.id))
    if (!may.ok) return may
    await tx.round.update({ where: { id: round.id }, data: { sealedAt: visit.at } })
    const sheets = await tx.sheet.count({ where: { roundId: round.id, ...ofPanel } })
    await record(tx, visit, {
      action: 'round.ended',
      subject: `round:${round.id}`,
      editionId: round.editionId,
      facts: { sheets },
    })
    return done(null)
  })
}

/** Jurors of the round who have neither sealed nor left. */
async function unfinishedSeats(tx: Tx, roundId: string): Promise<number> {
  return tx.seat.count({
    where: { ...serving, sheets: { some: { roundId } }, seals: { none: { roundId } } },
  })
}
