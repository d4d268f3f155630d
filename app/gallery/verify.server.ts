import { db } from '#app/ground/db.server.ts'
import { single } from '#app/ground/single.server.ts'
import type { CountFile } from './count-file.ts'
import { countText } from './count-text.ts'
import { publishedEditions } from './published.server.ts'
import type { PublishedFacts } from './snapshot.ts'

// A publication never changes, so what was read of it is kept.
const kept = single('counts', () => new Map<string, Kept>())
const most = 20

type Kept = Awaited<ReturnType<typeof load>>

/** The published editions for the list of results to check, the newest first. */
export async function checkableEditions() {
  const editions = await publishedEditions()
  const rows = await db.publication.findMany({
    where: { id: { in: editions.map(({ id }) => id) } },
    select: { id: true, hash: true },
  })
  return editions.map(({ id, version, slug, at, facts }) => ({
    id,
    version,
    slug,
    at,
    name: facts.edition.name,
    numbers: facts.numbers,
    hash: rows.find((row) => row.id === id)!.hash,
  }))
}

/**
 * What the public check of an edition shows: its published version, the latest where none is named, with the count
 * or, of an old publication, without. Null where there is no such version.
 */
export async function readCheck(slug: string, version: string | null) {
  const versions = await db.publication.findMany({
    where: { edition: { slug } },
    orderBy: { version: 'asc' },
    select: { id: true, version: true, at: true, reason: true },
  })
  const chosen = version === null ? versions.at(-1) : versions.find((one) => String(one.version) === version)
  if (!chosen) return null
  const { id, facts, count, hash, auditHead, works } = kept.get(chosen.id) ?? (await load(chosen.id))
  return {
    id,
    slug,
    version: chosen.version,
    at: chosen.at,
    versions: versions.map(({ version: number, at, reason }) => ({ version: number, at, reason })),
    code: facts.edition.code,
    name: facts.edition.name,
    panel: facts.panel.map(({ name }) => name),
    /** Parts of the works' addresses in the gallery, by number. */
    slugs: Object.fromEntries(works.map((work) => [work.number, work.slug])) as Record<number, string>,
    count: count && {
      rounds: count.rounds,
      passedOver: count.passedOver,
      prizes: count.prizes,
    },
    hash,
    auditHead,
  }
}

export type Check = NonNullable<Awaited<ReturnType<typeof readCheck>>>

/** The exported file of that version, and its hash; null where there is none. */
export async function readCountFile(slug: string, version: string | null) {
  const check = await readCheck(slug, version)
  if (!check?.hash) return null
  return { text: kept.get(check.id)!.text!, hash: check.hash }
}

async function load(id: string) {
  const row = await db.publication.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      facts: true,
      count: true,
      hash: true,
      auditHead: true,
      works: { select: { number: true, slug: true } },
    },
  })
  const count = row.count as CountFile | null
  const read = {
    ...row,
    facts: row.facts as PublishedFacts,
    count,
    text: count && countText(count, row.hash!),
  }
  kept.set(id, read)
  while (kept.size > most) kept.delete(kept.keys().next().value!)
  return read
}
