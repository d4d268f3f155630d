import { canonical } from '#app/audit/chain.ts'
import type { Invariant } from '#app/audit/invariants.server.ts'
import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { marksOfSeat } from './desk/seal.server.ts'

/**
 * What must hold of marks: those of a juror who has sealed still give the hash that the trail recorded then. A seal that
 * was opened binds no longer; the one given after it does.
 */
export async function judgingInvariants(): Promise<Invariant[]> {
  const lines = await db.auditLine.findMany({
    where: { action: { in: ['juror.sealed', 'juror.unsealed'] } },
    orderBy: { seq: 'asc' },
  })
  const standing = new Map<string, { seatId: string; round: string; marks: string }>()
  for (const { action, subject, facts } of lines) {
    const { round, marks } = facts as { round: string; marks: string }
    const seatId = subject.slice('seat:'.length)
    if (action === 'juror.sealed') standing.set(`${seatId} ${round}`, { seatId, round, marks })
    else standing.delete(`${seatId} ${round}`)
  }
  const broken: string[] = []
  for (const { seatId, round, marks } of standing.values()) {
    if (sha256(canonical(await marksOfSeat(db, seatId, round))) !== marks) broken.push(`seat ${seatId}`)
  }
  return [{ name: 'sealed marks are those that were sealed', broken }]
}
