// Looking behind the blind: before publication the office's pages of judging show works without their makers. Who
// wants to know one all the same says why, and it is on record.
import { record } from '#app/audit/record.server.ts'
import { makersOf } from '#app/entries/standing.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayLiftBlind } from '#app/policy/conflicts.ts'
import { tiesOf } from './conflict-sight.server.ts'
import { reasonOf } from '../reason.ts'

const action = 'blind.lifted'

/** The makers of those of the works that this person has looked behind, by entry: the entrant, then the team. */
export async function behindOf(
  { actor }: Visit,
  works: readonly { entryId: string }[],
): Promise<Record<string, string[]>> {
  const lines = await db.auditLine.findMany({
    where: { action, actor: actorId(actor), subject: { startsWith: 'entry:' } },
    select: { subject: true },
  })
  const lifted = new Set(lines.map(({ subject }) => subject.slice('entry:'.length)))
  const seen = works.filter(({ entryId }) => lifted.has(entryId)).map(({ entryId }) => entryId)
  const makers = await makersOf(db, seen)
  return Object.fromEntries([...makers].map(([entryId, { name, members }]) => [entryId, [name, ...members]]))
}

/** Lets somebody see who made one work, with a reason, which is kept in the trail. Looking again needs no new one. */
export function liftBlind(visit: Visit, entryId: string, reason: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const entry = await tx.entry.findFirst({
      where: { id: entryId, number: { not: null }, withdrawnAt: null },
      select: { editionId: true },
    })
    if (!entry) return refuse('not-found')
    const may = mayLiftBlind(await tiesOf(tx, visit.actor, entry.editionId), entryId)
    if (!may.ok) return may
    const subject = `entry:${entryId}`
    if ((await tx.auditLine.count({ where: { action, actor: actorId(visit.actor), subject } })) > 0)
      return done(null)
    const why = reasonOf(reason, `lift-${entryId}`)
    if (!why.ok) return why
    await record(tx, visit, { action, subject, editionId: entry.editionId, facts: { reason: why.value } })
    return done(null)
  })
}

/** Puts on record, once for each person, that the page of publication was opened after the seal: it names the makers. */
export function liftForPublication(visit: Visit, editionId: string): Promise<void> {
  return transact(async (tx) => {
    const subject = `edition:${editionId}`
    const before = await tx.auditLine.count({ where: { action, actor: actorId(visit.actor), subject } })
    if (before === 0)
      await record(tx, visit, { action, subject, editionId, facts: { works: 'all', for: 'publication' } })
  })
}
