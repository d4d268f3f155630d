import type { Visit } from '#app/policy/actor.ts'
import { deviceOf } from './device.ts'
import { rememberDevice } from './known-device.server.ts'
import { endSession, openSession } from './session.server.ts'

/**
 * Lets a person in after the password or a one-time link was right: ends the session the browser had, opens a
 * new one and remembers the device. Answers the headers that the redirect must carry.
 */
export async function letIn(request: Request, visit: Visit, userId: string): Promise<Headers> {
  if ('id' in visit.actor) await endSession(visit.actor.sessionId)
  const device = deviceOf(request.headers.get('User-Agent'))
  const headers = new Headers()
  headers.append('Set-Cookie', await openSession(userId, device, visit.at))
  headers.append('Set-Cookie', await rememberDevice(request.headers.get('Cookie'), userId))
  return headers
}
