// The folders of pictures under DATA_DIR:
//   parts/               uploads on their way
//   originals/<key>      as they came, never altered, never public
//   pictures/<id>/       derivatives, private; tiles/ in it as in tiles.ts
//   public/<key>/        hard links to derivatives, made at publication and served as they are under /gambar/
import { createReadStream } from 'node:fs'
import { link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sync, unlessMissing } from '#app/ground/disk.server.ts'
import { env } from '#app/ground/env.server.ts'
import { writeWhole } from './write-whole.server.ts'

type Folder = 'parts' | 'originals' | 'pictures' | 'public'

/** An original safely kept: its key, its length in bytes and its SHA-256 in hex. */
export type Kept = { original: string; bytes: number; sha256: string }

/** Where something of the store is. Keys and ids are our own; anything that could leave the folder throws. */
export function pathOf(folder: Folder, ...names: string[]): string {
  for (const name of names) {
    if (!/^[a-z0-9]+([.,][a-z0-9]+)*$/i.test(name)) throw new Error(`not a name of the store: ${name}`)
  }
  return join(env.DATA_DIR, folder, ...names)
}

/** Makes the folders. Cheap to repeat. */
export async function prepareStore(): Promise<void> {
  for (const folder of ['parts', 'originals', 'pictures', 'public'] as const) {
    await mkdir(pathOf(folder), { recursive: true })
  }
}

/**
 * Keeps a complete part as the original `key`: hashed, synced, and there under its name even after a power cut.
 * The part stays until `removePart`, so that doing it again after a crash does the same.
 */
export async function keepOriginal(part: string, key: string): Promise<Kept> {
  await prepareStore()
  const file = pathOf('parts', part)
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(createReadStream(file), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
    }
  })
  await sync(file)
  await link(file, pathOf('originals', key)).catch(unlessThere)
  await sync(pathOf('originals'))
  return { original: key, bytes, sha256: hash.digest('hex') }
}

/** Bytes of a part on disk so far. */
export async function partSize(part: string): Promise<number> {
  const found = await stat(pathOf('parts', part)).catch(unlessMissing)
  return found?.size ?? 0
}

/** Forgets a part. */
export async function removePart(part: string): Promise<void> {
  await rm(pathOf('parts', part), { force: true })
}

/** Parts that nobody has added to since `before`. */
export async function idleParts(before: Date): Promise<string[]> {
  const idle = []
  for (const part of (await readdir(pathOf('parts')).catch(unlessMissing)) ?? []) {
    const found = await stat(pathOf('parts', part)).catch(unlessMissing)
    if (found && found.mtimeMs < before.getTime()) idle.push(part)
  }
  return idle
}

/**
 * Makes derivatives public under a key that tells nothing of the entry; `names` may lead into folders, as
 * tiles/full/501,326/0/default.jpg. Repeating it changes nothing.
 */
export async function linkPublic(pictureId: string, publicKey: string, names: string[]): Promise<void> {
  for (const name of names) {
    const file = publicFile(publicKey, name)
    const draft = `${file}.new`
    await mkdir(dirname(file), { recursive: true })
    await rm(draft, { force: true })
    await link(pathOf('pictures', pictureId, ...name.split('/')), draft)
    // A remade derivative takes the old one's place in one step. Where both are the same file, nothing is renamed.
    await rename(draft, file)
    await rm(draft, { force: true })
  }
}

/** Writes a public text of our own beside a picture's public derivatives, whole or not at all. */
export async function writePublic(publicKey: string, name: string, text: string): Promise<void> {
  const file = publicFile(publicKey, name)
  await mkdir(dirname(file), { recursive: true })
  await writeWhole(file, text)
}

function publicFile(publicKey: string, name: string) {
  return pathOf('public', publicKey, ...name.split('/'))
}

/** Removes an original that nothing refers to. */
export async function removeOriginal(key: string): Promise<void> {
  await rm(pathOf('originals', key), { force: true })
}

/** Removes all derivatives of a picture that is no more. */
export async function removeDerivatives(pictureId: string): Promise<void> {
  await rm(pathOf('pictures', pictureId), { recursive: true, force: true })
}

/** Names in a folder of the store that were neither written nor linked since `before`. */
export async function unchangedSince(folder: 'originals' | 'pictures', before: Date): Promise<string[]> {
  const old = []
  for (const name of (await readdir(pathOf(folder)).catch(unlessMissing)) ?? []) {
    const found = await stat(pathOf(folder, name)).catch(unlessMissing)
    if (found && found.ctimeMs < before.getTime()) old.push(name)
  }
  return old
}

function unlessThere(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error
}
