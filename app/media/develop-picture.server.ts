// What the queue does with a picture: first what people look at, then the finer prints.
import { stat } from 'node:fs/promises'
import { record } from '#app/audit/record.server.ts'
import { now } from '#app/ground/clock.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { develop } from './develop.server.ts'
import { linkPicture } from './public-picture.server.ts'
import { pathOf } from './store.server.ts'

const owned = { include: { entry: { select: { editionId: true, entrantId: true } } } }

/**
 * Develops a waiting picture: afterwards it is ready, with all sizes in WebP, or refused, on record. The finer
 * AVIF prints are left to a later job. Doing it again changes nothing.
 */
export async function developPicture(pictureId: string, at: Date): Promise<void> {
  const picture = await db.picture.findUnique({ where: { id: pictureId }, ...owned })
  if (!picture || picture.state !== 'waiting' || picture.removedAt) return
  const print = await develop({ ...places(picture), format: 'webp' })
  await transact(async (tx) => {
    const waiting = { where: { id: pictureId, state: 'waiting' } }
    const changed = await tx.picture.updateMany({
      ...waiting,
      data: print.ok
        ? { ...factsOf(print), state: 'ready', readyAt: now() }
        : { state: 'refused', refusal: print.refusal },
    })
    if (changed.count === 0) return
    await record(
      tx,
      { actor: { role: 'system' }, at },
      {
        action: print.ok ? 'picture.ready' : 'picture.refused',
        subject: `entry:${picture.entryId}`,
        editionId: picture.entry.editionId,
        facts: print.ok
          ? { picture: pictureId, width: print.width, height: print.height, notices: print.notices }
          : { picture: pictureId, refusal: print.refusal },
      },
    )
    if (!print.ok) return
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
    await record(
      tx,
      { actor: { role: 'system' }, at },
      {
        action: 'picture.refused',
        subject: `entry:${picture.entryId}`,
        editionId: picture.entry.editionId,
        facts: { picture: pictureId, refusal: 'too-heavy', givenUp: true },
      },
    )
  })
}

/** Adds the AVIF prints of a ready picture, if it lacks any. */
export async function printFine(pictureId: string): Promise<void> {
  const picture = await db.picture.findUnique({ where: { id: pictureId } })
  // Taken out of a draft, it may still stand in what was sent.
  if (picture?.state !== 'ready') return
  const missing = await lacking(
    pictureId,
    namesOf(picture).filter((name) => name.endsWith('.avif')),
  )
  if (missing.length === 0) return
  const print = await develop({ ...places(picture), format: 'avif' })
  if (!print.ok) throw new Error(`fine prints were refused: ${print.refusal}`)
}

/**
 * Makes a picture's derivatives public under `publicKey`, served as /gambar/<publicKey>/<width>.<avif|webp>;
 * finer prints that are not there yet are made first. Repeating it changes nothing.
 */
export async function publishPicture(pictureId: string, publicKey: string): Promise<void> {
  await printFine(pictureId)
  const picture = await db.picture.findUniqueOrThrow({ where: { id: pictureId } })
  await linkPicture(picture, publicKey)
}

function places({ id, original }: { id: string; original: string }) {
  return { file: pathOf('originals', original), folder: pathOf('pictures', id) }
}

function factsOf(print: Extract<Awaited<ReturnType<typeof develop>>, { ok: true }>) {
  const { type, width, height, widths, placeholder, colours, notices } = print
  return { type, width, height, widths, placeholder, colours, notices, refusal: null }
}

function namesOf({ widths }: { widths: unknown }): string[] {
  return (widths as number[]).flatMap((width) => [`${width}.webp`, `${width}.avif`])
}

async function lacking(pictureId: string, names: string[]): Promise<string[]> {
  const there = await Promise.all(
    names.map((name) => stat(pathOf('pictures', pictureId, name)).then(Boolean, () => false)),
  )
  return names.filter((_, index) => !there[index])
}
