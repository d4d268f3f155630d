import type { Lang } from '#app/words/language.ts'

export type Role = 'entrant' | 'juror' | 'organiser' | 'helper'

/** Who acts: a visitor who has not signed in, a person with a role, or the house itself (scheduled work, the command line). */
export type Actor =
  { role: 'visitor' } | { role: 'system' } | { role: Role; id: string; name: string; sessionId: string }

/** Someone who has signed in. */
export type Person = Extract<Actor, { id: string }>

/** One request's facts, fixed at the door before the body is read; rooms take it as first argument. */
export type Visit = {
  actor: Actor
  /** The instant the request arrived: a submission that began in time is in time. */
  at: Date
  lang: Lang
  /** Names the request in the log and on error pages. */
  id: string
  /** The client's network address, for rate limits only; never stored. */
  address: string
}

/** The identity written into the audit trail. */
export function actorId(actor: Actor): string {
  return 'id' in actor ? actor.id : actor.role
}
