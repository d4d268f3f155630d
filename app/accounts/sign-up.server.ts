import { record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Role, Visit } from '#app/policy/actor.ts'
import { countAsking } from './attempts.server.ts'
import type { SignUp } from './forms.ts'
import { identify, type Identifier } from './identifier.ts'
import { hashPassword } from './password.server.ts'
import { accountOf, provisionalId } from './person.server.ts'
import { actingAs, signIn, type Adopt, type Entered } from './sign-in.server.ts'

/**
 * Makes an entrant's account, or completes the provisional one of someone who has already begun a draft: same
 * person, same id. Posting the same form again signs in. `cookies` is the request's Cookie header.
 */
export async function signUp(
  visit: Visit,
  typed: SignUp,
  cookies: string | null,
  adopt: Adopt,
): Promise<Outcome<Entered>> {
  const counted = await countAsking('sign-up', visit.address)
  if (!counted.ok) return counted
  const named = identify(typed.identifier)!
  const passwordHash = await hashPassword(typed.password)
  const userId = await transact(async (tx) => {
    if (await accountOf(tx, named)) return null
    const place = `${typed.district}, ${typed.regency}`
    return keep(tx, visit, { ...contactOf(named), name: typed.name, place, lang: visit.lang, passwordHash })
  })
  if (userId) return done({ userId, role: 'entrant' })
  return cameBefore(visit, typed, cookies, adopt)
}

/** The columns of an e-mail address or a number. */
export function contactOf({ kind, value }: Identifier) {
  return kind === 'email' ? { email: value } : { phone: value }
}

type Details = {
  name: string
  place?: string
  lang: string
  passwordHash: string
  email?: string
  phone?: string
}

async function keep(tx: Tx, visit: Visit, details: Details): Promise<string> {
  const begun = await provisionalId(tx, visit.actor)
  if (!begun) return addPerson(tx, visit, 'entrant', details)
  await tx.user.update({ where: { id: begun }, data: details })
  await record(tx, visit, { action: 'account.completed', subject: `user:${begun}` })
  return begun
}

/** Adds a person with an account of their own. Answers the new id. */
export async function addPerson(
  tx: Tx,
  visit: Pick<Visit, 'at'>,
  role: Role,
  details: Details,
): Promise<string> {
  const id = newId()
  await tx.user.create({ data: { id, role, createdAt: visit.at, ...details } })
  await record(tx, actingAs(visit, id, role), {
    action: 'account.made',
    subject: `user:${id}`,
    facts: { role },
  })
  return id
}

/**
 * The address has an account. Whoever knows its password is its owner, as after a doubled tap; to others it must be
 * said that it is taken, so how often one may ask is limited far below what guessing addresses would need.
 */
async function cameBefore(visit: Visit, typed: SignUp, cookies: string | null, adopt: Adopt) {
  const entered = await signIn(visit, typed, cookies, adopt)
  if (entered.ok || entered.refusal.code === 'too-many-attempts') return entered
  const asked = await countAsking('taken', visit.address)
  return asked.ok ? refuse('taken', { field: 'identifier' }) : asked
}

/** Whether the visitor has an account of their own already, and not only a draft begun without one. */
export async function hasAccount(visit: Visit): Promise<boolean> {
  return 'id' in visit.actor && (await provisionalId(db, visit.actor)) === null
}
