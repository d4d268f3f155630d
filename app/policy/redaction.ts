import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Actor } from './actor.ts'

/** Whether the office may decide what of a work's texts jurors do not read: until the last round is over. */
export function mayRedact(
  actor: Actor,
  work: { submitted: boolean; withdrawnAt: Date | null },
  { sealedAt }: { sealedAt: Date | null },
): Outcome<null> {
  if (actor.role !== 'organiser' && actor.role !== 'helper') return refuse('forbidden')
  if (!work.submitted) return refuse('not-submitted')
  if (work.withdrawnAt) return refuse('withdrawn')
  return sealedAt ? refuse('sealed') : done(null)
}
