import { createHmac } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { StandingWork } from '#app/entries/standing.server.ts'
import { secretFor } from '#app/ground/secret.server.ts'
import { linkPublic, pathOf } from '#app/media/store.server.ts'

const formats = ['avif', 'webp']

/** The name of a picture's public folder: always the same, and telling nothing of the picture's own name. */
export function publicKeyOf(pictureId: string): string {
  return createHmac('sha256', secretFor('public picture')).update(pictureId).digest('hex').slice(0, 24)
}

/** How many pictures of these works are not developed in every size and format yet. */
export async function undeveloped(works: StandingWork[]): Promise<number> {
  const waiting = await Promise.all(
    works.flatMap(({ pictures }) =>
      pictures.map(async (picture) => {
        const found = await Promise.all(
          filesOf(picture).map((name) => exists(pathOf('pictures', picture.id, name))),
        )
        return !found.every(Boolean)
      }),
    ),
  )
  return waiting.filter(Boolean).length
}

/** Makes all pictures of these works public. Repeating it changes nothing. */
export async function makePublic(works: StandingWork[]): Promise<void> {
  for (const picture of works.flatMap(({ pictures }) => pictures)) {
    await linkPublic(picture.id, publicKeyOf(picture.id), filesOf(picture))
  }
}

function filesOf({ widths }: { widths: number[] }): string[] {
  return widths.flatMap((width) => formats.map((format) => `${width}.${format}`))
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
