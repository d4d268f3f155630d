import { publishedEdition } from './published.server.ts'
import { choices, hang, wallQuery } from './wall.ts'

/** One page of an edition's wall, or null where there is no such edition or no such page. */
export async function readWall(slug: string, search: URLSearchParams) {
  const edition = await publishedEdition(slug)
  if (!edition) return null
  const query = wallQuery(search)
  const hung = hang(edition.works, query)
  if (query.page > hung.pages) return null
  const { id, at, facts, works } = edition
  return { id, slug, at, facts, query, choices: choices(works), ...hung }
}
