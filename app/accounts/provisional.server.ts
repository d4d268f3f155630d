import { record } from '#app/audit/record.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import type { Visit } from '#app/policy/actor.ts'

/**
 * Makes the account of someone who begins a draft before signing up: an entrant without name, address or
 * password. Signing up completes it. Answers its id.
 */
export async function makeProvisional(tx: Tx, visit: Pick<Visit, 'at' | 'lang'>): Promise<string> {
  const id = newId()
  await tx.user.create({ data: { id, role: 'entrant', name: '', lang: visit.lang, createdAt: visit.at } })
  await record(
    tx,
    { actor: { role: 'entrant', id, name: '', sessionId: '' }, at: visit.at },
    { action: 'account.provisional', subject: `user:${id}` },
  )
  return id
}

/**
 * Forgets a provisional account; its sessions end with it. Throws when the person has signed up meanwhile, or
 * when something still belongs to them.
 */
export async function forgetProvisional(
  tx: Tx,
  by: Pick<Visit, 'actor' | 'at'>,
  userId: string,
): Promise<void> {
  await tx.user.delete({ where: { id: userId, passwordHash: null } })
  await record(tx, by, { action: 'account.forgotten', subject: `user:${userId}` })
}
