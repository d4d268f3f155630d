/** What a round is for: works are chosen to go on, marked by criteria, or marked by criteria among finalists. */
export type RoundKind = 'shortlist' | 'scoring' | 'final'
