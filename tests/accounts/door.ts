import type { DoorContext } from '#app/ground/http.server.ts'

type Args = {
  request: Request
  context: DoorContext
  params: Record<string, string>
  unstable_pattern: string
}

/** What a route's action receives for a posted form. */
export function posted(
  path: string,
  fields: Record<string, string>,
  more: { cookie?: string; address?: string; at?: string; params?: Record<string, string> } = {},
): Args {
  const body = new URLSearchParams(fields)
  const headers = { Cookie: more.cookie ?? '', 'User-Agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/126.0' }
  return {
    request: new Request(`http://localhost${path}`, { method: 'POST', body, headers }),
    context: contextAt(more.at, more.address),
    params: more.params ?? {},
    unstable_pattern: path,
  }
}

/** What a route's loader receives. */
export function opened(
  path: string,
  more: { cookie?: string; at?: string; params?: Record<string, string> } = {},
): Args {
  return {
    request: new Request(`http://localhost${path}`, { headers: { Cookie: more.cookie ?? '' } }),
    context: contextAt(more.at),
    params: more.params ?? {},
    unstable_pattern: path,
  }
}

function contextAt(at = '2026-04-01T09:00:00+07:00', address = '10.0.0.1'): DoorContext {
  return { at: new Date(at), id: 'test', nonce: 'test', address }
}

/** Status and data of what an action answered, whichever way it answers. */
export async function answerOf(answer: unknown): Promise<{ status: number; data: unknown; cookie: string }> {
  if (answer instanceof Response) {
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    return { status: answer.status, data: answer.headers.get('Location'), cookie }
  }
  const wrapped = answer as { type?: string; data?: unknown; init?: { status?: number } | null }
  if (wrapped.type !== 'DataWithResponseInit') return { status: 200, data: answer, cookie: '' }
  return { status: wrapped.init?.status ?? 200, data: wrapped.data, cookie: '' }
}
