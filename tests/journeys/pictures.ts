import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawWork } from '../../prisma/seed/draw-work.server.ts'
import { WORKS } from '../../prisma/seed/works.ts'

const smallest = 400_000

/** Pictures as JPEG: the first large ones of a folder, or without a folder drawn ones. */
export async function pictures(count: number, folder: string | null): Promise<Buffer[]> {
  if (!folder) {
    const drawn = []
    for (const work of WORKS.slice(0, count)) drawn.push((await drawWork(work, { longSide: 1600 })).main)
    return drawn
  }
  const files = readdirSync(folder)
    .filter((name) => /\.jpe?g$/i.test(name))
    .sort()
  const large = files
    .map((name) => readFileSync(join(folder, name)))
    .filter((bytes) => bytes.length > smallest)
  if (large.length < count) throw new Error(`${folder} has fewer than ${count} large pictures`)
  return large.slice(0, count)
}
