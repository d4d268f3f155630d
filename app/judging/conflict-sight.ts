import type { Result } from './result.server.ts'

/** A result as somebody with a tie sees it: works by number, with their scores, and nothing that tells an order. */
export function withoutPlaces(result: Result): Result {
  const rows = result.rows.map((row) => ({ ...row, place: null, tie: null, why: () => '' }))
  return {
    ...result,
    rows: rows.sort((a, b) => a.number - b.number),
    lastPrize: 0,
    prizes: [],
    passedOver: [],
    disqualified: [],
    advance: null,
    openTies: [],
    decisions: [],
    rankingHash: '',
  }
}
