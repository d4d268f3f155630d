// Who is kept out of which figures, because of a confirmed tie to a work's maker. Every door that shows or moves a
// result before it is public asks here: tests/judging/conflict-doors.test.ts holds the list of them.
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'

/** A person's confirmed ties to works of the edition (entry ids), and whether its result is public. */
export type Ties = { tied: readonly string[]; published: boolean }

/** What somebody may see of a result: the whole, or the other works alone, counted as if these had never been there. */
type Sight = { whole: true; without: [] } | { whole: false; without: readonly string[] }

/** What of a result before publication may be seen. What is public, everybody sees. */
export function sightOf({ tied, published }: Ties): Sight {
  return published || tied.length === 0 ? { whole: true, without: [] } : { whole: false, without: tied }
}

/** Whether somebody may have what cannot be shown in part: the documents of the judging, the page of publication. */
export function maySeeWhole(ties: Ties): Outcome<null> {
  return sightOf(ties).whole ? done(null) : refuse('conflict')
}

/**
 * Whether somebody may do what moves the result: fix who goes on, break a tie, let a reserve step in, take a juror's
 * marks out or open a seal, publish. Any tie forbids it, after publication too: an order of works says something of each.
 */
export function mayMoveResult({ tied }: Pick<Ties, 'tied'>): Outcome<null> {
  return tied.length > 0 ? refuse('conflict') : done(null)
}

/**
 * Whether somebody may look behind the blind at one work before publication. The people of one's own ties are known;
 * marks beside them are not one's to see.
 */
export function mayLiftBlind(ties: Ties, entryId: string): Outcome<null> {
  if (ties.published) return refuse('already-published')
  return ties.tied.includes(entryId) ? refuse('conflict') : done(null)
}

/**
 * Whether an organiser may confirm or dismiss a tie: not one to a work to which the organiser is tied too, since it
 * decides whose marks count; nor dismiss what is proposed of oneself. Once the result is public, ties change nothing more.
 */
export function mayDecideTie(
  decider: { id: string } & Ties,
  tie: { entryId: string; personId: string },
  verdict: 'confirmed' | 'dismissed',
): Outcome<null> {
  if (decider.published) return refuse('already-published')
  if (tie.personId === decider.id) return verdict === 'confirmed' ? done(null) : refuse('conflict')
  return decider.tied.includes(tie.entryId) ? refuse('conflict') : done(null)
}
