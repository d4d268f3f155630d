import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { openSession } from '#app/accounts/session.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import type { Person } from '#app/policy/actor.ts'

/** The arguments of a door for a request by this person at an instant (ISO with zone). */
export async function door(
  who: Person,
  path: string,
  { at, params = {}, body }: { at: string; params?: Record<string, string>; body?: Record<string, string> },
) {
  const cookie = (await openSession(who.id, 'test', new Date(at))).split(';')[0]!
  const request = new Request(`http://localhost${path}`, {
    headers: { Cookie: cookie },
    ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
  })
  const context = { at: new Date(at), id: newId(), nonce: '', address: '127.0.0.1' }
  return { request, params, context } as unknown as LoaderFunctionArgs & ActionFunctionArgs
}

/** Everything that a door answers, as text: status, headers, data or body, also where it ends the request. */
export async function answerOf(ask: () => unknown): Promise<string> {
  let answer: unknown
  try {
    answer = await ask()
  } catch (thrown) {
    answer = thrown
  }
  if (answer instanceof Response) {
    const body = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    return `${answer.status} ${JSON.stringify([...answer.headers])} ${body}`
  }
  return JSON.stringify(answer, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}
