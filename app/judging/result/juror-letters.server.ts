import { sha256 } from '#app/ground/ids.server.ts'
import { secretFor } from '#app/ground/secret.server.ts'

/**
 * Letters for the jurors of an edition, by the ids of their seats in any of its rounds: by a secret of this installation,
 * so that nobody can lead a letter back to a seat, and a juror has the same letter in every round and every version.
 */
export function jurorLetters(editionId: string, seatIds: readonly string[]): Map<string, string> {
  const secret = secretFor('letters of jurors')
  const shuffled = [...new Set(seatIds)]
    .map((seatId) => ({ seatId, by: sha256(`${secret} ${editionId} ${seatId}`) }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
  return new Map(shuffled.map(({ seatId }, index) => [seatId, letterAt(index)]))
}

/** A, B, ..., Z, AA, AB, ... */
function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}
