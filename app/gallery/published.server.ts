import { db } from '#app/ground/db.server.ts'
import { single } from '#app/ground/single.server.ts'
import type { PublishedContent, PublishedFacts } from './snapshot.ts'

/** One work on the wall. */
export type PublishedItem = { slug: string; number: number; content: PublishedContent }

/** An edition as published: its latest version, the works in the order of the wall. */
export type PublishedEdition = {
  id: string
  slug: string
  at: Date
  facts: PublishedFacts
  works: PublishedItem[]
}

// A publication never changes, so what was read once is kept: the wall of a thousand works costs no query.
const kept = single('publications', () => new Map<string, PublishedEdition>())
const most = 20

/** The edition at `slug` as published, or null where it is not. */
export async function publishedEdition(slug: string): Promise<PublishedEdition | null> {
  const latest = await db.publication.findFirst({
    where: { edition: { slug } },
    orderBy: { version: 'desc' },
    select: { id: true },
  })
  return latest && (await load([latest.id]))[0]!
}

/** All published editions, the newest first. */
export async function publishedEditions(): Promise<PublishedEdition[]> {
  const latest = await db.publication.findMany({
    orderBy: [{ edition: { createdAt: 'desc' } }, { version: 'desc' }],
    distinct: ['editionId'],
    select: { id: true },
  })
  return load(latest.map(({ id }) => id))
}

async function load(ids: string[]): Promise<PublishedEdition[]> {
  const lacking = ids.filter((id) => !kept.has(id))
  if (lacking.length > 0) {
    const rows = await db.publication.findMany({
      where: { id: { in: lacking } },
      select: {
        id: true,
        at: true,
        facts: true,
        edition: { select: { slug: true } },
        works: { orderBy: { position: 'asc' }, select: { slug: true, number: true, content: true } },
      },
    })
    for (const { id, at, facts, edition, works } of rows) {
      kept.set(id, {
        id,
        slug: edition.slug,
        at,
        facts: facts as PublishedFacts,
        works: works.map((work) => ({ ...work, content: work.content as PublishedContent })),
      })
    }
  }
  const found = ids.map((id) => kept.get(id)!)
  while (kept.size > most) kept.delete(kept.keys().next().value!)
  return found
}
