import { windowOf } from '#app/contests/objection-window.ts'
import type { Tx } from '#app/ground/db.server.ts'

/**
 * The objections to an edition's result as minutes list them: by number, with what they are about, what was decided
 * and when; nothing of who sent them or what they say. `till` is set also where the window is not open yet.
 */
export async function minutedObjections(client: Tx, editionId: string) {
  const edition = await client.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: {
      objectsFrom: true,
      objectsTill: true,
      publications: { orderBy: { version: 'asc' }, take: 1, select: { at: true } },
      objections: {
        orderBy: { number: 'asc' },
        select: { number: true, work: true, at: true, state: true, answeredAt: true },
      },
    },
  })
  const { publications, objections, ...set } = edition
  const publishedAt = publications[0]?.at ?? null
  return {
    published: publishedAt !== null,
    till: set.objectsTill,
    window: windowOf({ ...set, publishedAt }),
    list: objections,
  }
}
