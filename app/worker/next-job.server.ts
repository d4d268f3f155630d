import { now } from '#app/ground/clock.server.ts'
import { db } from '#app/ground/db.server.ts'
import type { JobKind } from '#app/ground/queue.server.ts'

/**
 * Makes a way to take the next due job of some kinds: the most urgent ones first, and among equally urgent ones
 * that of the owner who was served longest ago, so that nobody waits behind somebody else's heap.
 */
export function nextJobOf(kinds: JobKind[]) {
  const served = new Map<string, number>()
  let turn = 0
  return async () => {
    const due = { kind: { in: kinds }, doneAt: null, failedAt: null, dueAt: { lte: now() } }
    const { _max } = await db.job.aggregate({ where: due, _max: { priority: true } })
    if (_max.priority === null) return null
    const urgent = { ...due, priority: _max.priority }
    const owners = await db.job.groupBy({ by: 'owner', where: urgent, orderBy: { _min: { dueAt: 'asc' } } })
    const waited = ({ owner }: { owner: string }) => served.get(owner) ?? 0
    const next = owners.reduce((longest, one) => (waited(one) < waited(longest) ? one : longest))
    // Owners with nothing left need no memory.
    for (const owner of served.keys()) if (!owners.some((one) => one.owner === owner)) served.delete(owner)
    served.set(next.owner, ++turn)
    return db.job.findFirst({ where: { ...urgent, owner: next.owner }, orderBy: { dueAt: 'asc' } })
  }
}
