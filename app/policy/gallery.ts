import { done, refuse, type Outcome } from '#app/ground/outcome.ts'

/**
 * Whether the result may be published: the round has ended, nothing is published yet, every work at a prize
 * boundary has its place, and the organiser looked at the very ranking that stands now.
 */
export function mayPublish(facts: {
  sealed: boolean
  published: boolean
  /** Groups of works with equal scores across a prize boundary that the panel has not decided on. */
  openTies: number
  /** Hash of the ranking that the organiser saw; null where only the page is being opened. */
  seen: string | null
  /** Hash of the ranking as it is. */
  ranking: string
}): Outcome<null> {
  if (facts.published) return refuse('already-published')
  if (!facts.sealed) return refuse('not-sealed')
  if (facts.openTies > 0) return refuse('ties-open')
  if (facts.seen !== null && facts.seen !== facts.ranking) return refuse('ranking-changed')
  return done(null)
}
