/** The instants that decide everything; null is not yet set. */
export type Instants = {
  opensAt: Date | null
  closesAt: Date | null
  /** When the first round was opened, and when the last one ended. */
  judgingAt: Date | null
  sealedAt: Date | null
  /** When the marks of any round were first fixed: from then on it may be known who leads. */
  firstSealedAt: Date | null
  publishedAt: Date | null
}

/** Where an edition stands: being prepared, taking entries, checking them, judging, judged, published. */
export type Stage = 'draft' | 'open' | 'checking' | 'judging' | 'judged' | 'published'

/** The stage at an instant. Opening counts from its instant on; closing is the first instant that is too late. */
export function stageAt(edition: Instants, at: Date): Stage {
  const passed = (instant: Date | null) => instant !== null && instant <= at
  if (passed(edition.publishedAt)) return 'published'
  if (passed(edition.sealedAt)) return 'judged'
  if (passed(edition.judgingAt)) return 'judging'
  if (!passed(edition.opensAt)) return 'draft'
  return passed(edition.closesAt) ? 'checking' : 'open'
}

/**
 * The last instant at which entry is still open, which is what people are told: entry that closes at
 * 1 May 00.00.00 takes works "until 30 April 23.59 WIB".
 */
export function lastInstant(closesAt: Date | string): Date {
  return new Date(new Date(closesAt).getTime() - 1)
}
