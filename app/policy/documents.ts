import { done, refuse, type Outcome } from '#app/ground/outcome.ts'

/** Whether the minutes and the table of all works may be taken: every round is over. Until publication they are a draft. */
export function mayTakeMinutes(rounds: readonly { sealedAt: Date | null }[]): Outcome<null> {
  return rounds.length > 0 && rounds.every(({ sealedAt }) => sealedAt) ? done(null) : refuse('not-sealed')
}

/** Whether a juror may take the own sheet of marks home: it is sealed, so that what is on paper stays true. */
export function mayTakeOwnSheet({ sealedAt }: { sealedAt: Date | null }): Outcome<null> {
  return sealedAt ? done(null) : refuse('not-sealed')
}
