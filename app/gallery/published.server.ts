import { db } from '#app/ground/db.server.ts'
import { single } from '#app/ground/single.server.ts'
import type { CountFile } from './count-file.ts'
import type { PublishedContent, PublishedFacts } from './snapshot.ts'

/** One work on the wall. */
export type PublishedItem = { slug: string; number: number; content: PublishedContent }

/** One version of a result, with the public reason where it corrects the one before. */
export type PublishedVersion = { version: number; at: Date; reason: string }

/** An edition as published in one version, the works in the order of the wall. */
export type PublishedEdition = {
  id: string
  version: number
  /** Numbers of the works that it says were disqualified, with the public reasons. */
  disqualified: { number: number; reason: string }[]
  slug: string
  at: Date
  facts: PublishedFacts
  works: PublishedItem[]
}

// A publication never changes, so what was read once is kept: the wall of a thousand works costs no query.
const kept = single('publications', () => new Map<string, PublishedEdition>())
const most = 20

/** The edition at `slug` as published last, or in the version asked for; with all versions. Null where it is not. */
export async function publishedEdition(
  slug: string,
  asked: string | null = null,
): Promise<(PublishedEdition & { versions: PublishedVersion[] }) | null> {
  const versions = await db.publication.findMany({
    where: { edition: { slug } },
    orderBy: { version: 'asc' },
    select: { id: true, version: true, at: true, reason: true },
  })
  const chosen = asked === null ? versions.at(-1) : versions.find(({ version }) => String(version) === asked)
  if (!chosen) return null
  const [edition] = await load([chosen.id])
  return { ...edition!, versions: versions.map(({ version, at, reason }) => ({ version, at, reason })) }
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
        version: true,
        at: true,
        facts: true,
        count: true,
        edition: { select: { slug: true } },
        works: { orderBy: { position: 'asc' }, select: { slug: true, number: true, content: true } },
      },
    })
    for (const { id, version, at, facts, count, edition, works } of rows) {
      kept.set(id, {
        id,
        version,
        disqualified: ((count as CountFile | null)?.passedOver ?? []).flatMap((one) =>
          one.because === 'disqualified' ? [{ number: one.number, reason: one.reason }] : [],
        ),
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
