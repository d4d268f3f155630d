import { record } from '#app/audit/record.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { mayAcceptAs } from '#app/policy/account.ts'
import type { Person, Role, Visit } from '#app/policy/actor.ts'
import type { Invited } from './forms.ts'
import { identify } from './identifier.ts'
import { hashPassword } from './password.server.ts'
import { accountOf } from './person.server.ts'
import { actingAs, signIn, type Entered } from './sign-in.server.ts'
import { addPerson, contactOf } from './sign-up.server.ts'
import { goodTicket, useUp } from './ticket.server.ts'

/** How a juror's invitation leads to a seat; the door brings it from the room of contests. */
export type Seating = {
  /** Whether the seat can be taken, by this person if it is one who has an account already. */
  mayTake(tx: Tx, visit: Pick<Visit, 'at'>, seatId: string, userId: string | null): Promise<Outcome<null>>
  take(tx: Tx, visit: Pick<Visit, 'actor' | 'at'>, seatId: string, userId: string): Promise<void>
}

/** Makes the account that an invitation offers. The same post again signs in. `cookies` is the request's Cookie header. */
export async function acceptAsNew(
  visit: Visit,
  secret: string,
  typed: Invited,
  cookies: string | null,
  seating: Seating,
): Promise<Outcome<Entered>> {
  const named = identify(typed.identifier)!
  const passwordHash = await hashPassword(typed.password)
  const accepted = await transact<Outcome<Entered>>(async (tx) => {
    const ticket = await goodTicket(tx, 'invite', secret, visit.at)
    if (!ticket) return refuse('link-expired')
    const free = await mayTake(tx, visit, ticket.seatId, null, seating)
    if (!free.ok) return free
    if (await accountOf(tx, named)) return refuse('taken', { field: 'identifier' })
    const role = ticket.role as Role
    const details = { ...contactOf(named), name: typed.name, lang: visit.lang, passwordHash }
    const userId = await addPerson(tx, visit, role, details)
    await accept(tx, actingAs(visit, userId, role), ticket, userId, seating)
    return done({ userId, role })
  })
  if (accepted.ok || accepted.refusal.code !== 'link-expired') return accepted
  const entered = await signIn(visit, typed, cookies, async () => {})
  return entered.ok ? entered : accepted
}

/** Accepts an invitation as the person who has signed in already, with the role that it is for. */
export function acceptAsSelf(
  visit: Visit & { actor: Person },
  secret: string,
  seating: Seating,
): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const ticket = await goodTicket(tx, 'invite', secret, visit.at)
    if (!ticket) return refuse('link-expired')
    const may = mayAcceptAs(visit.actor, ticket.role as Role)
    if (!may.ok) return may
    const free = await mayTake(tx, visit, ticket.seatId, visit.actor.id, seating)
    if (!free.ok) return free
    await accept(tx, visit, ticket, visit.actor.id, seating)
    return done(null)
  })
}

type Ticket = { hash: string; seatId: string | null }

async function mayTake(tx: Tx, visit: Visit, seatId: string | null, userId: string | null, seating: Seating) {
  return seatId ? seating.mayTake(tx, visit, seatId, userId) : done(null)
}

async function accept(
  tx: Tx,
  visit: Pick<Visit, 'actor' | 'at'>,
  { hash, seatId }: Ticket,
  userId: string,
  seating: Seating,
): Promise<void> {
  if (!(await useUp(tx, hash, visit.at)))
    throw new Error('an invitation was used between two steps of a transaction')
  if (seatId) await seating.take(tx, visit, seatId, userId)
  await record(tx, visit, { action: 'invitation.accepted', subject: `user:${userId}` })
}
