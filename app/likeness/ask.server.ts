import type { Tx } from '#app/ground/db.server.ts'
import { enqueue } from '#app/ground/queue.server.ts'

/** The key of the job that compares a submission; asked anew, more follows after a colon. */
export const keyOf = (submissionId: string) => `likeness:${submissionId}`

/** The submission that a job of such a key compares. */
export const submissionIn = (key: string) => key.split(':')[1]!

/** Behind everything that people wait for. */
const priority = -2

/** Has a work compared once there is time; `again` distinguishes asking anew for a submission that was compared. */
export function askComparison(
  tx: Tx,
  work: { entryId: string; submissionId: string; owner: string },
  at: Date,
  again?: string,
): Promise<void> {
  const { entryId, submissionId, owner } = work
  const key = [keyOf(submissionId), ...(again ? [again] : [])].join(':')
  return enqueue(tx, { kind: 'likeness', key, payload: { entryId }, dueAt: at, owner, priority })
}
