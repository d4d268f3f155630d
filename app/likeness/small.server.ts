import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { unlessMissing } from '#app/ground/disk.server.ts'
import { writeWhole } from '#app/media/write-whole.server.ts'
import { blobsOf } from './blobs.ts'
import { describe } from './describe.ts'
import { hashOf } from './hash.ts'
import { planesOf, type Planes } from './planes.ts'
import { pack, unpack, type Trace } from './trace.ts'

/** Pixels that a picture is given for finding its blobs; small ones are enlarged, so that all are met alike. */
const workingPixels = 640_000
/** Pixels of the small picture kept in the trace. */
const thumbPixels = 360_000

/** Makes the trace of the picture in `file` (an upright sRGB derivative). */
export async function draw(file: string | Buffer): Promise<Trace> {
  const whole = await sized(file, workingPixels)
  const pixels = await whole.raw().toBuffer({ resolveWithObject: true })
  const { width, height } = pixels.info
  const { octaves, blobs } = blobsOf(planesOf(pixels.data, width, height))
  const places = new Float32Array(blobs.length * 3)
  blobs.forEach(({ x, y, size, octave }, i) => {
    const scale = 2 ** octave
    places.set([x * scale, y * scale, size * scale], i * 3)
  })
  const grey = await sharp(file).resize(32, 32, { fit: 'fill' }).greyscale().raw().toBuffer()
  const thumb = await (await sized(file, thumbPixels)).webp({ quality: 85, effort: 2 }).toBuffer()
  return {
    width,
    height,
    hash: hashOf(grey),
    places,
    descriptions: describe(octaves, blobs),
    thumb: new Uint8Array(thumb),
  }
}

async function sized(file: string | Buffer, pixels: number) {
  const { width = 1, height = 1 } = await sharp(file).metadata()
  const scale = Math.sqrt(pixels / (width * height))
  const to = (length: number) => Math.max(16, Math.round(length * scale))
  return sharp(file).resize(to(width), to(height), { fit: 'fill' }).flatten().toColourspace('srgb')
}

/** The small picture of a trace. */
export async function pixelsOf(trace: Trace): Promise<Planes> {
  const { data, info } = await sharp(trace.thumb).raw().toBuffer({ resolveWithObject: true })
  return planesOf(data, info.width, info.height)
}

/** Keeps a trace: all of it or nothing. */
export async function keep(trace: Trace, file: string): Promise<void> {
  await writeWhole(file, pack(trace))
}

/** The trace kept in a file; null if there is none that can be used. */
export async function recall(file: string): Promise<Trace | null> {
  const bytes = await readFile(file).catch(unlessMissing)
  return bytes ? unpack(bytes) : null
}
