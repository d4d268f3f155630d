import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Actor, Role } from './actor.ts'

/** Whether the actor may accept an invitation as the person they are: it must be for their own role. */
export function mayAcceptAs(actor: Actor, invited: Role): Outcome<null> {
  return actor.role === invited ? done(null) : refuse('forbidden')
}

/**
 * Whether an organiser may close the account of someone of the office: never one's own, and never the last
 * organiser's. Accounts of entrants and jurors are not the office's to close.
 */
export function mayClose(
  actor: Actor,
  person: { id: string; role: string },
  organisers: number,
): Outcome<null> {
  if (actor.role !== 'organiser') return refuse('forbidden')
  if (person.role !== 'organiser' && person.role !== 'helper') return refuse('forbidden')
  if (person.role === 'organiser' && organisers <= 1) return refuse('last-organiser')
  return 'id' in actor && actor.id === person.id ? refuse('forbidden') : done(null)
}
