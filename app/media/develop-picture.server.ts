// What the queue does with a picture: first what people look at, then the finer prints.
import { stat } from 'node:fs/promises'
import { bySystem, record } from '#app/audit/record.server.ts'
import { now } from '#app/ground/clock.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import type { Facts } from './darkroom.ts'
import { develop } from './develop.server.ts'
import { linkPicture } from './public-picture.server.ts'
import type { PictureRefusal } from './refusals.ts'
import { pathOf } from './store.server.ts'

type Owned = { id: string; entryId: string; entry: { editionId: string } }

const owned = { include: { entry: { select: { editionId: true, entrantId: true } } } }

/**
 * Develops a waiting picture: afterwards it is ready, with all sizes in WebP, or refused, on record. The fine prints
 * are left to a later job. Doing it again changes nothing.
 */
export async function developPicture(pictureId: string, at: Date): Promise<void> {
  const picture = await db.picture.findUnique({ where: { id: pictureId }, ...owned })
  if (!picture || picture.state !== 'waiting' || picture.removedAt) return
  const print = await develop({ ...places(picture), task: 'preview' })
  await transact(async (tx) => {
    const waiting = { where: { id: pictureId, state: 'waiting' } }
    const changed = await tx.picture.updateMany({
      ...waiting,
      data: print.ok
        ? { ...factsOf(print), state: 'ready', readyAt: now() }
        : { state: 'refused', refusal: print.refusal },
    })
    if (changed.count === 0) return
    if (!print.ok) {
      await record(tx, bySystem(at), eventOf(picture, 'picture.refused', { refusal: print.refusal }))
      return
    }
    const { width, height, notices } = print
    await record(tx, bySystem(at), eventOf(picture, 'picture.ready', { width, height, notices }))
    await enqueue(tx, {
      kind: 'picture-fine',
      key: `picture-fine:${pictureId}`,
      payload: { pictureId },
      dueAt: at,
      owner: picture.entry.entrantId,
      priority: -1,
    })
  })
}

/** Refuses a picture that could not be developed however often it was tried, so that its entrant is not left waiting. */
export function givePictureUp(pictureId: string, at: Date): Promise<void> {
  return transact(async (tx) => {
    const picture = await tx.picture.findUnique({ where: { id: pictureId }, ...owned })
    if (picture?.state !== 'waiting') return
    await tx.picture.update({ where: { id: pictureId }, data: { state: 'refused', refusal: 'too-heavy' } })
    const facts = { refusal: 'too-heavy', givenUp: true }
    await record(tx, bySystem(at), eventOf(picture, 'picture.refused', facts))
  })
}

/**
 * Adds what a ready picture lacks of its fine prints: AVIF, deep-zoom tiles, the page for printed matter. Afterwards
 * it says since when they are there, on record once.
 */
export async function printFine(pictureId: string, at: Date): Promise<void> {
  const picture = await db.picture.findUnique({ where: { id: pictureId }, ...owned })
  // Taken out of a draft, it may still stand in what was sent.
  if (picture?.state !== 'ready') return
  if (picture.fineAt && (await allThere(picture))) return
  await fineOrThrow(picture)
  await transact(async (tx) => {
    const unmarked = { where: { id: pictureId, fineAt: null } }
    const changed = await tx.picture.updateMany({ ...unmarked, data: { fineAt: now() } })
    if (changed.count > 0) await record(tx, bySystem(at), eventOf(picture, 'picture.fine'))
  })
}

/**
 * Makes a picture's derivatives public under `publicKey`, served as /gambar/<publicKey>/…; fine prints that are not
 * there yet are made first. Repeating it changes nothing.
 */
export async function publishPicture(pictureId: string, publicKey: string): Promise<void> {
  await printFine(pictureId, now())
  const picture = await db.picture.findUniqueOrThrow({ where: { id: pictureId } })
  await linkPicture(picture, publicKey)
}

/**
 * Makes every derivative of a ready picture anew from its original, each taking the place of the old one in one step,
 * and notes the facts as they are now seen. Answers why when the original is refused today, and then changes nothing.
 * A published picture must be published again to show the new derivatives.
 */
export async function remakePicture(pictureId: string, at: Date): Promise<PictureRefusal | null> {
  const picture = await db.picture.findUniqueOrThrow({ where: { id: pictureId }, ...owned })
  if (picture.state !== 'ready') throw new Error(`${pictureId} is ${picture.state}`)
  const print = await develop({ ...places(picture), task: 'preview' })
  if (!print.ok) return print.refusal
  await fineOrThrow(picture)
  await transact(async (tx) => {
    await tx.picture.update({ where: { id: pictureId }, data: { ...factsOf(print), fineAt: now() } })
    await record(tx, bySystem(at), eventOf(picture, 'picture.remade'))
  })
  return null
}

async function fineOrThrow(picture: { id: string; original: string }) {
  const print = await develop({ ...places(picture), task: 'fine' })
  if (!print.ok) throw new Error(`fine prints were refused: ${print.refusal}`)
}

function places({ id, original }: { id: string; original: string }) {
  return { file: pathOf('originals', original), folder: pathOf('pictures', id) }
}

function factsOf({ type, width, height, widths, placeholder, colours, seam, notices }: Facts) {
  return { type, width, height, widths, placeholder, colours, seam, notices, refusal: null }
}

function eventOf(picture: Owned, action: string, facts: object = {}) {
  const { id, entryId, entry } = picture
  return { action, subject: `entry:${entryId}`, editionId: entry.editionId, facts: { picture: id, ...facts } }
}

async function allThere(picture: { id: string; widths: unknown }): Promise<boolean> {
  const avif = (picture.widths as number[]).map((width) => `${width}.avif`)
  const names = [...avif, 'tiles', 'print.jpg']
  const there = await Promise.all(
    names.map((name) => stat(pathOf('pictures', picture.id, name)).then(Boolean, () => false)),
  )
  return there.every(Boolean)
}
