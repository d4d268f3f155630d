import { hashPassword } from '#app/accounts/password.server.ts'
import { openSession } from '#app/accounts/session.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import type { Role } from '#app/policy/actor.ts'

export const password = 'bunga padma mekar'

/** Someone with an account and a password; by e-mail unless a number is given. */
export async function account(more: { role?: Role; phone?: string; name?: string } = {}) {
  const id = newId()
  const email = more.phone ? null : `${id}@contoh.id`
  const { role = 'entrant', phone = null, name = 'Siti Aminah' } = more
  const passwordHash = await hashPassword(password)
  const createdAt = new Date('2026-01-01')
  await db.user.create({ data: { id, role, name, email, phone, passwordHash, createdAt } })
  return { id, role, name, email, phone, identifier: email ?? phone! }
}

/** The Cookie header of a new session of someone. */
export async function cookieOf(userId: string): Promise<string> {
  const header = await openSession(userId, 'Chrome · Android', new Date('2026-01-01'))
  return header.split(';')[0]!
}

/** Someone who has begun a draft without an account: an entrant with nothing but an id and a session. */
export async function beginner() {
  const id = newId()
  await db.user.create({ data: { id, role: 'entrant', name: '', createdAt: new Date('2026-01-01') } })
  return { id, cookie: await cookieOf(id) }
}
