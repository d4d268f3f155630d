import { publishedEdition } from './published.server.ts'

/** A published work with its neighbours on the wall, or null: what is not published does not exist. */
export async function readWork(editionSlug: string, workSlug: string) {
  const edition = await publishedEdition(editionSlug)
  const index = edition?.works.findIndex(({ slug }) => slug === workSlug) ?? -1
  if (!edition || index < 0) return null
  const { id, slug, facts, works } = edition
  return {
    id,
    slug,
    facts,
    work: works[index]!,
    before: works[index - 1] ?? null,
    after: works[index + 1] ?? null,
  }
}
