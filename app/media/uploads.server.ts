// One row for each file on its way; its bytes so far are the size of its part on disk.
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import { forgetHosted } from './hosted.server.ts'
import { idleParts, removeOriginal, removePart } from './store.server.ts'

/** What a browser says of a file before it sends it. */
type Announced = {
  userId: string
  holder: string
  name: string
  type: string
  size: number
  lastModified?: number
  /** SHA-256 in hex, where the browser could tell it. */
  sha256?: string
}

const day = 86_400_000
const idleDays = 3
const keptDays = 7

// A key is random up to here; what follows tells the file: h and the start of its declared hash, else its date.
const keyLength = 24
const hashLength = 24

/**
 * The key under which a file is received. The same file for the same place continues where it stopped, even from
 * another tab; once received, sending it again is a new upload. `taken` are keys that this request has already.
 */
export async function beginUpload(file: Announced, at: Date, taken: string[]): Promise<string> {
  const { lastModified, sha256: declared, ...row } = file
  const stamp = declared ? `h${declared.slice(0, hashLength)}` : sha256(String(lastModified)).slice(0, 8)
  const open = await db.upload.findMany({ where: { ...row, finishedAt: null }, select: { key: true } })
  const same = open.find(({ key }) => key.slice(keyLength) === stamp && !taken.includes(key))
  if (same) return same.key
  const key = newId(keyLength) + stamp
  await db.upload.create({ data: { ...row, key, startedAt: at } })
  return key
}

/** Whether what arrived is what was declared. True where no hash was. */
export function isAsDeclared(key: string, hash: string): boolean {
  const stamp = key.slice(keyLength)
  return !stamp.startsWith('h') || hash.startsWith(stamp.slice(1))
}

/** One upload, or null. */
export function findUpload(key: string) {
  return db.upload.findUnique({ where: { key } })
}

/** Keeps what the finished upload was answered, so that asking again answers the same, and lets its part go. */
export async function finishUpload(key: string, result: object, at: Date): Promise<void> {
  await db.upload.update({ where: { key }, data: { finishedAt: at, result } })
  await removePart(key)
}

/** Forgets an upload that its sender gave up, with its bytes. Answers false when it has arrived already. */
export async function giveUpUpload(key: string): Promise<boolean> {
  if (!(await letOriginalGo(key))) return false
  await removePart(key)
  await db.upload.deleteMany({ where: { key, finishedAt: null } })
  return true
}

/**
 * Removes an original, unless a picture or a reference has it: an arrival may be told, and then refused, more than
 * once, and a change that failed may have been kept all the same. Answers whether it is gone.
 */
export async function letOriginalGo(key: string): Promise<boolean> {
  const had = { where: { original: key } }
  const [pictures, references] = await Promise.all([db.picture.count(had), db.reference.count(had)])
  if (pictures + references > 0) return false
  await removeOriginal(key)
  return true
}

/** Removes uploads given up three days ago, and what is remembered of finished ones after a week. */
export async function sweepUploads(at: Date): Promise<void> {
  const ago = (days: number) => new Date(at.getTime() - days * day)
  for (const key of await idleParts(ago(idleDays))) {
    await letOriginalGo(key)
    await removePart(key)
  }
  const over = {
    OR: [{ finishedAt: { lt: ago(keptDays) } }, { finishedAt: null, startedAt: { lt: ago(keptDays) } }],
  }
  if (env.UPLOADTHING_TOKEN) {
    // Copies that could not be deleted when their file had been fetched, and of files never finished.
    const left = { OR: [...over.OR, { finishedAt: { gte: ago(1) } }] }
    const keys = await db.upload.findMany({ where: left, select: { key: true } })
    await forgetHosted(keys.map(({ key }) => key))
  }
  await db.upload.deleteMany({ where: over })
}
