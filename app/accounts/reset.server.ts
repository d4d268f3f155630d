import { record } from '#app/audit/record.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { letterhead } from '#app/mail/letterhead.server.ts'
import type { Person, Role, Visit } from '#app/policy/actor.ts'
import { asLang } from '#app/words/language.ts'
import { countTry } from './attempts.server.ts'
import { resetMessage } from './letters.ts'
import { keepPassword } from './new-password.server.ts'
import { hashPassword, isPassword } from './password.server.ts'
import type { ShownLink } from './shown-once.server.ts'
import { actingAs, type Entered } from './sign-in.server.ts'
import { goodTicket, issueTicket, revokeTickets, useUp } from './ticket.server.ts'

const handedHours = 48

/** Whose password a link sets, or null when the link is no good. */
export async function readReset(secret: string, at: Date): Promise<{ name: string } | null> {
  const ticket = await goodTicket(db, 'reset', secret, at)
  return ticket?.holder ? { name: ticket.holder.name } : null
}

/** Sets a new password by a one-time link: every session ends, other links of the person too. The same post again lets in. */
export async function resetPassword(
  visit: Visit,
  secret: string,
  password: string,
): Promise<Outcome<Entered>> {
  const passwordHash = await hashPassword(password)
  const set = await transact(async (tx) => {
    const ticket = await goodTicket(tx, 'reset', secret, visit.at)
    if (!ticket?.holder || ticket.holder.closedAt || !(await useUp(tx, ticket.hash, visit.at))) return null
    const { id, role } = ticket.holder
    await keepPassword(tx, visit.at, ticket.holder, passwordHash)
    await record(tx, actingAs(visit, id, role as Role), { action: 'account.reset', subject: `user:${id}` })
    return { userId: id, role: role as Role }
  })
  return set ? done(set) : again(visit, secret, password)
}

/** A link just used by this very password is a doubled tap. */
async function again(visit: Visit, secret: string, password: string): Promise<Outcome<Entered>> {
  const justNow = new Date(visit.at.getTime() - 10 * 60_000)
  const used = await db.ticket.findFirst({
    where: { hash: sha256(secret), kind: 'reset', usedAt: { gt: justNow } },
    include: { holder: true },
  })
  if (!used?.holder) return refuse('link-expired')
  const counted = await countTry({ account: used.holder.id, device: null, address: visit.address })
  if (!counted.ok) return counted
  if (!(await isPassword(used.holder.passwordHash, password))) return refuse('link-expired')
  return done({ userId: used.holder.id, role: used.holder.role as Role })
}

/** Makes the link that a person asked for; the request is then answered. Only for whoever asked: the office cannot choose. */
export function makeResetLink(visit: Visit & { actor: Person }, userId: string): Promise<Outcome<ShownLink>> {
  return transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId } })
    const answered = await revokeTickets(tx, visit.at, { kind: 'asked', userId })
    if (!user || answered === 0) return refuse('not-found')
    await revokeTickets(tx, visit.at, { kind: 'reset', userId })
    const secret = await issueTicket(tx, visit.at, { kind: 'reset', userId, hours: handedHours })
    await record(tx, visit, { action: 'account.reset-link', subject: `user:${userId}` })
    const lang = asLang(user.lang)
    const address = addressOf(lang, `/pulihkan/${secret}`)
    const until = new Date(visit.at.getTime() + handedHours * 3_600_000)
    const message = resetMessage(lang, { name: user.name, edition: await letterhead(tx) }, address, until)
    return done({ name: user.name, address, number: user.phone, message })
  })
}
