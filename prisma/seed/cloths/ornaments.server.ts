import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { innerMarkup, type Ornament, type OrnamentKey, ORNAMENTS, type Ornaments } from './ornament.ts'
import { ringsPath, silhouette } from './outline.ts'

const DRAWINGS = new URL('../../../app/reliefs/drawings/', import.meta.url)
const MARGIN = 12 // units of air round the drawing, so that the outside is one piece
const SCALE = 2

/** Reads the reference library's drawings and finds the silhouette of each. */
export async function readOrnaments(folder: URL = DRAWINGS): Promise<Ornaments> {
  const read = async (key: OrnamentKey) => [key, await readOrnament(new URL(`${key}.svg`, folder))] as const
  return Object.fromEntries(await Promise.all(ORNAMENTS.map(read))) as Ornaments
}

async function readOrnament(file: URL): Promise<Ornament> {
  const markup = innerMarkup(await readFile(file, 'utf8'))
  const side = 240 + 2 * MARGIN
  const size = side * SCALE
  const pen = 'stroke:#000;stroke-linecap:round;stroke-linejoin:round'
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${side} ${side}" ` +
    `width="${size}" height="${size}"><style>.k{fill:none;${pen};stroke-width:3}.f{fill:#000}` +
    `.i{fill:none;${pen};stroke-width:1.6}.d{fill:#000}</style>${markup}</svg>`
  const { data } = await sharp(Buffer.from(svg))
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const shape = silhouette({ size, on: (x, y) => data[y * size + x]! > 127 }, 3)
  const unit = (pixel: number) => pixel / SCALE - MARGIN
  return {
    markup,
    outline: ringsPath(shape, SCALE, MARGIN),
    box: {
      x: unit(shape.left),
      y: unit(shape.top),
      w: (shape.right - shape.left) / SCALE,
      h: (shape.bottom - shape.top) / SCALE,
    },
  }
}
