// Runs in the darkroom only: what is printed of a picture when its preview is there. From the negative or from a
// sheet of bare samples, so nothing of the original's metadata can pass; AVIF says in its own header that it is sRGB.
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { sync, unlessMissing } from '#app/ground/disk.server.ts'
import { inTurn } from './derive.server.ts'
import { heightAt, maxPixels, printSide, widthsFor } from './limits.ts'
import { negativeFile } from './negative.server.ts'
import type { Original } from './open-original.server.ts'
import { tileSide } from './tiles.ts'
import { draftOf, printWhole } from './write-whole.server.ts'

/** Effort 4 costs seven times as long for one decibel; full chroma keeps thin coloured lines, 66 true colours. */
export const avif = { quality: 66, effort: 2, chromaSubsampling: '4:4:4' }
// Measured: optimised Huffman tables hold the whole picture in memory (330 MB for A3 at 600 dpi instead of 150)
// and take three times as long for 3 % fewer bytes.
export const tile = { quality: 85, optimiseCoding: false }
export const page = { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false }
const scratch = { limitInputPixels: maxPixels }

/**
 * Writes AVIF, deep-zoom tiles and the page for printed matter into `folder`, where the negative lies, and removes
 * the negative. Each output is there whole or not at all; doing it again makes them anew.
 */
export async function printFinely(original: Original, folder: string): Promise<void> {
  const [widest, ...rest] = widthsFor(original.width, original.height).toReversed()
  const print = async (wide: number) => {
    const high = heightAt(wide, original.width, original.height)
    const sized = sharp(negativeFile(folder), scratch).resize(wide, high, { fit: 'fill' })
    await printWhole(sized.avif(avif), join(folder, `${wide}.avif`))
  }
  // The widest takes as much memory as all the rest of this, so it goes alone.
  await Promise.all([printSheet(original, folder), inTurn(rest.toReversed(), print)])
  await print(widest!)
  await rm(negativeFile(folder), { force: true })
}

/** The one decode at full size, from which the tiles and the page are made. */
async function printSheet(original: Original, folder: string) {
  const sheet = draftOf(join(folder, 'sheet'))
  await original.expose().tiff({ compression: 'none' }).toFile(sheet)
  await printTiles(sharp(sheet, scratch), folder)
  const fitting = { fit: 'inside', withoutEnlargement: true } as const
  const fitted = sharp(sheet, scratch).resize(printSide, printSide, fitting)
  await printWhole(fitted.jpeg(page), join(folder, 'print.jpg'))
  await rm(sheet)
}

/** IIIF Image API 3, level 0. The tree gets its name when all of it is on disk. */
async function printTiles(pixels: Sharp, folder: string) {
  const place = join(folder, 'tiles')
  const [draft, old] = [draftOf(place), draftOf(join(folder, 'tiles.old'))]
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft)
  await pixels.jpeg(tile).tile({ layout: 'iiif3', size: tileSide }).toFile(join(draft, 'tiles'))
  for (const entry of await readdir(draft, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await sync(join(entry.parentPath, entry.name))
  await rm(old, { recursive: true, force: true })
  await rename(place, old).catch(unlessMissing)
  await rename(join(draft, 'tiles'), place)
  await sync(folder)
  await rm(draft, { recursive: true })
  await rm(old, { recursive: true, force: true })
}
