import { createHmac } from 'node:crypto'
import { secretFor } from '#app/ground/secret.server.ts'
import { publishPicture } from '#app/media/develop-picture.server.ts'

/** The name of a picture's public folder: always the same, and telling nothing of the picture's own name. */
export function publicKeyOf(pictureId: string): string {
  return createHmac('sha256', secretFor('public picture')).update(pictureId).digest('hex').slice(0, 24)
}

/** Makes all pictures of these works public. Repeating it changes nothing. */
export async function makePublic(works: { pictures: { id: string }[] }[]): Promise<void> {
  for (const { id } of works.flatMap(({ pictures }) => pictures)) await publishPicture(id, publicKeyOf(id))
}
