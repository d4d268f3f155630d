import { record } from '#app/audit/record.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { endSessions, sessionName } from './session.server.ts'

/** Ends the session of this visit. */
export function signOut(visit: Visit & { actor: Person }): Promise<void> {
  return transact(async (tx) => {
    await tx.session.deleteMany({ where: { id: visit.actor.sessionId } })
    await record(tx, visit, { action: 'account.left', subject: `user:${visit.actor.id}` })
  })
}

/** Ends one of one's own sessions, by the name that the page gave it. */
export async function signOutOne(visit: Visit & { actor: Person }, name: string): Promise<Outcome<null>> {
  const own = await db.session.findMany({ where: { userId: visit.actor.id }, select: { id: true } })
  const session = own.find(({ id }) => sessionName(id) === name)
  if (!session) return refuse('not-found')
  await transact(async (tx) => {
    await tx.session.deleteMany({ where: { id: session.id } })
    await record(tx, visit, { action: 'account.session-ended', subject: `user:${visit.actor.id}` })
  })
  return done(null)
}

/** Ends all of one's own sessions but this one. */
export function signOutOthers(visit: Visit & { actor: Person }): Promise<void> {
  return transact(async (tx) => {
    await endSessions(tx, visit.actor.id, visit.actor.sessionId)
    await record(tx, visit, { action: 'account.sessions-ended', subject: `user:${visit.actor.id}` })
  })
}
