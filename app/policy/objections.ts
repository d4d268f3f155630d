import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Actor } from './actor.ts'
import type { Ties } from './conflicts.ts'

/** Whether objections are taken at this instant: from the window's first instant until, and without, its last. Anybody may object. */
export function mayObject(window: { from: Date; till: Date } | null, at: Date): Outcome<null> {
  return window && at >= window.from && at < window.till ? done(null) : refuse('objections-closed')
}

/**
 * Whether somebody may answer an objection, or answer it anew: an organiser without a confirmed tie to the work it is
 * about. `tied` and `entryId` are entry ids; the latter is null where it is about the result as a whole.
 */
export function mayAnswerObjection(
  { role }: Actor,
  { tied }: Pick<Ties, 'tied'>,
  entryId: string | null,
): Outcome<null> {
  if (role !== 'organiser') return refuse('forbidden')
  return entryId !== null && tied.includes(entryId) ? refuse('conflict') : done(null)
}
