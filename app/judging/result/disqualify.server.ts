import { record } from '#app/audit/record.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayDisqualify } from '#app/policy/correction.ts'
import { tiesOf } from '../conflicts/conflict-sight.server.ts'
import { reasonOf } from '../reason.ts'

/** A work is named by its id or by its number in the newest edition. */
type Named = { entryId: string } | { number: number }

/**
 * Takes a work out of the result after its marks were fixed. The marks stay; the work has no place and no prize, and
 * those behind it move up. The reason is public. What is published changes only with the next version.
 */
export function disqualify(
  visit: Visit,
  { reason, objectionId, ...named }: Named & { reason: string; objectionId: string | null },
): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const found = await judgedWork(tx, visit, named)
    if (!found.ok) return found
    const { entryId, editionId, number, disqualified } = found.value
    if (disqualified) return refuse('already-decided')
    const why = reasonOf(reason)
    if (!why.ok) return why
    if (objectionId && (await tx.objection.count({ where: { id: objectionId, editionId } })) === 0)
      return refuse('invalid', { field: 'objection' })
    const byId = actorId(visit.actor)
    await tx.disqualification.create({
      data: { entryId, reason: why.value, objectionId, byId, at: visit.at },
    })
    await record(tx, visit, {
      action: 'entry.disqualified',
      subject: `entry:${entryId}`,
      editionId,
      facts: { number, reason: why.value, objection: objectionId },
    })
    return done(null)
  })
}

/** Puts a disqualified work back into the result, as when an objection to its disqualification is upheld. */
export function reinstate(
  visit: Visit,
  { reason, ...named }: Named & { reason: string },
): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const found = await judgedWork(tx, visit, named)
    if (!found.ok) return found
    const { entryId, editionId, number, disqualified } = found.value
    if (!disqualified) return refuse('not-found')
    const why = reasonOf(reason)
    if (!why.ok) return why
    await tx.disqualification.delete({ where: { entryId } })
    await record(tx, visit, {
      action: 'entry.reinstated',
      subject: `entry:${entryId}`,
      editionId,
      facts: { number, reason: why.value, disqualified: disqualified.reason },
    })
    return done(null)
  })
}

async function judgedWork(tx: Tx, visit: Visit, named: Named) {
  const edition = await tx.edition.findFirstOrThrow({
    orderBy: { createdAt: 'desc' },
    select: { id: true, rounds: { select: { id: true, opensAt: true, sealedAt: true } } },
  })
  const entry = await tx.entry.findFirst({
    where: {
      editionId: edition.id,
      ...('entryId' in named ? { id: named.entryId, number: { not: null } } : { number: named.number }),
    },
    select: { id: true, number: true, disqualified: true, sheets: { select: { roundId: true } } },
  })
  if (!entry) return refuse('not-found', { field: 'number' })
  const over = edition.rounds.filter(({ sealedAt }) => sealedAt).map(({ id }) => id)
  const may = mayDisqualify({
    judged: entry.sheets.some(({ roundId }) => over.includes(roundId)),
    rounds: edition.rounds,
    at: visit.at,
    ties: await tiesOf(tx, visit.actor, edition.id),
  })
  if (!may.ok) return may
  const { id: entryId, number, disqualified } = entry
  return done({ entryId, editionId: edition.id, number: number!, disqualified })
}
