import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome, type Refusal } from '#app/ground/outcome.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayMark } from '#app/policy/judging.ts'
import { ownSheet } from './blind.server.ts'
import { fieldsChanged, markField, type SheetChange, type StoredSheet } from './change.ts'

/** Why a sheet was not saved; when another tab or device was faster, with what it holds now. */
export type SaveRefusal = Refusal & { stored?: StoredSheet }

/**
 * Saves what a juror changed on an own sheet. A change made on an older version of the sheet is refused with
 * what is stored, unless it asks for just that: so sending the same change again is harmless.
 */
export function saveSheet(
  visit: Visit & { actor: Person },
  sheetId: string,
  change: SheetChange,
): Promise<Outcome<StoredSheet, SaveRefusal>> {
  return transact(async (tx): Promise<Outcome<StoredSheet, SaveRefusal>> => {
    const sheet = await ownSheet(tx, visit.actor.id, sheetId)
    if (!sheet) return refuse('not-found')
    const may = mayMark({ at: visit.at, round: sheet.round, sealed: sheet.sealed }, sheet)
    if (!may.ok) return may
    const foreign = Object.keys(change.marks).find(
      (criterionId) => !sheet.round.criteria.some(({ id }) => id === criterionId),
    )
    if (foreign) return refuse('invalid', { field: markField(foreign) })
    // A shortlist knows no, maybe and yes alone.
    const odd = Object.entries(change.marks).find(([, mark]) => mark !== null && mark % 50 !== 0)
    if (odd && sheet.round.kind === 'shortlist') return refuse('invalid', { field: markField(odd[0]) })

    const stored = storedOf(sheet)
    const fields = fieldsChanged(stored, change)
    if (fields.length === 0) return done(stored)
    if (change.version !== stored.version) return { ok: false, refusal: { code: 'stale', stored } }

    const marks = Object.entries(change.marks).filter(([id]) => fields.includes(markField(id)))
    for (const [criterionId, value] of marks) {
      const key = { sheetId_criterionId: { sheetId, criterionId } }
      if (value === null) await tx.mark.delete({ where: key })
      else await tx.mark.upsert({ where: key, create: { sheetId, criterionId, value }, update: { value } })
    }
    const next = {
      version: stored.version + 1,
      note: change.note ?? stored.note,
      comment: change.comment ?? stored.comment,
    }
    await tx.sheet.update({
      where: { id: sheetId, version: stored.version },
      data: { ...next, savedAt: visit.at },
    })
    await record(tx, visit, {
      action: 'sheet.saved',
      subject: `sheet:${sheetId}`,
      editionId: sheet.editionId,
      facts: {
        version: next.version,
        marks: marks.map(([criterion, after]) => ({
          criterion,
          before: stored.marks[criterion] ?? null,
          after,
        })),
        // Notes and comments are the juror's own words; the trail only says that they changed.
        remarks: fields.filter((field) => field === 'note' || field === 'comment'),
      },
    })
    return done({
      ...next,
      marks: { ...stored.marks, ...change.marks },
      savedAt: visit.at.toISOString(),
    })
  })
}

type Sheet = NonNullable<Awaited<ReturnType<typeof ownSheet>>>

/** What a sheet holds, as pages and autosaves know it. */
export function storedOf(sheet: Sheet): StoredSheet {
  const given = new Map(sheet.marks.map(({ criterionId, value }) => [criterionId, value]))
  return {
    version: sheet.version,
    marks: Object.fromEntries(sheet.round.criteria.map(({ id }) => [id, given.get(id) ?? null])),
    note: sheet.note,
    comment: sheet.comment,
    savedAt: sheet.savedAt?.toISOString() ?? null,
  }
}
