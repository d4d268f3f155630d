import { canonical } from '#app/audit/chain.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import type { Result, ResultRow } from './result.server.ts'

/** SHA-256 of the canonical ranking: marks, totals, places, decisions; and who takes no prize, where anybody does not. */
export function hashOfRanking(
  { roundId, criteria, decisions }: Pick<Result, 'roundId' | 'criteria' | 'decisions'>,
  rows: ResultRow[],
  passedOver: Result['passedOver'],
): string {
  const numbers = new Map(rows.map(({ entryId, number }) => [entryId, number]))
  const ranking = {
    round: roundId,
    criteria: criteria.map(({ id, weight }) => ({ id, weight })),
    rows: rows.map(({ number, submissionId, place, points, mean, perJuror }) => ({
      number,
      submission: submissionId,
      place,
      points,
      mean,
      sheets: perJuror.map(({ seatId, state, total, marks }) => ({ seat: seatId, state, total, marks })),
    })),
    decisions: decisions.map(({ order, reason }) => ({ order, reason })),
    ...(passedOver.length > 0 && { passedOver: passedOver.map(({ entryId }) => numbers.get(entryId)) }),
  }
  return sha256(canonical(ranking))
}
