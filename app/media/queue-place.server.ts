import { db } from '#app/ground/db.server.ts'

/**
 * How many pictures are processed before the first of these that still waits. Owners are served in turn, so each
 * other one has at most one turn before it, and one more for each picture that the same owner sent before.
 */
export async function picturesAhead(owner: string, pictureIds: string[]): Promise<number> {
  const waiting = { kind: 'picture', doneAt: null, failedAt: null }
  const [own, others] = await Promise.all([
    db.job.findMany({ where: { ...waiting, owner }, orderBy: { dueAt: 'asc' }, select: { key: true } }),
    db.job.groupBy({ by: 'owner', where: { ...waiting, owner: { not: owner } }, _count: true }),
  ])
  const before = own.findIndex(({ key }) => pictureIds.some((id) => key === `picture:${id}`))
  if (before < 0) return 0
  return others.reduce((ahead, { _count }) => ahead + Math.min(_count, before + 1), before)
}
