import { namesIn } from '#app/entries/identity-hints.ts'
import { makersOf, standingWorks } from '#app/entries/standing.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { remarkHints } from '#app/judging/desk/remark-hints.ts'
import { commentsForEntrants } from './comments-for-entrants.server.ts'

/** A comment that seems to carry a name or a way to reach somebody, and its words that do. */
export type NamedComment = {
  entryId: string
  number: number
  /** As the entrant would read it. */
  text: string
  found: string[]
}

/**
 * The comments of an edition's finished rounds that the office should look at before entrants may read them, by number
 * of the work. Makers' own names are known here, other names are told by their shape.
 */
export async function namedComments(tx: Tx, editionId: string): Promise<NamedComment[]> {
  const works = await standingWorks(tx, editionId)
  const makers = await makersOf(
    tx,
    works.map(({ entryId }) => entryId),
  )
  const numbers = new Map(works.map(({ entryId, number }) => [entryId, number]))
  const said = await commentsForEntrants(tx, editionId)
  return said
    .flatMap(({ entryId, comment, text }): NamedComment[] => {
      const [number, maker] = [numbers.get(entryId), makers.get(entryId)]
      if (number === undefined || !maker) return []
      const shaped = remarkHints(comment).map(({ found }) => found)
      const known = namesIn(comment, [maker.name, ...maker.members])
      const found = [...shaped, ...known.filter((name) => shaped.every((one) => !one.includes(name)))]
      return found.length > 0 ? [{ entryId, number, text, found }] : []
    })
    .sort((a, b) => a.number - b.number)
}
