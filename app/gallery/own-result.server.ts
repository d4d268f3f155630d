import { windowOf } from '#app/contests/objection-window.ts'
import { ownEntry } from '#app/entries/own.server.ts'
import { db } from '#app/ground/db.server.ts'
import { decimalsFor } from '#app/judging/result/tally.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayObject } from '#app/policy/objections.ts'
import { maySeeComments, maySeeOwnResult } from '#app/policy/own-result.ts'
import { entryNumber } from '#app/words/format.ts'
import { commentsForEntrants } from './comments-for-entrants.server.ts'
import type { CountFile } from './count-file.ts'
import { recount } from './recount.ts'
import { readCheck } from './verify.server.ts'

/**
 * How an own work was judged, read from the count frozen with the latest published version; null before publication,
 * where the rules keep it to the office, and for a work that was not judged.
 */
export async function readOwnResult(visit: Visit, entryId: string) {
  const entry = await ownEntry(db, visit, entryId)
  if (!entry?.number || !entry.standing || entry.withdrawnAt) return null
  const { number, edition, window, standing } = entry
  const rules = { publishedAt: window.publishedAt, entrantsSee: edition.entrantsSee }
  if (!maySeeOwnResult(rules).ok) return null
  const check = await readCheck(edition.slug, null)
  if (!check) return null
  const rounds = check.count ? judgedRounds(check.count, number) : []
  if (check.count ? rounds.length === 0 : entry.check?.verdict !== 'accepted') return null
  const comments = maySeeComments(rules)
    ? (await commentsForEntrants(db, edition.id, entryId)).map(({ text }) => text)
    : null
  const objections = windowOf({ ...edition, publishedAt: window.publishedAt })
  return {
    number,
    label: entryNumber(edition.code, number),
    title: standing.content.title,
    edition: { slug: edition.slug, code: edition.code, name: edition.name, nameEn: edition.nameEn },
    version: check.version,
    versions: check.versions,
    slug: check.slugs[number] ?? null,
    passedOver: check.count?.passedOver.find((one) => one.number === number) ?? null,
    prize: check.count?.prizes.find((one) => one.number === number) ?? null,
    /** In their order; none where the marks were not frozen with the publication. */
    rounds,
    /** Null where the rules do not show them. */
    comments,
    objections: objections && {
      ...objections,
      open: mayObject(objections, visit.at).ok,
      over: visit.at >= objections.till,
    },
  }
}

export type OwnResult = NonNullable<Awaited<ReturnType<typeof readOwnResult>>>

type Count = Pick<CountFile, 'rounds' | 'passedOver' | 'prizes'>

/** The rounds that the work was in, each with nothing of the other works but what its place is told by. */
function judgedRounds(count: Count, number: number) {
  const again = recount(count)
  return count.rounds.flatMap((round, index) => {
    const counted = round.works.find((one) => one.number === number)
    if (!counted) return []
    const { works, ...rest } = again.rounds[index]!
    const at = works.findIndex(({ entryId }) => entryId === String(number))
    return [
      {
        round: { ...round, works: [], votes: [], wentOn: null },
        again: { ...rest, works: [] },
        counted,
        work: works[at]!,
        next: works[at + 1],
        decimals: decimalsFor(works.map(({ score }) => score)),
        /** Works with a place in this round. */
        of: works.filter(({ place }) => place !== null).length,
        wentOn: round.wentOn?.includes(number) ?? false,
        /** It did not go on from here, and others did. */
        stopped: round.wentOn !== null && !round.wentOn.includes(number),
      },
    ]
  })
}
