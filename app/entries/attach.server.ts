import { record } from '#app/audit/record.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { maxDetails } from '#app/media/limits.ts'
import type { Kept } from '#app/media/store.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayEdit } from '#app/policy/entry.ts'
import { ownEntry, type WholeEntry } from './own.server.ts'

export type PictureKind = 'main' | 'detail'

/** A file that has arrived whole: where its original is kept, and what the device called it. */
type Arrived = Kept & { name: string; type: string }

/** Pictures of one person that may wait to be processed: more than two whole works have, and no heap. */
const mostWaiting = 20

/** Whether this visitor may add a picture of this kind now; asked before a byte is received. */
export async function mayAttach(
  tx: Tx,
  visit: Pick<Visit, 'actor' | 'at'>,
  entryId: string,
  kind: PictureKind,
): Promise<Outcome<WholeEntry>> {
  const entry = await ownEntry(tx, visit, entryId)
  if (!entry) return refuse('not-found')
  const may = mayEdit(entry.facts, entry.window, visit.at)
  if (!may.ok) return may
  const details = entry.pictures.filter((one) => one.kind === 'detail' && one.state !== 'refused')
  if (kind === 'detail' && details.length >= maxDetails)
    return refuse('too-many-pictures', { detail: maxDetails })
  const waiting = { entry: { entrantId: entry.entrantId }, state: 'waiting', removedAt: null }
  if ((await tx.picture.count({ where: waiting })) >= mostWaiting) return refuse('pictures-waiting')
  return done(entry)
}

/**
 * Adds a picture to one's own entry: its row, its audit line and the order to process it, in one transaction.
 * A main picture takes the place of the one before once it is ready. The same arrival told twice is one picture; the same file
 * sent again is refused as picture-twice.
 */
export function attach(
  visit: Pick<Visit, 'actor' | 'at'>,
  entryId: string,
  kind: PictureKind,
  { original, bytes, sha256, name, type }: Arrived,
): Promise<Outcome<{ pictureId: string }>> {
  return transact(async (tx) => {
    const told = await tx.picture.findFirst({ where: { entryId, original } })
    if (told && (await ownEntry(tx, visit, entryId))) return done({ pictureId: told.id })
    const may = await mayAttach(tx, visit, entryId, kind)
    if (!may.ok) return may
    const entry = may.value
    const same = entry.pictures.filter((one) => one.sha256 === sha256)
    if (same.some((one) => one.state !== 'refused')) return refuse('picture-twice')
    // A refused file was never part of the work: it gives way, and may be tried again.
    const refusedMains = entry.pictures.filter((one) => one.state === 'refused' && one.kind === 'main')
    const gone = [...same, ...(kind === 'main' ? refusedMains : [])].map((one) => one.id)
    await tx.picture.updateMany({ where: { id: { in: gone } }, data: { removedAt: visit.at } })
    const pictureId = newId()
    const position = Math.max(0, ...entry.pictures.map((one) => one.position)) + 1
    await tx.picture.create({
      data: {
        id: pictureId,
        entryId,
        kind,
        position,
        state: 'waiting',
        name: name.slice(0, 255),
        original,
        type,
        bytes,
        sha256,
        arrivedAt: visit.at,
      },
    })
    await tx.entry.update({ where: { id: entryId }, data: { version: { increment: 1 } } })
    await record(tx, visit, {
      action: 'picture.arrived',
      subject: `entry:${entryId}`,
      editionId: entry.editionId,
      facts: { picture: pictureId, kind, bytes, sha256, replaces: gone },
    })
    await enqueue(tx, {
      kind: 'picture',
      key: `picture:${pictureId}`,
      payload: { pictureId },
      dueAt: visit.at,
      owner: entry.entrantId,
    })
    return done({ pictureId })
  })
}

/** Takes a picture out of one's own draft. What was sent with it keeps it. */
export function detach(visit: Visit, entryId: string, pictureId: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const entry = await ownEntry(tx, visit, entryId)
    if (!entry) return refuse('not-found')
    const may = mayEdit(entry.facts, entry.window, visit.at)
    if (!may.ok) return may
    const picture = entry.pictures.find((one) => one.id === pictureId)
    // Removing twice is removing once.
    if (!picture) return done(null)
    // With a main picture go those whose place it took, or they would come back.
    const before = { entryId, kind: 'main', position: { lt: picture.position }, removedAt: null }
    const which = picture.kind === 'main' && picture.state === 'ready' ? [before] : []
    await tx.picture.updateMany({
      where: { OR: [{ id: pictureId }, ...which] },
      data: { removedAt: visit.at },
    })
    await tx.entry.update({ where: { id: entryId }, data: { version: { increment: 1 } } })
    await record(tx, visit, {
      action: 'picture.removed',
      subject: `entry:${entryId}`,
      editionId: entry.editionId,
      facts: { picture: pictureId },
    })
    return done(null)
  })
}
