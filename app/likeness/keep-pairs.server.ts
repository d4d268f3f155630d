import { bySystem, record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import type { Pair } from './pair.ts'

/** What one run compared. */
type Run = { subject: string; editionId?: string; pictures: number; works: number; references: number }

/**
 * Keeps what a run found, with its one audit line. A pair found again gets its new strength, unless somebody has
 * judged it already: then it stays as it was when it was judged.
 */
export function keepPairs(pairs: Pair[], run: Run, at: Date): Promise<void> {
  return transact(async (tx) => {
    let fresh = 0
    for (const pair of pairs) {
      const { pictureId, other, score, kind, overlay } = pair
      const key = { pictureId, other }
      const known = await tx.likeness.findUnique({ where: { pictureId_other: key } })
      if (!known) {
        await tx.likeness.create({ data: { id: newId(), ...pair, foundAt: at } })
        fresh++
      } else if (known.verdict === null)
        await tx.likeness.update({ where: { id: known.id }, data: { score, kind, overlay } })
    }
    const { subject, editionId, ...compared } = run
    const facts = { ...compared, found: pairs.length, fresh }
    await record(tx, bySystem(at), { action: 'likeness.compared', subject, editionId, facts })
  })
}
