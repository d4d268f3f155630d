import { bySystem, record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { letterhead } from '#app/mail/letterhead.server.ts'
import type { Role, Visit } from '#app/policy/actor.ts'
import { fromMachine } from './from-machine.ts'
import { invitationMessage, type InvitedRole } from './letters.ts'
import type { ShownLink } from './shown-once.server.ts'
import { goodTicket, invitationHours, issueTicket, revokeTickets } from './ticket.server.ts'

/** Invites someone into the office. `note` says whom the link is meant for. */
export function inviteStaff(visit: Visit, role: 'organiser' | 'helper', note: string): Promise<ShownLink> {
  return transact(async (tx) => {
    await record(tx, visit, { action: 'invitation.made', subject: `role:${role}`, facts: { role } })
    return invitationLink(tx, visit, { role, note })
  })
}

/** Makes an invitation inside the transaction of whoever invites, with the text to hand it over by. */
export async function invitationLink(
  tx: Tx,
  { at, lang }: Pick<Visit, 'at' | 'lang'>,
  invited: { role: InvitedRole; note: string; seatId?: string },
): Promise<ShownLink> {
  const secret = await issueTicket(tx, at, { kind: 'invite', hours: invitationHours, ...invited })
  const address = addressOf(lang, `/undangan/${secret}`)
  const until = new Date(at.getTime() + invitationHours * 3_600_000)
  const to = { name: invited.note, edition: await letterhead(tx) }
  const message = invitationMessage(lang, to, invited.role, address, until)
  return { name: invited.note, address, number: null, message }
}

/** Takes back an invitation into the office that nobody has used yet. `hash` names it. */
export function revokeInvitation(visit: Visit, hash: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const revoked = await revokeTickets(tx, visit.at, { kind: 'invite', hash })
    if (revoked === 0) return refuse('not-found')
    await record(tx, visit, { action: 'invitation.revoked', subject: `ticket:${hash.slice(0, 12)}` })
    return done(null)
  })
}

/** What an invitation offers, for the page that it opens; null when the link is no good. */
export async function readInvitation(secret: string, at: Date) {
  const ticket = await goodTicket(db, 'invite', secret, at)
  if (!ticket) return null
  const { role, note, expiresAt, seat } = ticket
  return { role: role as Role, note, expiresAt, seat: seat && { title: seat.title, titleEn: seat.titleEn } }
}

/** While there is no organiser: the link with which the first one makes an account, else null. */
export async function firstOrganiserLink(at: Date): Promise<string | null> {
  const organisers = await db.user.count({ where: { role: 'organiser', closedAt: null } })
  return organisers === 0 ? organiserLink(at) : null
}

/**
 * A one-time link for an organiser, made by whoever owns the machine. The one made so before, if nobody has used
 * it, works no longer.
 */
export function organiserLink(at: Date): Promise<string> {
  const ticket = { kind: 'invite', role: 'organiser', note: fromMachine } as const
  return transact(async (tx) => {
    await revokeTickets(tx, at, ticket)
    const secret = await issueTicket(tx, at, { ...ticket, hours: invitationHours })
    const facts = { role: 'organiser' }
    await record(tx, bySystem(at), { action: 'invitation.made', subject: 'role:organiser', facts })
    return addressOf('id', `/undangan/${secret}`)
  })
}
