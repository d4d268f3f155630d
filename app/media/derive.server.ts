// Runs in the darkroom only: prints a decoded picture in every size. Made from bare samples, so nothing of the
// original's metadata can pass; an untagged WebP is sRGB to every browser, and AVIF says so in its own header.
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { heightAt, widthsFor } from './limits.ts'
import type { Negative } from './open-original.server.ts'
import { paletteOf } from './palette.ts'

export type Format = 'webp' | 'avif'

const webp = { quality: 82, smartSubsample: true, effort: 2 }
// Effort 4 costs seven times as long for one decibel; full chroma keeps thin coloured lines.
const avif = { quality: 60, effort: 2, chromaSubsampling: '4:4:4' }
const evenness = 4

/** Writes the derivatives of one format into `folder`, each whole or not at all. Answers their widths. */
export async function printAll(negative: Negative, format: Format, folder: string): Promise<number[]> {
  const widths = widthsFor(negative.width, negative.height)
  for (const wide of widths) {
    const high = heightAt(wide, negative.width, negative.height)
    const sized = paper(negative).resize(wide, high, { fit: 'fill' })
    const bytes = await (format === 'webp' ? sized.webp(webp) : sized.avif(avif)).toBuffer()
    await writeWhole(join(folder, `${wide}.${format}`), bytes)
  }
  return widths
}

/** A blurred thumbnail as a data URI under 300 characters, shown until the picture is there. */
export async function placeholderOf(negative: Negative): Promise<string> {
  for (const side of [16, 12, 8]) {
    const tiny = paper(negative).resize(side, side, { fit: 'inside' }).webp({ quality: 30, effort: 6 })
    const uri = `data:image/webp;base64,${(await tiny.toBuffer()).toString('base64')}`
    if (uri.length < 300) return uri
  }
  throw new Error('a thumbnail of 8 pixels is longer than 300 characters')
}

/** The dominant colours as #rrggbb, from single pixels: averages of fine lines are colours that nobody dyed. */
export async function coloursOf(negative: Negative): Promise<string[]> {
  const points = paper(negative).resize(80, 80, { fit: 'fill', kernel: 'nearest' })
  return paletteOf(await points.raw().toBuffer())
}

/** Whether the picture is one even colour all over. */
export function isBlank({ data }: Negative): boolean {
  const low = [255, 255, 255]
  const high = [0, 0, 0]
  for (let at = 0; at < data.length; at++) {
    const channel = at % 3
    if (data[at]! < low[channel]!) low[channel] = data[at]!
    if (data[at]! > high[channel]!) high[channel] = data[at]!
    if (high[channel]! - low[channel]! > evenness) return false
  }
  return true
}

function paper({ data, wide, high }: Negative) {
  return sharp(data, { raw: { width: wide, height: high, channels: 3 } })
}

async function writeWhole(file: string, bytes: Buffer) {
  const draft = `${file}.part`
  const handle = await open(draft, 'w')
  await handle.writeFile(bytes)
  await handle.sync()
  await handle.close()
  await rename(draft, file)
}
