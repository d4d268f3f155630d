import { publishedEditions, type PublishedItem } from './published.server.ts'

const shown = 12

/** The published works that drew on a relief, by edition, the newest first: a few to see, and how many there are. */
export async function worksFrom(relief: string) {
  const editions = await publishedEditions()
  return editions.flatMap(({ id, slug, works }) => {
    const drawn = works.filter(({ content }) => content.reliefs.some(({ key }) => key === relief))
    return drawn.length > 0 ? [{ id, slug, count: drawn.length, works: drawn.slice(0, shown) }] : []
  })
}

export type DrawnFrom = { id: string; slug: string; count: number; works: PublishedItem[] }
