// Runs in the darkroom only: here a stranger's file meets the decoders.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import sharp, { type Metadata, type Sharp, type SharpInput, type SharpOptions } from 'sharp'
import { isOfDisk } from '#app/ground/disk.server.ts'
import { labTagOf, labToSrgb, type LabTag } from './lab.ts'
import { maxAspect, maxDecodedBytes, maxPixels, minSide, smallSide, type PictureType } from './limits.ts'
import type { Peek } from './png.ts'
import { modelOf } from './profile.ts'
import type { PictureNotice, PictureRefusal } from './refusals.ts'
import { sniff, type Sniffed } from './sniff.ts'
import { asTiff } from './tiff.ts'

/** An original that may enter: what is known of it, and its pixels for whoever prints them. */
export type Original = {
  /** Of the upright picture, in pixels. */
  width: number
  height: number
  type: PictureType
  notices: PictureNotice[]
  /** The picture upright, in sRGB, 8 bits, on white; as large as it is, or reduced while it is decoded. */
  expose: (size?: { wide: number; high: number }) => Sharp
}

type Opened = { ok: true; original: Original } | { ok: false; refusal: PictureRefusal }
type Taken = Extract<Sniffed, { ok: true }>
type Source = { input: SharpInput; options: SharpOptions; width: number; height: number; deep: boolean }

// 'warning' is the only setting that catches a JPEG which declares more than it has.
const options: SharpOptions = { failOn: 'warning', limitInputPixels: maxPixels }
const bytesPerSample: Record<string, number> = { ushort: 2, short: 2, uint: 4, int: 4, float: 4, double: 8 }

/** Opens an original: what it is and whether it may enter. Throws only when the disk fails. */
export async function openOriginal(file: string): Promise<Opened> {
  const handle = openSync(file, 'r')
  const peek: Peek = (offset, length) => {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(handle, bytes, 0, length, offset))
  }
  try {
    const sniffed = sniff(peek, fstatSync(handle).size)
    if (!sniffed.ok) return sniffed
    const lab = sniffed.type === 'image/tiff' ? labTagOf(peek) : null
    return await orRefused(() => (lab ? openLab(file, sniffed, lab) : openColour(file, sniffed)))
  } finally {
    closeSync(handle)
  }
}

/** What `work` answers, or why the file in its hands is refused. */
export async function orRefused<T extends { ok: boolean }>(
  work: () => Promise<T>,
): Promise<T | { ok: false; refusal: PictureRefusal }> {
  try {
    return await work()
  } catch (error) {
    if (isOfDisk(error)) throw error
    return { ok: false, refusal: whyUnreadable(String(error)) }
  }
}

async function openColour(file: string, sniffed: Taken): Promise<Opened> {
  const metadata = await sharp(file, options).metadata()
  const refusal = outsideLimits(metadata)
  if (refusal) return { ok: false, refusal }
  const heic = sniffed.type === 'image/heic'
  const source = heic ? await developHeic(file, metadata.icc) : { input: file, ...metadata.autoOrient }
  const usable = metadata.icc ? modelOf(metadata.icc) : null
  const deep = usable !== null && metadata.depth !== 'uchar' && metadata.space !== 'cmyk'
  return {
    ok: true,
    original: originalOf({ ...source, options, deep }, sniffed, noticesOf(sniffed, metadata)),
  }
}

/** Lab is decoded as if it were RGB and translated here. */
async function openLab(file: string, sniffed: Taken, { at, bits, meansRgb }: LabTag): Promise<Opened> {
  const bytes = await readFile(file)
  bytes.set(meansRgb, at)
  const reading = { ...options, ignoreIcc: true }
  const metadata = await sharp(bytes, reading).metadata()
  const refusal = outsideLimits(metadata)
  if (refusal) return { ok: false, refusal }
  const { data, info } = await sharp(bytes, reading)
    .autoOrient()
    .removeAlpha()
    .toColourspace(bits === 8 ? 'srgb' : 'rgb16')
    .raw({ depth: bits === 8 ? 'uchar' : 'ushort' })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const raw = { raw: { width, height, channels: 3 as const } }
  const source = { input: labToSrgb(data, bits), options: { ...options, ...raw }, width, height, deep: false }
  const notices = noticesOf(sniffed, { ...metadata, icc: undefined })
  return { ok: true, original: originalOf(source, sniffed, notices) }
}

function originalOf(source: Source, { type }: Taken, notices: PictureNotice[]): Original {
  const { input, width, height, deep } = source
  const expose: Original['expose'] = (size) => {
    let pipeline = sharp(input, source.options).autoOrient().flatten({ background: '#ffffff' })
    // Measured: without this, deep RGB keeps the numbers of its wide profile; with it, CMYK comes out up to 9 of
    // 255 too light and 8-bit RGB is no better.
    if (deep) pipeline = pipeline.pipelineColourspace('srgb')
    if (size) pipeline = pipeline.resize(size.wide, size.high, { fit: 'fill' })
    return pipeline.toColourspace('srgb')
  }
  return { width, height, type, notices, expose }
}

function outsideLimits({ autoOrient, channels, depth }: Metadata): PictureRefusal | null {
  const { width, height } = autoOrient
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (width * height > maxPixels) return 'too-many-pixels'
  if (width * height * channels * (bytesPerSample[depth] ?? 1) > maxDecodedBytes) return 'too-many-pixels'
  if (short < minSide) return 'too-small'
  return long > short * maxAspect ? 'too-long' : null
}

/** sharp reads the facts and the profile of an HEIC but not its pixels; libheif turns it upright by itself. */
async function developHeic(file: string, profile: Buffer | undefined) {
  // Loaded when the first one comes: most pictures have no need of it.
  const { default: decodeHeic } = await import('heic-decode')
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
