// How far comparing has come: read off the jobs that were asked for.
import { db, transact } from '#app/ground/db.server.ts'
import { done, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayJudgeLikeness } from '#app/policy/likeness.ts'
import { askComparison, keyOf, submissionIn } from './ask.server.ts'

type Fate = 'compared' | 'waiting' | 'missing'

/** The standing works of an edition, and whether each of them was compared, will be, or has to be asked for again. */
async function fates(editionId: string) {
  const entries = await db.entry.findMany({
    where: { editionId, number: { not: null }, withdrawnAt: null },
    select: {
      id: true,
      entrantId: true,
      submissions: { orderBy: { version: 'desc' }, take: 1, select: { id: true } },
    },
  })
  const jobs = await db.job.findMany({
    where: { kind: 'likeness' },
    select: { key: true, doneAt: true, failedAt: true },
  })
  const known = new Map<string, Fate>()
  for (const { key, doneAt, failedAt } of jobs) {
    const submissionId = submissionIn(key)
    if (doneAt) known.set(submissionId, 'compared')
    else if (!failedAt && known.get(submissionId) !== 'compared') known.set(submissionId, 'waiting')
  }
  return entries.flatMap(({ id: entryId, entrantId: owner, submissions }) => {
    const [submission] = submissions
    if (!submission) return []
    const fate = known.get(submission.id) ?? 'missing'
    return { entryId, submissionId: submission.id, owner, fate }
  })
}

/** How many works of an edition were compared, will be, or have to be asked for; and with how many references. */
export async function progressOf(editionId: string) {
  const works = await fates(editionId)
  const count = (fate: Fate) => works.filter((work) => work.fate === fate).length
  return {
    works: works.length,
    compared: count('compared'),
    waiting: count('waiting'),
    missing: count('missing'),
    earlier: await db.entry.count({
      where: { editionId: { not: editionId }, number: { not: null }, withdrawnAt: null },
    }),
    references: await db.reference.count({ where: { state: 'ready', removedAt: null } }),
  }
}

/** Whether this submission was compared. */
export async function isCompared(submissionId: string): Promise<boolean> {
  const key = keyOf(submissionId)
  const asked = { OR: [{ key }, { key: { startsWith: `${key}:` } }], doneAt: { not: null } }
  return (await db.job.count({ where: { kind: 'likeness', ...asked } })) > 0
}

/** Has every work compared that was never asked for, or whose comparing failed. Refuses forbidden. */
export async function compareMissing(visit: Visit, editionId: string): Promise<Outcome<{ asked: number }>> {
  const may = mayJudgeLikeness(visit.actor)
  if (!may.ok) return may
  const missing = (await fates(editionId)).filter(({ fate }) => fate === 'missing')
  await transact(async (tx) => {
    for (const work of missing) await askComparison(tx, work, visit.at, visit.id)
  })
  return done({ asked: missing.length })
}
