import { done, type Outcome } from '#app/ground/outcome.ts'

/** What a juror changes on a sheet; what is not named stays as it is. */
export type SheetChange = {
  /** Of the sheet that the juror saw. */
  version: number
  /** By criterion id; null takes a mark back. */
  marks: Record<string, number | null>
  note?: string
  comment?: string
}

/** What a sheet holds now. */
export type StoredSheet = Required<SheetChange> & { savedAt: string | null }

/** Characters of a note or a comment. */
export const longestRemark = 2000

/** The name of a criterion's input. */
export const markField = (criterionId: string) => `mark-${criterionId}`

/** Reads a posted sheet. Refused with the names of all fields that cannot be used. */
export function readChange(form: FormData): Outcome<SheetChange, { code: 'invalid'; wrong: string[] }> {
  const wrong: string[] = []
  const marks: Record<string, number | null> = {}
  const remarks: { note?: string; comment?: string } = {}
  let version = Number.NaN
  for (const [name, value] of form) {
    const typed = typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
    if (name === 'version') version = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
    if (name === 'note' || name === 'comment') {
      if (typed.length > longestRemark) wrong.push(name)
      remarks[name] = typed
    }
    if (!name.startsWith('mark-')) continue
    if (/^(\d{1,2}|100)?$/.test(typed))
      marks[name.slice('mark-'.length)] = typed === '' ? null : Number(typed)
    else wrong.push(name)
  }
  if (Number.isNaN(version)) wrong.push('version')
  return wrong.length > 0
    ? { ok: false, refusal: { code: 'invalid', wrong } }
    : done({ version, marks, ...remarks })
}

/** The fields, by input name, in which a change differs from what is stored. */
export function fieldsChanged(stored: StoredSheet, change: SheetChange): string[] {
  const marks = Object.entries(change.marks)
    .filter(([criterionId, mark]) => (stored.marks[criterionId] ?? null) !== mark)
    .map(([criterionId]) => markField(criterionId))
  const remarks = (['note', 'comment'] as const).filter(
    (name) => change[name] !== undefined && change[name] !== stored[name],
  )
  return [...marks, ...remarks]
}
