import type { DoorContext } from '#app/ground/http.server.ts'
import { goTo, stop } from '#app/ground/http.server.ts'
import type { Actor, Person, Role, Visit } from '#app/policy/actor.ts'
import { href, langOf } from '#app/words/language.ts'
import { readSession } from './session.server.ts'

/** The arguments of a loader or action, as far as a Visit needs them. */
export type Door = { request: Request; context: DoorContext }

type Opened = { actor: Actor; renewal: string | null }
const opened = new WeakMap<DoorContext, Promise<Opened>>()

/** Turns a request into its Visit. Reading it twice in one request costs nothing. */
export async function visitOf({ request, context }: Door): Promise<Visit> {
  const { actor } = await open(request, context)
  const { at, id, address } = context
  return { actor, at, id, address, lang: langOf(new URL(request.url).pathname) }
}

/** A Visit by a person in one of `roles`; a visitor is sent to sign in and comes back, others are refused. */
export async function visitBy<Allowed extends Role>(
  door: Door,
  ...roles: Allowed[]
): Promise<Visit & { actor: Person }> {
  const visit = await visitOf(door)
  const { actor } = visit
  if (!('id' in actor)) {
    const { pathname, search } = new URL(door.request.url)
    throw goTo(`${href(visit.lang, '/masuk')}?ke=${encodeURIComponent(pathname + search)}`)
  }
  if (!(roles as Role[]).includes(actor.role)) stop({ code: 'forbidden' })
  return { ...visit, actor }
}

/** The Set-Cookie value that prolongs the visitor's session, when it is due; root sends it. */
export async function sessionRenewal({ request, context }: Door): Promise<string | null> {
  return (await open(request, context)).renewal
}

function open(request: Request, context: DoorContext): Promise<Opened> {
  let reading = opened.get(context)
  if (!reading) opened.set(context, (reading = read(request)))
  return reading
}

async function read(request: Request): Promise<Opened> {
  const found = await readSession(request.headers.get('Cookie'))
  if (!found) return { actor: { role: 'visitor' }, renewal: null }
  const { user, session, renewal } = found
  return { actor: { role: user.role, id: user.id, name: user.name, sessionId: session.id }, renewal }
}
