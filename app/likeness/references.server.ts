import { record } from '#app/audit/record.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayKeepReferences } from '#app/policy/likeness.ts'
import { longest } from './reference-name.ts'

/** The references as the office sees them, the newest first, and whether this visitor may change them. */
export async function readReferences(visit: Visit) {
  const rows = await db.reference.findMany({
    where: { removedAt: null },
    orderBy: [{ addedAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      source: true,
      state: true,
      refusal: true,
      fileName: true,
      width: true,
      height: true,
      widths: true,
      placeholder: true,
      addedAt: true,
    },
  })
  return {
    references: rows.map((row) => ({ ...row, widths: row.widths as number[] })),
    mayKeep: mayKeepReferences(visit.actor).ok,
  }
}

export type ReferencesPage = Awaited<ReturnType<typeof readReferences>>

/**
 * Changes what is told of a reference, or takes it out (intent `remove`): it is compared no more, and what was
 * judged stays on record. Refuses forbidden, not-found, incomplete beside the field `name`.
 */
export function changeReference(visit: Visit, form: FormData): Promise<Outcome<'saved' | 'removed'>> {
  const id = textIn(form, 'reference')
  const name = textIn(form, 'name').trim().slice(0, longest.name)
  const source = textIn(form, 'source').trim().slice(0, longest.source)
  return transact(async (tx) => {
    const may = mayKeepReferences(visit.actor)
    if (!may.ok) return may
    const reference = await tx.reference.findFirst({ where: { id, removedAt: null } })
    if (!reference) return refuse('not-found')
    const subject = `reference:${id}`
    if (textIn(form, 'intent') === 'remove') {
      await tx.reference.update({ where: { id }, data: { removedAt: visit.at } })
      await record(tx, visit, { action: 'reference.removed', subject })
      return done('removed')
    }
    if (!name) return refuse('incomplete', { field: 'name' })
    await tx.reference.update({ where: { id }, data: { name, source } })
    await record(tx, visit, { action: 'reference.changed', subject, facts: { name, source } })
    return done('saved')
  })
}

/** Whether there is a reference of this id whose picture the office may see; one taken out still stands in judged pairs. */
export async function isReference(referenceId: string): Promise<boolean> {
  return (await db.reference.count({ where: { id: referenceId, state: 'ready' } })) > 0
}
