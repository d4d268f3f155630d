import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayJudgeLikeness } from '#app/policy/likeness.ts'
import { touching } from './pairs.server.ts'
import { isVerdict } from './verdict.ts'

/** The longest reason, in characters. */
const longestReason = 1000

/**
 * Says of a pair that a work has a part in whether the two need talking about, and why: the row and its audit line
 * in one transaction. It may be said anew; all that was said stays in the trail. Nothing follows from it.
 * Refuses forbidden, not-found, stale when somebody spoke since the page was opened, invalid beside `verdict`,
 * reason-required beside `reason`.
 */
export async function judgeLikeness(visit: Visit, entryId: string, form: FormData): Promise<Outcome<null>> {
  const may = mayJudgeLikeness(visit.actor)
  if (!may.ok) return may
  const id = textIn(form, 'likeness')
  const where = { id, ...(await touching(entryId)) }
  const verdict = textIn(form, 'verdict')
  const reason = textIn(form, 'reason').trim()
  return transact(async (tx) => {
    const known = await tx.likeness.findFirst({ where })
    if (!known) return refuse('not-found')
    if ((known.judgedAt?.toISOString() ?? '') !== textIn(form, 'seen')) return refuse('stale')
    if (!isVerdict(verdict)) return refuse('invalid', { field: 'verdict' })
    if (!reason) return refuse('reason-required', { field: 'reason' })
    if (reason.length > longestReason) return refuse('invalid', { field: 'reason' })
    const said = { verdict, reason, byId: actorId(visit.actor), judgedAt: visit.at }
    await tx.likeness.update({ where: { id }, data: said })
    const entry = await tx.entry.findUniqueOrThrow({ where: { id: entryId }, select: { editionId: true } })
    await record(tx, visit, {
      action: 'likeness.judged',
      subject: `likeness:${id}`,
      editionId: entry.editionId,
      facts: { verdict, before: known.verdict, reason, score: known.score },
    })
    return done(null)
  })
}
