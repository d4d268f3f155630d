import { db } from '#app/ground/db.server.ts'
import { log } from '#app/ground/log.server.ts'
import { refuse, type Refusal } from '#app/ground/outcome.ts'
import { receiveForm } from '#app/media/plain.server.ts'
import { letOriginalGo } from '#app/media/uploads.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { attach, maySend, type PictureKind } from './attach.server.ts'

/** What became of a post: how many files were recorded, or why one was not, which one, and which others were. */
type Posted =
  | { ok: true; value: { count: number } }
  | { ok: false; refusal: Refusal; refused?: string; arrived?: string[] }

/**
 * Adds the files of a plain multipart post to one's own entry; whether that may be is known before they are read.
 * Each file is recorded for itself: what is wrong with one, or with us, takes nothing from those that are recorded.
 */
export async function attachPosted(
  visit: Visit,
  entryId: string,
  kind: PictureKind,
  request: Request,
): Promise<Posted> {
  const may = await maySend(db, visit, entryId, kind)
  if (!may.ok) return may
  const posted = await receiveForm(request, 'file')
  if (!posted.ok) return posted
  const { files } = posted.value
  if (files.length === 0) return refuse('picture-missing')
  const arrived: string[] = []
  let first: { refusal: Refusal; refused: string } | null = null
  for (const file of files) {
    const attached = await attach(visit, entryId, kind, file).catch((error: unknown) => {
      log.error({ err: error }, 'recording a posted picture failed')
      return refuse('not-kept')
    })
    if (attached.ok) {
      arrived.push(file.name)
      await letOriginalGo(file.original)
    } else {
      first ??= { refusal: attached.refusal, refused: file.name }
      // After a failure it may be on record all the same: then the sweep of originals decides.
      if (attached.refusal.code !== 'not-kept') await letOriginalGo(file.original)
    }
  }
  if (first) return { ok: false, ...first, arrived }
  return { ok: true, value: { count: arrived.length } }
}
