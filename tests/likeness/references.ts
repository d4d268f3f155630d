import { mkdir, writeFile } from 'node:fs/promises'
import { db } from '#app/ground/db.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { plainCloth } from '../setup/contest.ts'
import sharp from 'sharp'

/** A reference as the darkroom leaves it, with its picture on disk; its id. */
export async function keptReference(by: Person, picture?: Buffer, name = 'Kambang Toman'): Promise<string> {
  const id = newId()
  const bytes = picture ?? (await plainCloth(900, 640))
  await mkdir(pathOf('pictures', id), { recursive: true })
  await mkdir(pathOf('originals'), { recursive: true })
  await writeFile(pathOf('originals', id), bytes)
  const { width, height } = await sharp(bytes)
    .resize(640)
    .webp()
    .toFile(pathOf('pictures', id, '640.webp'))
  await db.reference.create({
    data: {
      id,
      name,
      source: 'Koleksi dinas',
      state: 'ready',
      fileName: 'toman.jpg',
      original: id,
      type: 'image/jpeg',
      bytes: bytes.length,
      sha256: sha256(bytes),
      width,
      height,
      widths: [640],
      addedById: by.id,
      addedAt: new Date('2026-04-01'),
    },
  })
  return id
}
