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
  /** Whether a round is open now. */
  judging: boolean
  ties: Pick<Ties, 'tied'>
}): Outcome<null> {
  if (facts.ties.tied.length > 0) return refuse('conflict')
  return facts.judged && !facts.judging ? done(null) : refuse('not-sealed')
}
