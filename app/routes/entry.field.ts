import type { ActionFunctionArgs } from '@remix-run/node'
import { visitOf } from '#app/accounts/visit.server.ts'
import { answerAutosave } from '#app/entries/answer-autosave.server.ts'
import { notFound } from '#app/ground/http.server.ts'

export const loader = () => notFound()

/** The autosave of a page: JSON in, JSON out. */
export async function action(door: ActionFunctionArgs) {
  return answerAutosave(await visitOf(door), door.params.entry!, door.request)
}
