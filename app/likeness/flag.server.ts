import type { Lang } from '#app/words/language.ts'
import { pairsOfWork, type PairOfSides } from './pairs.server.ts'
import { isCompared } from './progress.server.ts'
import type { Side } from './sides.server.ts'

/** How many of the strongest pairs a check page shows. */
const shown = 3

/** What the check of a work tells of its likenesses: the strongest ones not judged to be different, and counts. */
export async function likenessFlag(entryId: string, submissionId: string, lang: Lang) {
  const pairs = await pairsOfWork(entryId, lang)
  const flagged = pairs.filter(({ verdict }) => verdict !== 'different')
  return {
    entryId,
    compared: await isCompared(submissionId),
    open: pairs.filter(({ verdict }) => verdict === null).length,
    flagged: flagged.length,
    different: pairs.length - flagged.length,
    strongest: flagged.slice(0, shown).map((pair) => {
      const { id, score, kind, verdict } = pair
      return { id, score, kind, verdict, against: otherSide(pair, entryId) }
    }),
  }
}

export type LikenessFlag = Awaited<ReturnType<typeof likenessFlag>>

function otherSide({ later, earlier }: PairOfSides, entryId: string): Side {
  return later.entryId === entryId ? earlier : later
}
