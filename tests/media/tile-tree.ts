import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

/** Tiles as the darkroom makes them, of one plain colour, in `folder`/tiles. Answers what sharp says of them. */
export async function makeTiles(folder: string, width: number, height: number): Promise<object> {
  await mkdir(folder, { recursive: true })
  await rm(join(folder, 'tiles'), { recursive: true, force: true })
  await sharp({ create: { width, height, channels: 3, background: '#9c3f24' } })
    .jpeg({ quality: 85 })
    .tile({ layout: 'iiif3', size: 512 })
    .toFile(join(folder, 'tiles'))
  return JSON.parse(await readFile(join(folder, 'tiles', 'info.json'), 'utf8'))
}
