// One row for each file on its way; its bytes so far are the size of its part on disk.
import { createHash } from 'node:crypto'
import { db, transact } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { idleParts, removeOriginal, removePart } from './store.server.ts'

/** What a browser says of a file before it sends it. */
type Announced = {
  userId: string
  holder: string
  name: string
  type: string
  size: number
  lastModified?: number
}

const day = 86_400_000
const idleDays = 3
const keptDays = 7

/**
 * The key under which a file is received. The same file for the same place continues where it stopped, even from
 * another tab; once received, sending it again is a new upload. `taken` are keys that this request has already.
 */
export async function beginUpload(file: Announced, at: Date, taken: string[]): Promise<string> {
  const { lastModified, ...row } = file
  const stamp = createHash('sha256').update(String(lastModified)).digest('hex').slice(0, 8)
  const open = await db.upload.findMany({ where: { ...row, finishedAt: null }, select: { key: true } })
  const same = open.find(({ key }) => key.endsWith(stamp) && !taken.includes(key))
  if (same) return same.key
  const key = newId(24) + stamp
  await db.upload.create({ data: { ...row, key, startedAt: at } })
  return key
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

/** Removes an original, unless a picture refers to it: an arrival may be told, and then refused, more than once. */
export async function letOriginalGo(key: string): Promise<void> {
  if ((await db.picture.count({ where: { original: key } })) === 0) await removeOriginal(key)
}

/** Removes uploads given up three days ago, and what is remembered of finished ones after a week. */
export async function sweepUploads(at: Date): Promise<void> {
  for (const key of await idleParts(new Date(at.getTime() - idleDays * day))) {
    await letOriginalGo(key)
    await removePart(key)
  }
  await transact(async (tx) => {
    await tx.upload.deleteMany({ where: { finishedAt: { lt: new Date(at.getTime() - keptDays * day) } } })
    const forgotten = new Date(at.getTime() - keptDays * day)
    await tx.upload.deleteMany({ where: { finishedAt: null, startedAt: { lt: forgotten } } })
  })
}
