// The whole picture as JPEG in the sizes that its public description lists: IIIF viewers that want no tiles, and all
// that show a preview of a picture of ours, ask for these.
import { link, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { tileNames, wholeName, wholeSizes } from './tiles.ts'
import { draftOf, printWhole } from './write-whole.server.ts'

/**
 * Writes the wholes of a picture of this size into `folder`, where its tiles lie, from the page for printed matter.
 * Those that are tiles at the same time are left as they are. Repeating it makes them anew.
 */
export async function printWholes(
  page: string,
  folder: string,
  picture: { width: number; height: number },
): Promise<void> {
  const tiles = new Set(tileNames(picture))
  // Not by its name: what libvips remembers under a name may have been made anew since.
  const pixels = await readFile(page)
  const sizes = wholeSizes(picture)
  for (const size of sizes) {
    const name = wholeName(size)
    if (tiles.has(name)) continue
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    const sized = sharp(pixels).resize(size.width, size.height, { fit: 'fill' })
    await printWhole(sized.jpeg({ quality: 85, optimiseCoding: false }), file)
  }
  const [largest, max] = [join(folder, wholeName(sizes.at(-1)!)), join(folder, wholeName('max'))]
  await mkdir(dirname(max), { recursive: true })
  const draft = draftOf(max)
  await rm(draft, { force: true })
  await link(largest, draft)
  await rename(draft, max)
  await rm(draft, { force: true })
}
