import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { canonical, genesis } from './chain.ts'

/** What reading the whole chain found: its head, or the first line that does not hold. */
type ChainReport = { lines: number; head: string; broken?: { seq: number; why: string } }

/** Reads the audit chain from the first line on, a thousand at a time, and recomputes every hash. */
export async function verifyChain(): Promise<ChainReport> {
  let previous = genesis
  let seq = 0
  for (;;) {
    const lines = await db.auditLine.findMany({
      where: { seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: 1000,
    })
    if (lines.length === 0) return { lines: seq, head: previous }
    for (const { hash, ...line } of lines) {
      const broken = (why: string) => ({ lines: seq, head: previous, broken: { seq: line.seq, why } })
      if (line.seq !== seq + 1) return broken(`line ${seq + 1} is missing`)
      if (line.previous !== previous) return broken('it does not follow the line before')
      if (sha256(canonical({ ...line, at: line.at.toISOString() })) !== hash)
        return broken('its content was changed')
      previous = hash
      seq = line.seq
    }
  }
}
