// Runs in the darkroom only: here a stranger's file meets the decoders.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import decodeHeic from 'heic-decode'
import sharp, { type Metadata, type SharpInput, type SharpOptions } from 'sharp'
import { heightAt, maxAspect, maxDecodedBytes, maxPixels, minSide, smallSide, widthsFor } from './limits.ts'
import type { Peek } from './png.ts'
import { modelOf } from './profile.ts'
import type { PictureNotice, PictureRefusal } from './refusals.ts'
import type { PictureType } from './magic.ts'
import { sniff, type Sniffed } from './sniff.ts'
import { asTiff } from './tiff.ts'

/** A picture decoded once: upright sRGB on white, 3 bytes a pixel, as large as its widest derivative. */
export type Negative = {
  data: Buffer
  /** Of `data`, in pixels. */
  wide: number
  high: number
  /** Of the upright original, in pixels. */
  width: number
  height: number
  type: PictureType
  notices: PictureNotice[]
}

type Opened = { ok: true; negative: Negative } | { ok: false; refusal: PictureRefusal }
type Taken = Extract<Sniffed, { ok: true }>

// 'warning' is the only setting that catches a JPEG which declares more than it has.
const options: SharpOptions = { failOn: 'warning', limitInputPixels: maxPixels }
const bytesPerSample: Record<string, number> = { ushort: 2, short: 2, uint: 4, int: 4, float: 4, double: 8 }

/** Opens an original: what it is, whether it may enter, and its pixels. Throws only when the disk fails. */
export async function openOriginal(file: string): Promise<Opened> {
  const sniffed = sniffFile(file)
  if (!sniffed.ok) return sniffed
  try {
    const metadata = await sharp(file, options).metadata()
    const refusal = outsideLimits(metadata)
    if (refusal) return { ok: false, refusal }
    return { ok: true, negative: await expose(file, sniffed, metadata) }
  } catch (error) {
    return { ok: false, refusal: whyUnreadable(String(error)) }
  }
}

function sniffFile(file: string): Sniffed {
  const handle = openSync(file, 'r')
  try {
    const peek: Peek = (offset, length) => {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(handle, bytes, 0, length, offset))
    }
    return sniff(peek, fstatSync(handle).size)
  } finally {
    closeSync(handle)
  }
}

function outsideLimits({ autoOrient, channels, depth }: Metadata): PictureRefusal | null {
  const { width, height } = autoOrient
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (width * height > maxPixels) return 'too-many-pixels'
  if (width * height * channels * (bytesPerSample[depth] ?? 1) > maxDecodedBytes) return 'too-many-pixels'
  if (short < minSide) return 'too-small'
  return long > short * maxAspect ? 'too-long' : null
}

async function expose(file: string, sniffed: Taken, metadata: Metadata): Promise<Negative> {
  const heic = sniffed.type === 'image/heic'
  const source = heic ? await developHeic(file, metadata.icc) : { input: file, ...metadata.autoOrient }
  const { width, height } = source
  const wide = widthsFor(width, height).at(-1)!
  const high = heightAt(wide, width, height)
  const usable = metadata.icc ? modelOf(metadata.icc) : null
  let pipeline = sharp(source.input, options).autoOrient().flatten({ background: '#ffffff' })
  // Measured: without this, deep RGB keeps the numbers of its wide profile; with it, CMYK comes out up to 9 of
  // 255 too light and 8-bit RGB is no better.
  if (usable && metadata.depth !== 'uchar' && metadata.space !== 'cmyk') {
    pipeline = pipeline.pipelineColourspace('srgb')
  }
  const { data, info } = await pipeline
    .resize(wide, high, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 3) throw new Error(`decoded to ${info.channels} channels`)
  return { data, wide, high, width, height, type: sniffed.type, notices: noticesOf(sniffed, metadata) }
}

/** sharp reads the facts and the profile of an HEIC but not its pixels; libheif turns it upright by itself. */
async function developHeic(file: string, profile: Buffer | undefined) {
  const { width, height, data } = await decodeHeic({ buffer: await readFile(file) })
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  const input: SharpInput = asTiff({
    width,
    height,
    data: pixels,
    channels: 4,
    bits: 8,
    meaning: 'rgb',
    profile,
  })
  return { input, width, height }
}

function noticesOf(sniffed: Taken, { icc, space, pages, autoOrient }: Metadata): PictureNotice[] {
  const model = icc ? modelOf(icc) : null
  const carries = icc !== undefined || sniffed.hasProfile
  const colour = space === 'cmyk' ? 'CMYK' : 'RGB'
  const contradicts = model !== null && model !== colour && (space === 'cmyk' || model === 'CMYK')
  const notices: [PictureNotice, boolean][] = [
    ['small', Math.max(autoOrient.width, autoOrient.height) < smallSide],
    ['cmyk-assumed', space === 'cmyk' && model !== 'CMYK'],
    ['profile-broken', (carries && model === null) || sniffed.hugeProfile || contradicts],
    ['first-frame', (pages ?? 1) > 1 || sniffed.animated],
  ]
  return notices.filter(([, applies]) => applies).map(([notice]) => notice)
}

function whyUnreadable(message: string): PictureRefusal {
  if (/pixel limit/i.test(message)) return 'too-many-pixels'
  return /memory/i.test(message) ? 'too-heavy' : 'damaged'
}
