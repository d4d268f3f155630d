import { techniques, type Technique } from '#app/entries/limits.ts'
import { pagesFor } from '#app/ground/paging.ts'
import type { PublishedContent } from './snapshot.ts'

/** Works a page. */
export const pageSize = 24

/** What a visitor asked the wall for; null is everything. */
export type WallQuery = { relief: string | null; technique: Technique | null; page: number }

type Hung = { slug: string; number: number; content: PublishedContent }

/** Reads the query of a wall's address; what makes no sense is left out, a page that makes none is the first. */
export function wallQuery(search: URLSearchParams): WallQuery {
  const technique = search.get('teknik') as Technique
  const page = Number(search.get('halaman') ?? 1)
  return {
    relief: search.get('relief') || null,
    technique: techniques.includes(technique) ? technique : null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** The query string of a wall, with its question mark; empty for all works from the beginning. */
export function wallSearch({ relief, technique, page }: WallQuery): string {
  const search = new URLSearchParams()
  if (relief) search.set('relief', relief)
  if (technique) search.set('teknik', technique)
  if (page > 1) search.set('halaman', String(page))
  const text = search.toString()
  return text && `?${text}`
}

/**
 * One page of a wall. Without a filter the prize-winners hang by themselves on the first page and the others
 * follow; with one, all that match stand together. `count` is of all pages.
 */
export function hang<Work extends Hung>(works: readonly Work[], query: WallQuery) {
  const filtered = query.relief !== null || query.technique !== null
  const matching = works.filter(
    ({ content }) =>
      (query.relief === null || content.reliefs.some(({ key }) => key === query.relief)) &&
      (query.technique === null || content.technique === query.technique),
  )
  const listed = filtered ? matching : matching.filter(({ content }) => content.award === null)
  const pages = pagesFor(listed.length, pageSize)
  const from = (query.page - 1) * pageSize
  return {
    winners: !filtered && query.page === 1 ? matching.filter(({ content }) => content.award !== null) : [],
    works: listed.slice(from, from + pageSize),
    count: listed.length,
    pages,
  }
}

/** What one can filter by: the reliefs and techniques that occur, with how many works each has. */
export function choices(works: readonly Hung[]) {
  const reliefs = new Map<string, number>()
  const made = new Map<Technique, number>()
  for (const { content } of works) {
    for (const key of new Set(content.reliefs.map((relief) => relief.key))) {
      reliefs.set(key, (reliefs.get(key) ?? 0) + 1)
    }
    made.set(content.technique, (made.get(content.technique) ?? 0) + 1)
  }
  return { reliefs: [...reliefs], techniques: [...made] }
}
