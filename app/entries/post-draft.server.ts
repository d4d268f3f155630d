import type { Visit } from '#app/policy/actor.ts'
import type { Posted } from './answer-post.server.ts'
import type { Draft } from './content.ts'
import { readDraftForm } from './forms.ts'
import { myWork } from './my-work.server.ts'
import { saveDraft } from './save.server.ts'
import { restore, withdraw } from './withdraw.server.ts'

/** Does what the form of one's own work asks: save and stay or go on, take the work back, or put it back. */
export async function postDraft(visit: Visit, entryId: string, form: FormData): Promise<Posted> {
  const here = `/karya/${entryId}`
  const intent = form.get('intent')
  if (intent === 'withdraw' || intent === 'restore') {
    const done = await (intent === 'withdraw' ? withdraw : restore)(visit, entryId)
    return done.ok ? { ok: true, next: here } : done
  }
  const change = readDraftForm(form)
  if (!change) return { ok: false, refusal: { code: 'invalid' } }
  const saved = await saveDraft(visit, entryId, change)
  if (!saved.ok) return { ...saved, typed: change.changes }
  const { conflicts, draft } = saved.value
  if (conflicts.length > 0) {
    const theirs: Partial<Draft> = Object.fromEntries(conflicts.map((field) => [field, draft[field]]))
    return { ok: false, refusal: { code: 'stale' }, typed: change.changes, theirs }
  }
  if (intent === 'pictures') return { ok: true, next: `${here}/gambar` }
  if (intent !== 'review') return { ok: true, next: here }
  const work = await myWork(visit, entryId)
  if (work && work.lacks.length > 0) return { ok: false, refusal: { code: 'incomplete' } }
  return { ok: true, next: `${here}/periksa` }
}
