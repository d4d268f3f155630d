import { publishedEdition } from './published.server.ts'

/**
 * A published work with its neighbours on the wall, in the version asked for or the last; null: what is not published
 * does not exist.
 */
export async function readWork(editionSlug: string, workSlug: string, asked: string | null = null) {
  const edition = await publishedEdition(editionSlug, asked)
  const index = edition?.works.findIndex((work) => work.slug === workSlug) ?? -1
  if (!edition || index < 0) return null
  const { id, slug, facts, works, version, versions } = edition
  const work = works[index]!
  const latest = version === versions.at(-1)!.version ? edition : (await publishedEdition(editionSlug))!
  return {
    id,
    slug,
    version,
    versions,
    /** Why the last version says that it was disqualified; null where it does not. */
    disqualified: latest.disqualified.find(({ number }) => number === work.number)?.reason ?? null,
    facts,
    work,
    before: works[index - 1] ?? null,
    after: works[index + 1] ?? null,
  }
}

/** The last earlier version that shows a work which the last one does not, as when it was disqualified since; null: none. */
export async function earlierVersion(editionSlug: string, workSlug: string): Promise<number | null> {
  const { versions } = (await publishedEdition(editionSlug)) ?? { versions: [] }
  for (const { version } of versions.slice(0, -1).reverse()) {
    const edition = await publishedEdition(editionSlug, String(version))
    if (edition?.works.some((one) => one.slug === workSlug)) return version
  }
  return null
}
