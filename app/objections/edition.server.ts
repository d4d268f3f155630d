import { instantsOf, withInstants } from '#app/contests/current.server.ts'
import { windowOf } from '#app/contests/objection-window.ts'
import { db, type Tx } from '#app/ground/db.server.ts'

/** The edition whose result can be objected to, the newest, with its window: null where objections are not taken. */
export async function objectedEdition(client: Tx = db) {
  const edition = await client.edition.findFirstOrThrow({
    orderBy: { createdAt: 'desc' },
    include: withInstants,
  })
  const { id, slug, code, name, nameEn, objectsFrom, objectsTill, announcesAt } = edition
  const { publishedAt } = instantsOf(edition)
  const window = windowOf({ objectsFrom, objectsTill, publishedAt })
  return { id, slug, code, name, nameEn, objectsFrom, objectsTill, announcesAt, publishedAt, window }
}

export type ObjectedEdition = Awaited<ReturnType<typeof objectedEdition>>
