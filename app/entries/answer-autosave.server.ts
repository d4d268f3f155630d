import { statusOf } from '#app/ground/http.server.ts'
import type { RefusalCode } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import type { SaveAnswer } from './autosave.ts'
import { FieldChange } from './forms.ts'
import { missing } from './missing.ts'
import { saveDraft } from './save.server.ts'

/** Answers the autosave of a page: what is kept now, or why nothing was. 400 for what is no JSON, 422 for no change. */
export async function answerAutosave(visit: Visit, entryId: string, request: Request): Promise<Response> {
  if (!('id' in visit.actor)) return refusal('sign-in')
  const body = await readJson(request)
  if (!body.ok) return refusal('invalid', 400)
  const change = FieldChange.safeParse(body.json)
  if (!change.success) return refusal('invalid')
  const saved = await saveDraft(visit, entryId, change.data)
  if (!saved.ok) return refusal(saved.refusal.code)
  const { draft, version, savedAt, conflicts } = saved.value
  // Pictures are the page's own affair.
  const lacks = missing(draft, { main: 'ready', waiting: 0 })
  const answer: SaveAnswer = {
    kind: 'saved',
    draft,
    version,
    savedAt: savedAt.toISOString(),
    conflicts,
    lacks,
  }
  return Response.json(answer, { headers })
}

const headers = { 'Cache-Control': 'no-store' }

function refusal(code: RefusalCode, status = statusOf({ code })): Response {
  const answer: SaveAnswer = { kind: 'refused', refusal: { code } }
  return Response.json(answer, { status, headers })
}

async function readJson(request: Request): Promise<{ ok: true; json: unknown } | { ok: false }> {
  try {
    return { ok: true, json: await request.json() }
  } catch {
    return { ok: false }
  }
}
