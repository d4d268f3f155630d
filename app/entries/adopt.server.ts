import { record } from '#app/audit/record.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { isUntouched } from './untouched.ts'

/**
 * Gives the drafts that someone began before signing in to their account; what was begun and left empty is not
 * worth moving. Called by the sign-in door, inside its transaction. Answers how many moved.
 */
export async function adoptDrafts(
  tx: Tx,
  visit: Pick<Visit, 'at'>,
  fromUserId: string,
  toUserId: string,
): Promise<number> {
  const from = await tx.user.findUnique({ where: { id: fromUserId } })
  const to = await tx.user.findUnique({ where: { id: toUserId } })
  if (from?.role !== 'entrant' || from.passwordHash !== null || to?.role !== 'entrant') return 0
  const begun = await tx.entry.findMany({
    where: { entrantId: fromUserId },
    include: { pictures: { select: { id: true }, take: 1 } },
  })
  const worth = begun.filter((entry) => !isUntouched(entry))
  for (const { id, editionId } of worth) {
    await tx.entry.update({ where: { id }, data: { entrantId: toUserId } })
    await record(
      tx,
      { actor: { role: 'entrant', id: toUserId, name: to.name, sessionId: '' }, at: visit.at },
      { action: 'entry.adopted', subject: `entry:${id}`, editionId, facts: { from: fromUserId } },
    )
  }
  return worth.length
}
