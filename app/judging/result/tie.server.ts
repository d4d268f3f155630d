import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayMoveResult } from '#app/policy/conflicts.ts'
import { mayBreakTie } from '#app/policy/judging.ts'
import { tiesOf } from '../conflicts/conflict-sight.server.ts'
import { reasonOf } from '../reason.ts'
import { resultOf } from './result.server.ts'
import { roundsOf } from '../rounds/rounds.server.ts'

/**
 * Records the panel's decision on works that nothing else separates: their order, best first, and why.
 * A decision already taken may be taken again until publication; both stay on record, the last one holds. After
 * publication only a tie may be decided that matters since a work was disqualified or put back.
 */
export function breakTie(
  visit: Visit,
  roundId: string,
  order: string[],
  reason: string,
): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const rounds = await roundsOf(tx)
    const round = rounds.find(({ id }) => id === roundId)
    if (!round) return refuse('not-found')
    const published = await tx.publication.findFirst({
      where: { editionId: round.editionId },
      orderBy: { version: 'desc' },
      select: { at: true },
    })
    const next = rounds.find(({ position }) => position > round.position) ?? null
    const free = mayMoveResult(await tiesOf(tx, visit.actor, round.editionId))
    if (!free.ok) return free
    const result = await resultOf(tx, round.id)
    if (!result.ok) return result
    const { openTies, decisions } = result.value
    const open = openTies.some(({ entryIds }) => sameWorks(entryIds, order))
    const taken = decisions.filter((decision) => sameWorks(decision.order, order))
    const since = taken.filter(({ at }) => !published || at > published.at)
    const may = mayBreakTie(round, next, published !== null && !open && since.length === 0)
    if (!may.ok) return may
    if (!open && taken.length === 0) return refuse('not-a-tie', { field: 'order' })
    const why = reasonOf(reason)
    if (!why.ok) return why
    const byId = actorId(visit.actor)
    await tx.tieBreak.create({
      data: { id: newId(), roundId: round.id, order, reason: why.value, byId, at: visit.at },
    })
    await record(tx, visit, {
      action: 'tie.decided',
      subject: `round:${round.id}`,
      editionId: round.editionId,
      facts: {
        order: order.map((id) => result.value.rows.find(({ entryId }) => entryId === id)!.label),
        reason: why.value,
      },
    })
    return done(null)
  })
}

function sameWorks(a: string[], b: string[]): boolean {
  return a.length === b.length && new Set(b).size === b.length && a.every((work) => b.includes(work))
}
