import { record } from '#app/audit/record.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import type { Visit } from '#app/policy/actor.ts'

type Tie = { entryId: string; personId: string }

/**
 * Takes the tied juror's sheets of a work out of every figure. They stand as recused, without a reason of the juror's:
 * the reason is the tie's. Their marks stay in the trail. One from which the juror stepped back already stays so.
 */
export async function withdrawSheets(tx: Tx, visit: Visit, { entryId, personId }: Tie): Promise<void> {
  const sheets = await tx.sheet.findMany({
    where: { entryId, seat: { userId: personId }, recusedAt: null, closedAt: null },
    include: { marks: true, round: { select: { editionId: true } } },
  })
  for (const { id, roundId, marks, round } of sheets) {
    await tx.sheet.update({ where: { id }, data: { recusedAt: visit.at, recusalReason: null } })
    await record(tx, visit, {
      action: 'sheet.withdrawn',
      subject: `sheet:${id}`,
      editionId: round.editionId,
      facts: { round: roundId, withdrawn: valuesOf(marks) },
    })
  }
}

/** Gives back what `withdrawSheets` took: marks count again. A sheet left unfinished that can no longer be finished is closed. */
export async function restoreSheets(
  tx: Tx,
  visit: Visit,
  { entryId, personId }: Tie,
  reason: string,
): Promise<void> {
  const sheets = await tx.sheet.findMany({
    where: { entryId, seat: { userId: personId }, recusedAt: { not: null }, recusalReason: null },
    include: {
      marks: true,
      seat: { select: { seals: { select: { roundId: true } } } },
      round: { select: { editionId: true, sealedAt: true, criteria: { select: { id: true } } } },
    },
  })
  for (const { id, roundId, marks, seat, round } of sheets) {
    const over = round.sealedAt !== null || seat.seals.some((seal) => seal.roundId === roundId)
    const closes = over && marks.length < round.criteria.length
    await tx.sheet.update({
      where: { id },
      data: { recusedAt: null, ...(closes ? { closedAt: visit.at, closedReason: reason } : {}) },
    })
    await record(tx, visit, {
      action: 'sheet.withdrawal-undone',
      subject: `sheet:${id}`,
      editionId: round.editionId,
      facts: { round: roundId, restored: closes ? [] : valuesOf(marks), closed: closes },
    })
  }
}

function valuesOf(marks: { criterionId: string; value: number }[]) {
  return marks.map(({ criterionId, value }) => ({ criterion: criterionId, value }))
}
