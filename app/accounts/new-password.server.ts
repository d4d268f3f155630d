import { record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { letterhead } from '#app/mail/letterhead.server.ts'
import { post, type Addressee } from '#app/mail/outbox.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { countTry, forgiveTries } from './attempts.server.ts'
import { passwordChangedLetter } from './letters.ts'
import { passwordProblem } from './password.ts'
import { hashPassword, isPassword } from './password.server.ts'
import { endSessions } from './session.server.ts'
import { revokeTickets } from './ticket.server.ts'

type Passwords = { current: string; password: string }

/** Changes one's own password: every other session ends, open reset links too, and a letter tells of it. */
export async function changePassword(
  visit: Visit & { actor: Person },
  { current, password }: Passwords,
): Promise<Outcome<null>> {
  const { actor, at } = visit
  const user = await db.user.findUniqueOrThrow({ where: { id: actor.id } })
  const confirmed = await confirmPassword(visit, user.passwordHash, current)
  if (!confirmed.ok) return confirmed
  if (passwordProblem(password, [user.name, user.email ?? '', user.phone ?? ''])) {
    return refuse('weak-password', { field: 'password' })
  }
  const passwordHash = await hashPassword(password)
  return transact(async (tx) => {
    await keepPassword(tx, at, user, passwordHash, actor.sessionId)
    await record(tx, visit, { action: 'account.password-changed', subject: `user:${user.id}` })
    return done(null)
  })
}

/** Asks a signed-in person for the password once more; tries are limited as at the door. */
export async function confirmPassword(
  visit: Visit & { actor: Person },
  kept: string | null,
  typed: string,
): Promise<Outcome<null>> {
  const tried = { account: visit.actor.id, device: visit.actor.sessionId, address: visit.address }
  const counted = await countTry(tried)
  if (!counted.ok) return counted
  if (!(await isPassword(kept, typed))) return refuse('wrong-password', { field: 'current' })
  await forgiveTries(tried)
  return done(null)
}

/** Keeps a new password and does what follows from it. Its caller records the change. */
export async function keepPassword(
  tx: Tx,
  at: Date,
  user: Addressee & { name: string },
  passwordHash: string,
  sessionToKeep?: string,
): Promise<void> {
  await tx.user.update({ where: { id: user.id }, data: { passwordHash } })
  await endSessions(tx, user.id, sessionToKeep)
  await revokeTickets(tx, at, { kind: { in: ['asked', 'reset'] }, userId: user.id })
  // Only where a letter arrives by itself: the office has no reason to hand this one over.
  if (!user.email) return
  const to = { name: user.name, edition: await letterhead(tx) }
  await post(tx, user, (lang) => passwordChangedLetter(lang, to, at, addressOf(lang, '/lupa')), at)
}
