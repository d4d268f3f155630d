import { publishedEdition } from './published.server.ts'
import { choices, hang, wallQuery } from './wall.ts'

/** One page of an edition's wall, in the version that `versi` asks for or the last; null where there is no such edition or no such page. */
export async function readWall(slug: string, search: URLSearchParams) {
  const edition = await publishedEdition(slug, search.get('versi'))
  if (!edition) return null
  const query = wallQuery(search)
  const hung = hang(edition.works, query)
  if (query.page > hung.pages) return null
  const { id, version, versions, at, facts, works } = edition
  return { id, version, versions, slug, at, facts, query, choices: choices(works), ...hung }
}
