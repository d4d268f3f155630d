import { db } from '#app/ground/db.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { blindWork, ownSheet } from './blind.server.ts'

/** One change of a sheet: a mark before and after, a remark that changed, or what happened to the sheet. */
export type HistoryChange =
  | { kind: 'mark'; criterion: string; before: number | null; after: number | null }
  | { kind: 'remark'; remark: 'note' | 'comment' }
  | { kind: 'recused' | 'recusal-undone' }

export type SheetHistory = {
  id: string
  position: number
  title: string
  shortlist: boolean
  /** Newest first. */
  lines: { at: Date; changes: HistoryChange[] }[]
}

type Facts = {
  marks?: { criterion: string; before: number | null; after: number | null }[]
  remarks?: ('note' | 'comment')[]
}

/** What this juror did on an own sheet, read off the trail; null when the sheet is another's. Nothing else of the trail is read. */
export async function readHistory(
  visit: Visit & { actor: Person },
  sheetId: string,
): Promise<SheetHistory | null> {
  const sheet = await ownSheet(db, visit.actor.id, sheetId)
  if (!sheet) return null
  const lines = await db.auditLine.findMany({
    where: { subject: `sheet:${sheetId}`, actor: visit.actor.id },
    orderBy: { seq: 'desc' },
    select: { at: true, action: true, facts: true },
  })
  const names = new Map(
    sheet.round.criteria.map(({ id, name, nameEn }) => [id, visit.lang === 'en' ? nameEn : name]),
  )
  const changesOf = (action: string, facts: Facts): HistoryChange[] => {
    if (action === 'sheet.recused') return [{ kind: 'recused' }]
    if (action === 'sheet.recusal-undone') return [{ kind: 'recusal-undone' }]
    if (action !== 'sheet.saved') return []
    return [
      ...(facts.marks ?? []).map(({ criterion, before, after }) => ({
        kind: 'mark' as const,
        criterion: names.get(criterion) ?? '',
        before,
        after,
      })),
      ...(facts.remarks ?? []).map((remark) => ({ kind: 'remark' as const, remark })),
    ]
  }
  return {
    id: sheet.id,
    position: sheet.position,
    title: (await blindWork(db, sheet)).content.title,
    shortlist: sheet.round.kind === 'shortlist',
    lines: lines
      .map(({ at, action, facts }) => ({ at, changes: changesOf(action, facts as Facts) }))
      .filter(({ changes }) => changes.length > 0),
  }
}
