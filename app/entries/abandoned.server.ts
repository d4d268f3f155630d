import { forgetProvisional } from '#app/accounts/provisional.server.ts'
import { bySystem, record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { isUntouched } from './untouched.ts'

const days = 30

/**
 * Forgets those who began a draft without an account more than thirty days ago and left nothing in it: their
 * untouched drafts, their account and its sessions, each person in a transaction of their own. Whoever typed
 * anything, sent a picture, has a number or signed up stays. Repeating it changes nothing.
 */
export async function forgetAbandoned(at: Date): Promise<void> {
  const before = new Date(at.getTime() - days * 86_400_000)
  const house = bySystem(at)
  for (const { id } of await abandoned(db, before)) {
    await transact(async (tx) => {
      // Read again: since it was listed the person may have come back.
      const [still] = await abandoned(tx, before, id)
      if (!still) return
      for (const { id: entryId, editionId } of still.entries) {
        await tx.entry.delete({ where: { id: entryId } })
        const facts = { entrant: id }
        await record(tx, house, { action: 'entry.forgotten', subject: `entry:${entryId}`, editionId, facts })
      }
      await forgetProvisional(tx, house, id)
    })
  }
}

/** Provisional accounts untouched since an instant, with their drafts. */
async function abandoned(client: Tx, before: Date, id?: string) {
  const none = { none: {} }
  const people = await client.user.findMany({
    where: {
      id,
      role: 'entrant',
      passwordHash: null,
      email: null,
      phone: null,
      createdAt: { lt: before },
      entries: {
        every: { number: null, savedAt: { lt: before }, pictures: none, submissions: none, sheets: none },
      },
    },
    select: {
      id: true,
      entries: { select: { id: true, editionId: true, draft: true, pictures: { select: { id: true } } } },
    },
  })
  return people.filter(({ entries }) => entries.every(isUntouched))
}
