// What somebody may do to a picture before handing it in as a new one. All from an upright sRGB PNG.
import sharp, { type Sharp } from 'sharp'
import type { LikenessKind } from '#app/likeness/find.ts'

/** A way of changing a picture; `host` is another cloth. `kind` is what the likeness then is. */
export type Change = {
  group: string
  name: string
  kind: LikenessKind
  make: (picture: Buffer, host: Buffer) => Promise<Buffer>
}

/** A picture file upright, in sRGB, without alpha, at most `longSide` pixels on its longer side. */
export function upright(file: string, longSide = 2560): Promise<Buffer> {
  return sharp(file)
    .autoOrient()
    .withIccProfile('srgb')
    .flatten({ background: '#fff' })
    .resize(longSide, longSide, { fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/** What the site keeps of a picture for comparing it. */
export function derivative(picture: Buffer): Promise<Buffer> {
  return sharp(picture).resize({ width: 1280, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer()
}

const sizeOf = async (picture: Buffer) => {
  const { width, height } = await sharp(picture).metadata()
  return { width: width!, height: height! }
}

const changed = (change: (s: Sharp) => Sharp) => (picture: Buffer) =>
  change(sharp(picture)).jpeg({ quality: 80 }).toBuffer()

/** Greys become shades between two colours; `from` stands for black. */
async function twoTone(picture: Buffer, from: number[], to: number[]): Promise<Buffer> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })
  const out = Buffer.alloc(info.width * info.height * 3)
  for (let i = 0; i < info.width * info.height; i++)
    for (let c = 0; c < 3; c++)
      out[i * 3 + c] = Math.round(from[c]! + ((to[c]! - from[c]!) * data[i * info.channels]!) / 255)
  return sharp(out, { raw: { width: info.width, height: info.height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer()
}

/** A share of each side, cut out off the middle. */
const crop = (share: number, across: number, down: number) => async (picture: Buffer) => {
  const { width, height } = await sizeOf(picture)
  const cut = { width: Math.round(width * share), height: Math.round(height * share) }
  const left = Math.round((width - cut.width) * across)
  const top = Math.round((height - cut.height) * down)
  return sharp(picture)
    .extract({ left, top, ...cut })
    .jpeg({ quality: 80 })
    .toBuffer()
}

/** The busiest of 25 squares of `share` of the short side: a motif, not the bare ground or a margin. */
async function motif(picture: Buffer, share: number): Promise<Buffer> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const side = Math.round(Math.min(width, height) * share)
  let best = { busy: -1, left: 0, top: 0 }
  for (let n = 0; n < 25; n++) {
    const left = Math.round(((width - side) * (1 + (n % 5))) / 6)
    const top = Math.round(((height - side) * (1 + Math.floor(n / 5))) / 6)
    let [sum, squares] = [0, 0]
    for (let y = top; y < top + side; y++)
      for (let x = left; x < left + side; x++) {
        const value = data[(y * width + x) * channels]!
        sum += value
        squares += value * value
      }
    const busy = squares - (sum * sum) / (side * side)
    if (busy > best.busy) best = { busy, left, top }
  }
  return sharp(picture)
    .extract({ left: best.left, top: best.top, width: side, height: side })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

async function raport(picture: Buffer): Promise<Buffer> {
  const tile = await motif(picture, 0.33)
  const { width } = await sizeOf(tile)
  const composite = Array.from({ length: 9 }, (_, n) => ({
    input: tile,
    left: (n % 3) * width,
    top: Math.floor(n / 3) * width,
  }))
  return sharp({ create: { width: width * 3, height: width * 3, channels: 3, background: '#fff' } })
    .composite(composite)
    .jpeg({ quality: 80 })
    .toBuffer()
}

/** A motif cut out as an oval and laid on another cloth, `wide` of its short side across. */
const placed = (wide: number, turn: number) => async (picture: Buffer, host: Buffer) => {
  const { width, height } = await sizeOf(host)
  const side = Math.round(Math.min(width, height) * wide)
  const oval = Buffer.from(`<svg width="${side}" height="${side}"><circle cx="50%" cy="50%" r="50%"/></svg>`)
  const piece = await sharp(await motif(picture, 0.4))
    .resize(side, side)
    .rotate(turn)
    .ensureAlpha()
    .composite([{ input: oval, blend: 'dest-in' }])
    .png()
    .toBuffer()
  const at = { left: Math.round((width - side) * 0.4), top: Math.round((height - side) * 0.55) }
  return sharp(host)
    .composite([{ input: piece, ...at }])
    .flatten()
    .jpeg({ quality: 80 })
    .toBuffer()
}

const turn = (angle: number, mirrored: boolean) =>
  changed((picture) => (mirrored ? picture.flop().rotate(angle) : picture.rotate(angle)))

/** All changes that the bench tries on each picture. */
export const changes: Change[] = [
  {
    group: 'recompressed',
    kind: 'same' as const,
    name: 'JPEG q40',
    make: (p) => sharp(p).jpeg({ quality: 40 }).toBuffer(),
  },
  {
    group: 'recoloured',
    kind: 'recoloured' as const,
    name: 'hue by 120°',
    make: changed((p) => p.modulate({ hue: 120 })),
  },
  {
    group: 'recoloured',
    kind: 'recoloured' as const,
    name: 'hue by 240°, duller',
    make: changed((p) => p.modulate({ hue: 240, saturation: 0.5 })),
  },
  {
    group: 'recoloured',
    kind: 'recoloured' as const,
    name: 'lighter',
    make: changed((p) => p.modulate({ brightness: 1.3 })),
  },
  {
    group: 'recoloured',
    kind: 'recoloured' as const,
    name: 'indigo and white',
    make: (p) => twoTone(p, [24, 30, 82], [245, 240, 228]),
  },
  {
    group: 'recoloured',
    kind: 'recoloured' as const,
    name: 'light for dark',
    make: (p) => twoTone(p, [240, 226, 196], [74, 40, 20]),
  },
  ...[0, 90, 180, 270].flatMap((angle) =>
    [false, true]
      .filter((mirrored) => mirrored || angle > 0)
      .map((mirrored) => ({
        group: 'turned, mirrored',
        kind: 'turned' as const,
        name: `${angle}°${mirrored ? ' mirrored' : ''}`,
        make: turn(angle, mirrored),
      })),
  ),
  { group: 'cropped to 75 %', kind: 'part' as const, name: 'upper left', make: crop(0.75, 0.2, 0.3) },
  { group: 'cropped to 75 %', kind: 'part' as const, name: 'lower right', make: crop(0.75, 0.9, 0.8) },
  { group: 'cropped to 50 %', kind: 'part' as const, name: 'middle', make: crop(0.5, 0.45, 0.55) },
  { group: 'cropped to 50 %', kind: 'part' as const, name: 'lower right', make: crop(0.5, 0.85, 0.7) },
  { group: 'motif as raport', kind: 'motif' as const, name: '3 x 3', make: raport },
  { group: 'motif in another', kind: 'motif' as const, name: 'as large', make: placed(0.4, 0) },
  { group: 'motif in another', kind: 'motif' as const, name: 'turned', make: placed(0.5, 90) },
]
