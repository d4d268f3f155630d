import { record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Role, Visit } from '#app/policy/actor.ts'
import { countTry, forgiveTries } from './attempts.server.ts'
import { identify } from './identifier.ts'
import { knownDevice } from './known-device.server.ts'
import { isPassword } from './password.server.ts'
import { accountOf, provisionalId } from './person.server.ts'

/** Moves the drafts begun without an account to the account that was signed in to; the door brings it from the room of entries. */
export type Adopt = (tx: Tx, visit: Visit, fromUserId: string, toUserId: string) => Promise<unknown>

/** Whoever came in, and as what. */
export type Entered = { userId: string; role: Role }

type Credentials = { identifier: string; password: string }

/**
 * Checks an identifier with its password. An unknown account and a wrong password are answered alike, after the
 * same work. `cookies` is the request's Cookie header, which tells known devices.
 */
export async function signIn(
  visit: Visit,
  { identifier, password }: Credentials,
  cookies: string | null,
  adopt: Adopt,
): Promise<Outcome<Entered>> {
  const named = identify(identifier)
  const user = named && (await accountOf(db, named))
  const device = user ? await knownDevice(cookies, user.id) : null
  const tried = { account: named?.value ?? 'nobody', device, address: visit.address }

  const counted = await countTry(tried)
  if (!counted.ok) return counted
  const right = await isPassword(user?.passwordHash ?? null, password)
  if (!user || user.closedAt || !right) return refuse('wrong-credentials')

  const role = user.role as Role
  await transact(async (tx) => {
    const begun = await provisionalId(tx, visit.actor)
    if (begun && role === 'entrant') await join(tx, visit, begun, user.id, adopt)
    await record(tx, actingAs(visit, user.id, role), {
      action: 'account.entered',
      subject: `user:${user.id}`,
    })
  })
  await forgiveTries(tried)
  return done({ userId: user.id, role })
}

/** The visit as the person who has just shown who they are. */
export function actingAs(visit: Pick<Visit, 'at'>, id: string, role: Role): Pick<Visit, 'actor' | 'at'> {
  return { actor: { id, role, name: '', sessionId: '' }, at: visit.at }
}

/** What was begun without an account goes over to it, and the provisional one closes. */
async function join(tx: Tx, visit: Visit, from: string, to: string, adopt: Adopt): Promise<void> {
  await adopt(tx, visit, from, to)
  await tx.user.update({ where: { id: from }, data: { closedAt: visit.at } })
  await record(tx, visit, { action: 'account.joined', subject: `user:${from}`, facts: { into: to } })
}
