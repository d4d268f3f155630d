import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { colourDistance, labOf } from '#app/media/ciede.ts'
import { openOriginal } from '#app/media/open-original.server.ts'
import { asTiff } from '#app/media/tiff.ts'
import { manifest, sample } from './samples.ts'

/** Pixels as they should be or as they are: 3 bytes each. */
type Picture = { data: Buffer; width: number; height: number }

/** CIEDE2000 between two pictures, over pixels spread evenly over them. */
type Difference = { mean: number; worst: number }

// libvips in this process sets VIPSHOME, where the command line would look in vain for its modules.
const env = { ...process.env, VIPSHOME: undefined }
const points = 40_000

const there = (command: string) => spawnSync(command, { env }).error === undefined
/** Whether littlecms' and libvips' command lines are here (Debian: liblcms2-utils, libvips-tools). */
export const haveReference = there('tificc') && there('vips')

function run(...[command, ...args]: string[]) {
  const { status, stderr } = spawnSync(command!, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}

/**
 * The file in sRGB by other hands: decoded and turned upright by the vips command line, which leaves its numbers and
 * its profile alone, and translated by littlecms' tificc; CMYK without a profile is left to vips, as no profile is right.
 */
export async function referenceOf(file: string, folder: string, lab = false): Promise<Picture> {
  const { space, icc } = lab ? { space: 'lab', icc: undefined } : await sharp(file).metadata()
  const [upright, translated] = ['upright.tif', 'translated.tif'].map((name) => join(folder, name))
  if (!lab) run('vips', 'autorot', file, upright!)
  if (space === 'cmyk' && !icc)
    run(
      'vips',
      'icc_transform',
      upright!,
      translated!,
      'srgb',
      '--input-profile',
      'cmyk',
      '--intent',
      'perceptual',
    )
  else run('tificc', '-w8', '-c0', ...(lab ? ['-i*Lab'] : []), lab ? file : upright!, translated!)
  return pixelsOf(translated!)
}

/** The file as the darkroom decodes it, at full size. */
export async function ownOf(file: string): Promise<Picture> {
  const opened = await openOriginal(file)
  if (!opened.ok) throw new Error(opened.refusal)
  const { data, info } = await opened.original.expose().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The numbers of a file that needs no translation, without any alpha. */
export async function pixelsOf(file: string): Promise<Picture> {
  const { data, info } = await sharp(readFileSync(file), { ignoreIcc: true })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Reduced as the derivatives are. */
export async function reduced(
  { data, width, height }: Picture,
  wide: number,
  high: number,
): Promise<Picture> {
  const whole = sharp(data, { raw: { width, height, channels: 3 } })
  return { data: await whole.resize(wide, high, { fit: 'fill' }).raw().toBuffer(), width: wide, height: high }
}

/** The means of areas of 8 x 8 pixels. */
export function areasOf({ data, width, height }: Picture): Promise<Picture> {
  const [wide, high] = [Math.ceil(width / 8), Math.ceil(height / 8)]
  return reduced({ data, width, height }, wide, high)
}

/** How different the one looks from the other. Throws when they are not of one size. */
export function differenceOf(one: Picture, other: Picture): Difference {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error(`${one.width}x${one.height} is not ${other.width}x${other.height}`)
  const pixels = one.width * one.height
  const step = Math.max(1, Math.floor(pixels / points))
  let [sum, count, worst] = [0, 0, 0]
  for (let pixel = 0; pixel < pixels; pixel += step) {
    const at = pixel * 3
    const colour = ({ data }: Picture) => labOf(data[at]!, data[at + 1]!, data[at + 2]!)
    const distance = colourDistance(colour(one), colour(other))
    sum += distance
    count++
    worst = Math.max(worst, distance)
  }
  return { mean: sum / count, worst }
}

/** The accepted samples whose colours have to be translated, or whose depth has to be reduced. */
export async function colourful(): Promise<{ file: string; kind: string }[]> {
  const found = []
  for (const { file, outcome, notices } of manifest()) {
    if (outcome !== 'accepted' || notices.includes('profile-broken')) continue
    const { icc, space, depth, format } = await sharp(sample(file)).metadata()
    if (!icc && space !== 'cmyk' && depth !== 'ushort') continue
    const kind = [format, space, depth === 'ushort' ? '16 bit' : '', icc ? 'profile' : 'no profile']
    found.push({ file, kind: kind.filter(Boolean).join(', ') })
  }
  return found
}

/** A TIFF in CIE Lab at this depth, with the colours of a real batik. */
export async function labSample(bits: 8 | 16, folder: string): Promise<string> {
  const { data, info } = await sharp(sample('a-batik/36-kenanga-736.jpg'))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const size = bits / 8
  const samples = Buffer.alloc(data.length * size)
  for (let at = 0; at < data.length; at += 3) {
    const { l, a, b } = labOf(data[at]!, data[at + 1]!, data[at + 2]!)
    if (bits === 8) {
      samples[at] = Math.round(l * 2.55)
      samples.writeInt8(Math.round(a), at + 1)
      samples.writeInt8(Math.round(b), at + 2)
    } else {
      samples.writeUInt16LE(Math.round(l * 655.35), at * size)
      samples.writeInt16LE(Math.round(a * 256), at * size + 2)
      samples.writeInt16LE(Math.round(b * 256), at * size + 4)
    }
  }
  const file = join(folder, `lab-${bits}.tif`)
  const { width, height } = info
  writeFileSync(file, asTiff({ width, height, data: samples, channels: 3, bits, meaning: 'lab' }))
  return file
}
