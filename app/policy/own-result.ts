import { done, refuse, type Outcome } from '#app/ground/outcome.ts'

/** What the rules of an edition let entrants see of their own work's judging: Edition.entrantsSee. */
type Rules = { publishedAt: Date | null; entrantsSee: string }

/** Whether an entrant may see how an own work was judged: after publication, and where the rules say so. */
export function maySeeOwnResult({ publishedAt, entrantsSee }: Rules): Outcome<null> {
  // Until then, and without the rules, there is no such page.
  return publishedAt && entrantsSee !== 'nothing' ? done(null) : refuse('not-found')
}

/** Whether the jurors' comments are part of it. */
export function maySeeComments(rules: Rules): boolean {
  return maySeeOwnResult(rules).ok && rules.entrantsSee === 'comments'
}
