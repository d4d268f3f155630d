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

/** Whether this visitor may add a picture of this kind now. */
async function mayAttach(
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
  return done(entry)
}

/** The same, before anything is sent: nobody heaps up pictures that wait. What has been received is not refused for that. */
export async function maySend(
  tx: Tx,
  visit: Pick<Visit, 'actor' | 'at'>,
  entryId: string,
  kind: PictureKind,
): Promise<Outcome<WholeEntry>> {
  const may = await mayAttach(tx, visit, entryId, kind)
  if (!may.ok) return may
  const waiting = { entry: { entrantId: may.value.entrantId }, state: 'waiting', removedAt: null }
  return (await tx.picture.count({ where: waiting })) < mostWaiting ? may : refuse('pictures-waiting')
}

/**
 * Adds a picture to one's own entry: its row, its audit line and the order to process it, in one transaction.
 * A main picture takes the place of the one before once it is ready. The same arrival told twice, and the same file
 * sent again under its name, is one picture; under another name it is refused as picture-twice.
 */
export function attach(
  visit: Pick<Visit, 'actor' | 'at'>,
  entryId: string,
  kind: PictureKind,
  { original, bytes, sha256, name, type }: Arrived,
): Promise<Outcome<{ pictureId: string }>> {
  return transact(async (tx) => {
    const own = await ownEntry(tx, visit, entryId)
    const told = own && (await arrivedBefore(tx, entryId, kind, { original, sha256, name: keptName(name) }))
    if (told) return done({ pictureId: told.id })
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
        name: keptName(name),
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

const keptName = (name: string) => name.slice(0, 255)

/**
 * The picture of an arrival that is told again: with the same original after a crash, or sent once more by a device
 * that never heard that it had arrived. A main picture that another has followed is not meant: it is chosen anew.
 */
async function arrivedBefore(
  tx: Tx,
  entryId: string,
  kind: PictureKind,
  { original, sha256, name }: Pick<Arrived, 'original' | 'sha256' | 'name'>,
) {
  const same = await tx.picture.findFirst({ where: { entryId, original } })
  if (same) return same
  const standing = { entryId, kind, removedAt: null, state: { not: 'refused' } }
  const pictures = await tx.picture.findMany({ where: standing, orderBy: { position: 'desc' } })
  const candidates = kind === 'main' ? pictures.slice(0, 1) : pictures
  return candidates.find((one) => one.sha256 === sha256 && one.name === name) ?? null
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
