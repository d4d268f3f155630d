import type { SentenceKey } from './check-words.ts'

/** Latest verdict of the administrative check on a standing submission. */
export type Verdict = 'accepted' | 'correction' | 'rejected'

/** A decision of the administrative check, with what the person who decides had before them. */
export type Decision = {
  submissionId: string
  /** The last check they saw on this work; empty when there was none. */
  lastCheckId: string
  verdict: Verdict
  /** Ready sentences, said in the entrant's language, before what was written. */
  sentences?: SentenceKey[]
  reason: string
  /** For a correction: the first instant too late to answer. */
  until: Date | null
}

/** What the form held when it was not accepted. */
export type TypedDecision = { verdict: string | null; sentences: string[]; reason: string; until: string }
