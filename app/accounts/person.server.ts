import type { Tx } from '#app/ground/db.server.ts'
import type { Actor } from '#app/policy/actor.ts'
import type { Identifier } from './identifier.ts'

/** The account with this e-mail address or number, or null. */
export function accountOf(client: Tx, { kind, value }: Identifier) {
  return client.user.findUnique({ where: kind === 'email' ? { email: value } : { phone: value } })
}

/** The id of an entrant who has begun a draft and not yet signed up, or null when the actor is anyone else. */
export async function provisionalId(client: Tx, actor: Actor): Promise<string | null> {
  if (actor.role !== 'entrant') return null
  const own = await client.user.findUnique({ where: { id: actor.id }, select: { passwordHash: true } })
  return own && own.passwordHash === null ? actor.id : null
}
