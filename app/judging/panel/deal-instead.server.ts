import { record } from '#app/audit/record.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayChangePanel } from '#app/policy/judging.ts'
import { dealTo } from './deal.server.ts'
import { freest } from './hand-over.ts'
import { currentRound, seated, type JudgedRound } from '../rounds/rounds.server.ts'

const counting = { recusedAt: null, closedAt: null }

/**
 * Deals a work that lost a juror to a confirmed tie to another one, while a round runs in which each work has only some
 * of the panel: to whoever has the fewest works of those who never had it and have no tie to its maker, not even a
 * likely one. Nothing happens where nobody is free. Should the tie be dismissed later, both sheets count.
 */
export async function dealInstead(
  tx: Tx,
  visit: Visit,
  { entryId, personId }: { entryId: string; personId: string },
): Promise<void> {
  const round = await currentRound(tx)
  if (!round.perWork || !mayChangePanel(round, visit.at).ok) return
  const sheets = await tx.sheet.findMany({
    where: { roundId: round.id, entryId, entry: { withdrawnAt: null, disqualified: null } },
    select: {
      seatId: true,
      submissionId: true,
      recusedAt: true,
      closedAt: true,
      seat: { select: { userId: true } },
    },
  })
  const lost = sheets.find(({ seat }) => seat.userId === personId)
  // An absent work has only closed sheets, and is judged no more.
  if (!lost || sheets.every(({ closedAt }) => closedAt)) return
  const judged = sheets.filter(({ recusedAt, closedAt }) => !recusedAt && !closedAt)
  if (judged.length >= round.perWork) return
  const next = await freeJuror(tx, round, entryId, sheets)
  if (!next) return
  const dealt = await dealTo(tx, visit, round, [next], [{ entryId, submissionId: lost.submissionId }])
  if (dealt === 0) return
  await record(tx, visit, {
    action: 'work.dealt-instead',
    subject: `entry:${entryId}`,
    editionId: round.editionId,
    facts: { round: round.id, from: lost.seatId, to: next.id },
  })
}

async function freeJuror(tx: Tx, round: JudgedRound, entryId: string, had: { seatId: string }[]) {
  const ties = await tx.conflict.findMany({
    where: { entryId, state: { not: 'dismissed' } },
    select: { personId: true },
  })
  const free = seated(round).filter(
    ({ id, user }) =>
      !had.some(({ seatId }) => seatId === id) && !ties.some(({ personId }) => personId === user.id),
  )
  const counts = await tx.sheet.groupBy({
    by: ['seatId'],
    where: { roundId: round.id, ...counting },
    _count: true,
  })
  const load = new Map(counts.map(({ seatId, _count }) => [seatId, _count]))
  const chosen = freest(
    free.map(({ id }) => ({ juror: id, all: load.get(id) ?? 0 })),
    round.seed,
    entryId,
  )
  return free.find(({ id }) => id === chosen)
}
