import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome, type Refusal } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayEdit } from '#app/policy/entry.ts'
import type { Draft, DraftField } from './content.ts'
import { differences, sameValue } from './draft.ts'
import { ownEntry } from './own.server.ts'

/** What a page wants to change, and what it last knew: the draft's version, and the fields' values then. */
type Change = { version: number; changes: Partial<Draft>; seen?: Partial<Draft> }

/** The draft as it is kept now. `conflicts` were changed elsewhere meanwhile and are not overwritten. */
type Saved = { draft: Draft; version: number; savedAt: Date; conflicts: DraftField[] }

/**
 * Saves fields of one's own draft. A field that someone else's tab changed since this page saw it is left as it
 * is and named as a conflict; the rest is saved. Refusals: not-found, and those of the law.
 */
export async function saveDraft(
  visit: Visit,
  entryId: string,
  { version, changes, seen = {} }: Change,
): Promise<Outcome<Saved, Refusal>> {
  return transact(async (tx) => {
    const entry = await ownEntry(tx, visit, entryId)
    if (!entry) return refuse('not-found')
    const may = mayEdit(entry.facts, entry.window, visit.at)
    if (!may.ok) return may
    const { draft } = entry
    const wanted = differences(changes, draft)
    // A page of this very version has seen everything; an older one must have seen this field as it is.
    const conflicts = wanted.filter(
      (field) => version !== entry.version && !sameValue(seen[field], draft[field]),
    )
    const fields = wanted.filter((field) => !conflicts.includes(field))
    if (fields.length === 0) {
      return done({ draft, version: entry.version, savedAt: entry.savedAt, conflicts })
    }
    const next: Draft = Object.assign({}, draft, ...fields.map((field) => ({ [field]: changes[field] })))
    const savedAt = visit.at
    await tx.entry.update({
      where: { id: entryId },
      data: { draft: next, version: entry.version + 1, savedAt },
    })
    await record(tx, visit, {
      action: 'entry.saved',
      subject: `entry:${entryId}`,
      editionId: entry.editionId,
      facts: { version: entry.version + 1, fields },
    })
    return done({ draft: next, version: entry.version + 1, savedAt, conflicts })
  })
}
