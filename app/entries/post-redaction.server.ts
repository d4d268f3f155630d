import { notFound } from '#app/ground/http.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { redact, tryRedaction, typedRedaction } from './redact.server.ts'
import type { RedactionAnswer } from './RedactionForm.tsx'

/** Does what the form for the jurors' texts asks; null where another form was posted. */
export async function postRedaction(
  visit: Visit,
  entryId: string,
  form: FormData,
): Promise<'saved' | RedactionAnswer | null> {
  const intent = form.get('intent')
  if (intent !== 'texts' && intent !== 'texts-look') return null
  const typed = typedRedaction(form)
  const posted =
    intent === 'texts' ? await redact(visit, entryId, typed) : await tryRedaction(visit, entryId, typed)
  if (posted.ok) return posted.value === null ? 'saved' : { tried: posted.value, typed }
  if (posted.refusal.code === 'not-found') notFound()
  return { refusal: posted.refusal, typed }
}
