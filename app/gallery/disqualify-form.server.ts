import { refuse, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import { disqualify, reinstate } from '#app/judging/result/disqualify.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { objectionId } from './disqualify-page.server.ts'

/** The number that a field or a part of an address holds; null for anything else. */
export function numberOf(text: string | null): number | null {
  return text && /^\d{1,6}$/.test(text) ? Number(text) : null
}

/** Does what the page of disqualifications asks. */
export async function actOnDisqualify(visit: Visit, form: FormData): Promise<Outcome<null>> {
  const number = numberOf(textIn(form, 'karya'))
  if (number === null) return refuse('not-found', { field: 'karya' })
  const reason = textIn(form, 'reason')
  if (textIn(form, 'intent') === 'reinstate') return reinstate(visit, { number, reason })
  const objection = await objectionId(numberOf(textIn(form, 'keberatan')))
  return disqualify(visit, { number, reason, objectionId: objection })
}
