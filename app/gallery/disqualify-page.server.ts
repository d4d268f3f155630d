import type { EntryContent, FrozenPicture } from '#app/entries/content.ts'
import { db } from '#app/ground/db.server.ts'
import { tiesOf } from '#app/judging/conflicts/conflict-sight.server.ts'
import { decidingRound } from '#app/judging/rounds/rounds.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayDisqualify } from '#app/policy/correction.ts'
import { maySeeWhole } from '#app/policy/conflicts.ts'
import { entryNumber } from '#app/words/format.ts'
import { planOf } from './plan.server.ts'

/**
 * The page on which works are disqualified and put back. `asked` are the work (its number) and the objection (its
 * number) that the address names.
 */
export async function readDisqualify(visit: Visit, asked: { work: number | null; objection: number | null }) {
  const { edition } = await decidingRound(db)
  const rounds = await db.round.findMany({
    where: { editionId: edition.id },
    select: { opensAt: true, sealedAt: true },
  })
  const ties = await tiesOf(db, visit.actor, edition.id)
  const may = mayDisqualify({
    judged: rounds.some((one) => one.sealedAt),
    rounds,
    at: visit.at,
    ties,
  })
  const code = (number: number) => entryNumber(edition.code, number)
  const entries = await db.entry.findMany({
    where: {
      editionId: edition.id,
      number: { not: null },
      sheets: { some: { round: { sealedAt: { not: null } } } },
    },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      disqualified: true,
      submissions: { orderBy: { version: 'desc' }, take: 1, select: { content: true, pictures: true } },
    },
  })
  const objections = await db.objection.findMany({
    where: { editionId: edition.id },
    select: { id: true, number: true },
  })
  const latest = await db.publication.findFirst({
    where: { editionId: edition.id },
    orderBy: { version: 'desc' },
    select: { at: true },
  })
  const plan = maySeeWhole(ties).ok ? await planOf(db, null) : null
  const works = entries.map(({ id, number, disqualified, submissions: [last] }) => {
    const planned = plan?.works.find(({ work }) => work.entryId === id)
    return {
      entryId: id,
      number: number!,
      label: code(number!),
      title: (last!.content as EntryContent).title,
      picture: (last!.pictures as FrozenPicture[])[0]!,
      place: planned?.place ?? null,
      prize: planned?.award?.prize ?? null,
      disqualified: disqualified && {
        reason: disqualified.reason,
        at: disqualified.at,
        /** Decided after the newest version was published: the public does not know it yet. */
        unpublished: latest !== null && disqualified.at > latest.at,
        objection: objections.find((one) => one.id === disqualified.objectionId)?.number ?? null,
      },
    }
  })
  return {
    refusal: may.ok ? null : may.refusal,
    published: ties.published,
    /** Those that may still be disqualified. */
    works: works.flatMap(({ number, label, title, disqualified }) =>
      disqualified ? [] : [{ number, label, title }],
    ),
    disqualified: works.filter(({ disqualified }) => disqualified),
    chosen: works.find(({ number, disqualified }) => number === asked.work && !disqualified) ?? null,
    objection: objections.some(({ number }) => number === asked.objection) ? asked.objection : null,
    onePrize: (may.ok ? (plan?.passedOver ?? []) : []).flatMap((one) =>
      one.because === 'one-prize' ? [{ label: code(one.number), better: code(one.better) }] : [],
    ),
  }
}

export type DisqualifyView = Awaited<ReturnType<typeof readDisqualify>>

/** The id of the objection of that number in the newest edition; null where there is none. */
export async function objectionId(number: number | null): Promise<string | null> {
  if (number === null) return null
  const { edition } = await decidingRound(db)
  const found = await db.objection.findUnique({
    where: { editionId_number: { editionId: edition.id, number } },
    select: { id: true },
  })
  return found?.id ?? null
}
