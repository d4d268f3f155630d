import { bySystem, record } from '#app/audit/record.server.ts'
import { now } from '#app/ground/clock.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { develop } from '#app/media/develop.server.ts'
import type { PictureRefusal } from '#app/media/refusals.ts'
import { pathOf } from '#app/media/store.server.ts'

/**
 * Develops a waiting reference in the same darkroom as works: afterwards it is ready, with all sizes in WebP, and to
 * be compared with all works; or refused, on record. Doing it again changes nothing.
 */
export async function developReference(referenceId: string, at: Date): Promise<void> {
  const reference = await db.reference.findUnique({ where: { id: referenceId } })
  if (!reference || reference.state !== 'waiting' || reference.removedAt) return
  const file = pathOf('originals', reference.original)
  const print = await develop({
    task: 'preview',
    file,
    folder: pathOf('pictures', referenceId),
    alone: true,
  })
  if (!print.ok) return refuseReference(referenceId, print.refusal, at)
  const { type, width, height, widths, placeholder } = print
  await transact(async (tx) => {
    const changed = await tx.reference.updateMany({
      where: { id: referenceId, state: 'waiting' },
      data: { state: 'ready', readyAt: now(), type, width, height, widths, placeholder },
    })
    if (changed.count === 0) return
    await record(tx, bySystem(at), {
      action: 'reference.ready',
      subject: `reference:${referenceId}`,
      facts: { width, height },
    })
    await enqueue(tx, {
      kind: 'likeness-reference',
      key: `likeness-reference:${referenceId}`,
      payload: { referenceId },
      dueAt: at,
      owner: reference.addedById,
      priority: -2,
    })
  })
}

/** Refuses a reference that could not be developed however often it was tried. */
export function giveReferenceUp(referenceId: string, at: Date): Promise<void> {
  return refuseReference(referenceId, 'too-heavy', at)
}

function refuseReference(referenceId: string, refusal: PictureRefusal, at: Date): Promise<void> {
  return transact(async (tx) => {
    const waiting = { id: referenceId, state: 'waiting' }
    const changed = await tx.reference.updateMany({ where: waiting, data: { state: 'refused', refusal } })
    if (changed.count === 0) return
    const subject = `reference:${referenceId}`
    await record(tx, bySystem(at), { action: 'reference.refused', subject, facts: { refusal } })
  })
}
