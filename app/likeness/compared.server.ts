// What is compared with what: the works that stand, and the references that are ready.
import { z } from 'zod'
import type { Tx } from '#app/ground/db.server.ts'

/** A picture of a work that was sent and not withdrawn, and when it was first sent. */
type StandingPicture = { id: string; entryId: string; editionId: string; sentAt: Date }

const Pictures = z.array(z.object({ id: z.string() }))

/** The ids of the pictures of a submission, in order. */
export function pictureIdsOf(pictures: unknown): string[] {
  return Pictures.parse(pictures).map(({ id }) => id)
}

/** The pictures of all standing submissions, of every edition. */
export async function standingPictures(tx: Tx): Promise<StandingPicture[]> {
  const entries = await tx.entry.findMany({
    where: { number: { not: null }, withdrawnAt: null },
    select: {
      id: true,
      editionId: true,
      submissions: { orderBy: { version: 'asc' }, select: { pictures: true, at: true } },
    },
  })
  return entries.flatMap(({ id: entryId, editionId, submissions }) => {
    const sent = submissions.map(({ pictures, at }) => ({ ids: pictureIdsOf(pictures), at }))
    return (sent.at(-1)?.ids ?? []).map((id) => {
      const first = sent.find(({ ids }) => ids.includes(id))!
      return { id, entryId, editionId, sentAt: first.at }
    })
  })
}

/** The ids of the references that works are compared with. */
export async function readyReferences(tx: Tx): Promise<string[]> {
  const rows = await tx.reference.findMany({
    where: { state: 'ready', removedAt: null },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
