import { db } from '#app/ground/db.server.ts'
import { pagesFor, rowsOf } from '#app/ground/paging.ts'
import type { Lang } from '#app/words/language.ts'
import { pairsOfEdition } from './pairs.server.ts'
import { progressOf } from './progress.server.ts'

const size = 20

/** One page of an edition's pairs, strongest first, and how far comparing has come. */
export async function likenessList(
  editionId: string,
  { judged, page, lang }: { judged: boolean; page: number; lang: Lang },
) {
  const open = await pairsOfEdition(db, editionId, { judged: false, lang })
  const decided = await pairsOfEdition(db, editionId, { judged: true, lang })
  const all = judged ? decided : open
  const { skip, take } = rowsOf(page, size)
  return {
    judged,
    page,
    pages: pagesFor(all.length, size),
    total: all.length,
    counts: { open: open.length, judged: decided.length },
    pairs: all.slice(skip, skip + take),
    progress: await progressOf(editionId),
  }
}

export type LikenessList = Awaited<ReturnType<typeof likenessList>>
