import { db } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { receiveForm } from '#app/media/plain.server.ts'
import { letOriginalGo } from '#app/media/uploads.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { attach, mayAttach, type PictureKind } from './attach.server.ts'

/** Adds the files of a plain multipart post to one's own entry; whether that may be is known before they are read. */
export async function attachPosted(
  visit: Visit,
  entryId: string,
  kind: PictureKind,
  request: Request,
): Promise<Outcome<{ count: number }>> {
  const may = await mayAttach(db, visit, entryId, kind)
  if (!may.ok) return may
  const posted = await receiveForm(request, 'file')
  if (!posted.ok) return posted
  const { files } = posted.value
  if (files.length === 0) return refuse('picture-missing')
  for (const [index, file] of files.entries()) {
    const attached = await attach(visit, entryId, kind, file)
    if (attached.ok) continue
    for (const { original } of files.slice(index)) await letOriginalGo(original)
    return attached
  }
  return done({ count: files.length })
}
