import { apart, type Tx } from './db.server.ts'
import { newId } from './ids.server.ts'

export type JobKind =
  'letter' | 'picture' | 'picture-fine' | 'reference' | 'likeness' | 'likeness-reference' | 'ties' | 'remind'

type NewJob = {
  kind: JobKind
  /** Asking twice with one key is asking once. */
  key: string
  payload: Record<string, string>
  dueAt: Date
  /** Whose work it is: owners are served in turn. */
  owner?: string
  /** Higher first. */
  priority?: number
}

/** How often a job is tried before it stands as failed. */
export const maxAttempts = 5

const listeners = new Set<() => void>()

/** Adds a job inside the transaction of the change that needs it. */
export async function enqueue(tx: Tx, job: NewJob): Promise<void> {
  await tx.job.upsert({ where: { key: job.key }, create: { id: newId(), ...job }, update: {} })
  // The worker also looks by itself now and then; this only spares it the wait.
  setImmediate(() => apart(() => listeners.forEach((wake) => wake())))
}

/** Calls `wake` whenever a job may have been added. Returns how to stop. */
export function onEnqueued(wake: () => void): () => void {
  listeners.add(wake)
  return () => listeners.delete(wake)
}
