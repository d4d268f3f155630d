import { db } from '#app/ground/db.server.ts'
import { compare } from './compare.server.ts'
import { standingPictures } from './compared.server.ts'
import { keepPairs } from './keep-pairs.server.ts'
import { flip } from './lay.ts'
import { referencePairOf } from './pair.ts'

/** Compares a reference with the pictures of all standing works, of every edition. Doing it again finds the same. */
export async function compareReference(referenceId: string, at: Date): Promise<void> {
  const reference = await db.reference.findFirst({
    where: { id: referenceId, state: 'ready', removedAt: null },
    select: { id: true },
  })
  if (!reference) return
  const standing = await standingPictures(db)
  const found = await compare(
    referenceId,
    standing.map(({ id }) => id),
  )
  const pairs = found.map((one) =>
    referencePairOf(one.key, referenceId, { ...one, overlay: flip(one.overlay) }),
  )
  const works = new Set(standing.map(({ entryId }) => entryId)).size
  const run = { subject: `reference:${referenceId}`, pictures: standing.length, works, references: 1 }
  await keepPairs(pairs, run, at)
}
