import { PrismaAdapter } from '@lucia-auth/adapter-prisma'
import { Lucia, TimeSpan } from 'lucia'
import { db, type Tx } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { single } from '#app/ground/single.server.ts'
import type { Role } from '#app/policy/actor.ts'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof makeLucia>
    DatabaseUserAttributes: { role: Role; name: string; lang: 'id' | 'en'; closedAt: Date | null }
    DatabaseSessionAttributes: { startedAt: Date; device: string }
  }
}

function makeLucia() {
  return new Lucia(new PrismaAdapter(db.session, db.user), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    sessionCookie: {
      name: 'sesi',
      attributes: { secure: env.ORIGIN.startsWith('https:'), sameSite: 'lax', path: '/' },
    },
    getUserAttributes: ({ role, name, lang, closedAt }) => ({ role, name, lang, closedAt }),
    getSessionAttributes: ({ startedAt, device }) => ({ startedAt, device }),
  })
}

const lucia = single('lucia', makeLucia)

/** Opens a session for a person and answers the Set-Cookie value that carries it. */
export async function openSession(userId: string, device: string, at: Date): Promise<string> {
  const session = await lucia.createSession(userId, { startedAt: at, device })
  return lucia.createSessionCookie(session.id).serialize()
}

/** The session of a request's cookies, with its user, and the cookie to renew it where that is due. */
export async function readSession(cookies: string | null) {
  const id = lucia.readSessionCookie(cookies ?? '')
  if (!id) return null
  const { session, user } = await lucia.validateSession(id)
  if (!session || user.closedAt) return null
  return { session, user, renewal: session.fresh ? lucia.createSessionCookie(session.id).serialize() : null }
}

/** Ends one session. */
export async function endSession(sessionId: string): Promise<void> {
  await lucia.invalidateSession(sessionId)
}

/** Ends every session of a person except one, inside the transaction of what asks for it, as a change of password. */
export async function endSessions(tx: Tx, userId: string, except?: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId, NOT: { id: except } } })
}

/** A name for a session that may stand on a page: the session's own id is its key. */
export const sessionName = (sessionId: string) => sha256(sessionId).slice(0, 20)

/** The Set-Cookie value that makes the browser forget its session. */
export function forgetSession(): string {
  return lucia.createBlankSessionCookie().serialize()
}

/** Removes sessions that have run out. */
export async function forgetExpiredSessions(): Promise<void> {
  await lucia.deleteExpiredSessions()
}
