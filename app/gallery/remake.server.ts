import { access } from 'node:fs/promises'
import { db } from '#app/ground/db.server.ts'
import { publishPicture, remakePicture } from '#app/media/develop-picture.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import { publicKeyOf } from './public-pictures.server.ts'

/** Pictures whose derivatives can be made anew, the oldest first; only one of them when its id is given. */
export async function remakable(id?: string): Promise<string[]> {
  const pictures = await db.picture.findMany({
    where: { id, state: 'ready' },
    orderBy: [{ arrivedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return pictures.map((picture) => picture.id)
}

/** Makes all derivatives of a picture anew and, where it is public, shows the new ones. Answers why not, or null. */
export async function remake(pictureId: string, at: Date): Promise<string | null> {
  const publicKey = publicKeyOf(pictureId)
  const refusal = await remakePicture(pictureId, at)
  if (refusal) return refusal
  const shown = await access(pathOf('public', publicKey)).then(
    () => true,
    () => false,
  )
  if (shown) await publishPicture(pictureId, publicKey)
  return null
}
