import { canonical } from '#app/audit/chain.ts'
import { record } from '#app/audit/record.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { marksOfSeat } from '../desk/seal.server.ts'

type Act = { roundId: string; seatId: string; reason: string }

/**
 * Opens a juror's own seal of a round that is not over. What was sealed stays on record: the hash of the marks as they
 * were sealed, since when, why it was opened and by whom. Answers whether there was a seal.
 */
export async function openSeal(
  tx: Tx,
  visit: Pick<Visit, 'actor' | 'at'>,
  { roundId, seatId, reason }: Act,
): Promise<boolean> {
  const key = { roundId_seatId: { roundId, seatId } }
  const seal = await tx.seal.findUnique({ where: key, include: { seat: { select: { editionId: true } } } })
  if (!seal) return false
  const marks = sha256(canonical(await marksOfSeat(tx, seatId, roundId)))
  const sheets = await tx.sheet.count({ where: { roundId, seatId } })
  await tx.seal.delete({ where: key })
  const act = { roundId, seatId, kind: 'unsealed', reason, sheets, marks, since: seal.at }
  await tx.panelAct.create({ data: { id: newId(), ...act, byId: actorId(visit.actor), at: visit.at } })
  await record(tx, visit, {
    action: 'juror.unsealed',
    subject: `seat:${seatId}`,
    editionId: seal.seat.editionId,
    facts: { round: roundId, sealedAt: seal.at, marks },
  })
  return true
}
