import { instantsOf, withInstants } from '#app/contests/current.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import type { EntryFacts } from '#app/policy/entry.ts'
import { readDraft, readSubmission } from './content.ts'
import { currentPictures } from './sendable.ts'

const whole = {
  edition: { include: withInstants },
  pictures: {
    where: { removedAt: null },
    orderBy: [{ kind: 'desc' as const }, { position: 'asc' as const }],
  },
  submissions: { orderBy: { version: 'desc' as const } },
  checks: { orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }] },
}

/** One's own entry with all that belongs to it, or null: someone else's does not exist for this visitor. */
export async function ownEntry(tx: Tx, visit: Pick<Visit, 'actor'>, entryId: string) {
  if (!('id' in visit.actor)) return null
  const row = await tx.entry.findFirst({
    where: { id: entryId, entrantId: visit.actor.id },
    include: { ...whole, entrant: true },
  })
  return row && standing(row)
}

/** All of one's own entries, the newest first. */
export async function ownEntries(tx: Tx, userId: string) {
  const rows = await tx.entry.findMany({
    where: { entrantId: userId },
    include: { ...whole, entrant: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(standing)
}

/** Any entry that has been sent, for the office. */
export async function sentEntry(tx: Tx, entryId: string) {
  const row = await tx.entry.findFirst({
    where: { id: entryId, number: { not: null } },
    include: { ...whole, entrant: true },
  })
  return row && standing(row)
}

export type WholeEntry = NonNullable<Awaited<ReturnType<typeof ownEntry>>>

type Row = {
  pictures: { kind: string; state: string; position: number }[]
  draft: unknown
  edition: Parameters<typeof instantsOf>[0]
  submissions: { id: string; content: unknown; members: unknown; pictures: unknown }[]
  checks: { submissionId: string; verdict: string; until: Date | null }[]
  withdrawnAt: Date | null
}

/** Reads what stands: the last submission, the last check on it, and the facts that the law asks for. */
function standing<R extends Row>(row: R) {
  const last = row.submissions[0] as R['submissions'][number] | undefined
  const check =
    last && (row.checks.find((one) => one.submissionId === last.id) as R['checks'][number] | undefined)
  const facts: EntryFacts = {
    submitted: last !== undefined,
    withdrawnAt: row.withdrawnAt,
    correctionUntil: check?.verdict === 'correction' ? check.until : null,
  }
  const window = instantsOf(row.edition)
  return {
    ...row,
    draft: readDraft(row.draft),
    pictures: currentPictures(row.pictures as R['pictures']),
    standing: last ? { ...last, ...readSubmission(last) } : null,
    check: check ?? null,
    facts,
    window,
  }
}
