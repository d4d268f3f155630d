/** What somebody said of a pair: the two need talking about, or the one is no copy of the other. */
export type Verdict = 'alike' | 'different'

/** Whether a text is one of them. */
export function isVerdict(text: string): text is Verdict {
  return text === 'alike' || text === 'different'
}
