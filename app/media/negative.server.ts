// Runs in the darkroom only: the one decode from which the prints of a picture are made.
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { heightAt, widthsFor } from './limits.ts'
import type { Original } from './open-original.server.ts'
import { printWhole } from './write-whole.server.ts'

/** A picture decoded once: upright sRGB on white, 3 bytes a pixel, as large as its widest derivative. */
export type Negative = { data: Buffer; wide: number; high: number }

/** Decodes an original to the size of its widest derivative. Throws what the decoder says. */
export async function negativeOf({ width, height, expose }: Original): Promise<Negative> {
  const wide = widthsFor(width, height).at(-1)!
  const high = heightAt(wide, width, height)
  const { data, info } = await expose({ wide, high }).raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== 3) throw new Error(`decoded to ${info.channels} channels`)
  return { data, wide, high }
}

/** The negative as paper to print on. */
export function paperOf({ data, wide, high }: Negative): Sharp {
  return sharp(data, { raw: { width: wide, height: high, channels: 3 } })
}

/** Where a folder of derivatives keeps its negative between the preview and the fine prints. */
export function negativeFile(folder: string): string {
  return join(folder, 'negative.tif')
}

/** Keeps the negative for the fine prints, so that the original is not decoded for them again. */
export async function keepNegative(negative: Negative, folder: string): Promise<void> {
  await printWhole(paperOf(negative).tiff({ compression: 'none' }), negativeFile(folder))
}
