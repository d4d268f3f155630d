import type { ActionFunctionArgs } from '@remix-run/node'
import { visitBy } from '#app/accounts/visit.server.ts'
import { notFound, statusOf } from '#app/ground/http.server.ts'
import { readChange } from '#app/judging/desk/change.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'

export const loader = () => notFound()

// Answers a sheet's autosave as JSON: what is stored now, or why it was not stored.
export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'juror')
  const change = readChange(await door.request.formData())
  if (!change.ok) return Response.json(change.refusal, { status: 422 })
  const saved = await saveSheet(visit, door.params.sheet!, change.value)
  const headers = { 'Cache-Control': 'no-store' }
  return saved.ok
    ? Response.json(saved.value, { headers })
    : Response.json(saved.refusal, { status: statusOf(saved.refusal), headers })
}
