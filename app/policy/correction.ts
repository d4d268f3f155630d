// What may be changed about a result after its marks were fixed, before and after it is public.
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Ties } from './conflicts.ts'

/**
 * Whether an organiser may take a work out of the result, or put it back: its marks are fixed, no round is being judged,
 * and the organiser has no tie to any work. That holds after publication too: who falls out decides who moves up.
 */
export function mayDisqualify(facts: {
  /** Whether a round in which the work was judged is over. */
  judged: boolean
  /** All of the edition. */
  rounds: readonly { opensAt: Date | null; sealedAt: Date | null }[]
  at: Date
  ties: Pick<Ties, 'tied'>
}): Outcome<null> {
  if (facts.ties.tied.length > 0) return refuse('conflict')
  const judging = facts.rounds.some(({ opensAt, sealedAt }) => opensAt && opensAt <= facts.at && !sealedAt)
  return facts.judged && !judging ? done(null) : refuse('not-sealed')
}

/**
 * Whether a correction of the published result may be published: something changed since the last version, no tie is
 * open at a prize, the organiser looked at the very ranking that stands now, and has no tie to any work.
 */
export function mayCorrect(facts: {
  /** Who has which prize, or who has none and why, is not as published. */
  changed: boolean
  /** Groups of works with equal scores at a prize that the panel has not decided on. */
  openTies: number
  /** Hash of the ranking that the organiser saw; null where only the page is being opened. */
  seen: string | null
  /** Hash of the ranking as it is. */
  ranking: string
  ties: Pick<Ties, 'tied'>
}): Outcome<null> {
  if (facts.ties.tied.length > 0) return refuse('conflict')
  if (facts.openTies > 0) return refuse('ties-open')
  if (!facts.changed) return refuse('unchanged')
  if (facts.seen !== null && facts.seen !== facts.ranking) return refuse('ranking-changed')
  return done(null)
}
