import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayMoveResult } from '#app/policy/conflicts.ts'
import { mayStepIn } from '#app/policy/judging.ts'
import { tiesOf } from '../conflicts/conflict-sight.server.ts'
import { dealTo } from '../panel/deal.server.ts'
import { reasonOf } from '../reason.ts'
import { roundsOf, seated, worksFor } from './rounds.server.ts'
import { tellFinalists } from './tell-finalists.server.ts'

/**
 * Takes a work that went on out of the next round, because it is absent, and lets the first reserve step in. Where
 * the next round already runs, the absent work's sheets are closed and the reserve is dealt to its jurors.
 */
export function stepIn(visit: Visit, entryId: string, reason: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const rounds = await roundsOf(tx)
    const outcome = await tx.roundOutcome.findFirst({
      where: { entryId, fate: 'advanced', roundId: { in: rounds.map(({ id }) => id) } },
      orderBy: { round: { position: 'desc' } },
    })
    if (!outcome) return refuse('not-found')
    const { roundId } = outcome
    const round = rounds.find(({ id }) => id === roundId)!
    const next = rounds.find(({ position }) => position > round.position) ?? null
    const reserves = await tx.roundOutcome.findMany({
      where: { roundId, fate: 'reserve', entry: { disqualified: null } },
      orderBy: { position: 'asc' },
    })
    const may = mayStepIn(next, reserves.length)
    if (!may.ok) return may
    const free = mayMoveResult(await tiesOf(tx, visit.actor, round.editionId))
    if (!free.ok) return free
    const why = reasonOf(reason, `reason-${entryId}`)
    if (!why.ok) return why
    const by = { reason: why.value, byId: actorId(visit.actor), at: visit.at }
    const first = reserves[0]!
    const key = (id: string) => ({ roundId_entryId: { roundId, entryId: id } })
    await tx.roundOutcome.update({ where: key(entryId), data: { fate: 'absent', ...by } })
    await tx.roundOutcome.update({ where: key(first.entryId), data: { fate: 'advanced', ...by } })
    await tellFinalists(tx, visit.at, next, {
      before: [{ entryId: first.entryId, fate: 'reserve' }],
      after: [{ entryId: first.entryId, fate: 'advanced' }],
    })
    if (next?.opensAt) {
      await tx.sheet.updateMany({
        where: { roundId: next.id, entryId },
        data: { closedAt: visit.at, closedReason: why.value },
      })
      const works = (await worksFor(tx, next)).filter((work) => work.entryId === first.entryId)
      await dealTo(tx, visit, next, seated(next), works)
    }
    await record(tx, visit, {
      action: 'round.stepped-in',
      subject: `round:${roundId}`,
      editionId: round.editionId,
      facts: { absent: entryId, instead: first.entryId, reason: why.value },
    })
    return done(null)
  })
}
