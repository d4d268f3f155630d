import { env } from '#app/ground/env.server.ts'
import { linkPublic, pathOf, writePublic } from './store.server.ts'
import { tileInfo, tileNames } from './tiles.ts'
import { printWholes } from './wholes.server.ts'

/** A ready picture, as its row tells. */
type ReadyPicture = {
  id: string
  width: number | null
  height: number | null
  widths: unknown
  fineAt: Date | null
}

/**
 * Links everything of a picture that the public may look at under /gambar/<publicKey>/: its prints and, once they
 * are made, its tiles and its whole in a few sizes with a description of our own. Repeating it takes over what was made anew.
 */
export async function linkPicture(picture: ReadyPicture, publicKey: string): Promise<void> {
  const size = { width: picture.width!, height: picture.height! }
  const prints = (picture.widths as number[]).flatMap((wide) => [`${wide}.webp`, `${wide}.avif`])
  const tiles = picture.fineAt ? tileNames(size).map((name) => `tiles/${name}`) : []
  await linkPublic(picture.id, publicKey, [...prints, ...tiles])
  if (tiles.length === 0) return
  await printWholes(pathOf('pictures', picture.id, 'print.jpg'), pathOf('public', publicKey, 'tiles'), size)
  const info = tileInfo(`${env.ORIGIN}/gambar/${publicKey}/tiles`, size)
  await writePublic(publicKey, 'tiles/info.json', `${JSON.stringify(info, null, 2)}\n`)
}
