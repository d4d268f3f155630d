import { letIn } from '#app/accounts/entrance.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { visitBy, visitOf, type Door } from '#app/accounts/visit.server.ts'
import { db } from '#app/ground/db.server.ts'
import { stop, type DoorContext } from '#app/ground/http.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { adoptDrafts } from './adopt.server.ts'

/** A visit by an entrant. */
export type EntrantVisit = Visit & { actor: Person }

// Of requests whose post came without a session: who signed in within it, or null while nobody has.
const posted = new WeakMap<DoorContext, Person | null>()

/**
 * The visit of an entrant who posts a form. When the session is gone the form may carry `identifier` and
 * `password`: then the person is let in and the post goes on as if nothing had happened, with `headers` to send
 * along. Refusals: sign-in when nothing was typed, wrong-credentials, too-many-attempts.
 */
export async function reenter(
  door: Door,
  form: FormData,
): Promise<Outcome<{ visit: EntrantVisit; headers?: Headers }>> {
  const visit = await visitOf(door)
  if (visit.actor.role !== 'visitor') return done({ visit: await visitBy(door, 'entrant') })
  posted.set(door.context, null)
  const [identifier, password] = [form.get('identifier'), form.get('password')]
  if (typeof identifier !== 'string' || typeof password !== 'string') return refuse('sign-in')
  const cookies = door.request.headers.get('Cookie')
  const entered = await signIn(visit, { identifier, password }, cookies, adoptDrafts)
  if (!entered.ok) return entered
  const { userId, role } = entered.value
  if (role !== 'entrant') stop({ code: 'forbidden' })
  const { name } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })
  const person: Person = { role, id: userId, name, sessionId: '' }
  posted.set(door.context, person)
  return done({ visit: { ...visit, actor: person }, headers: await letIn(door.request, visit, userId) })
}

/**
 * The visit of an entrant who looks at a page of their own; a visitor is sent to sign in. Null when the page is
 * the answer to a post without a session: it then shows what was typed and asks to sign in.
 */
export async function entrantVisit(door: Door): Promise<EntrantVisit | null> {
  const person = posted.get(door.context)
  if (person === undefined) return visitBy(door, 'entrant')
  return person && { ...(await visitOf(door)), actor: person }
}
