import type { Visit } from '#app/policy/actor.ts'
import type { Posted } from './answer-post.server.ts'
import { submit } from './submit.server.ts'

/** Sends the draft that was looked through. */
export async function postReview(visit: Visit, entryId: string, form: FormData): Promise<Posted> {
  const version = Number(form.get('version'))
  const sent = await submit(visit, entryId, { version, noticesSeen: form.get('notices') === 'yes' })
  return sent.ok ? { ok: true, next: `/karya/${entryId}/tanda-terima?baru` } : sent
}
