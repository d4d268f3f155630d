import { db } from '#app/ground/db.server.ts'
import { liftForPublication } from '#app/judging/conflicts/behind.server.ts'
import { tiesOf } from '#app/judging/conflicts/conflict-sight.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { maySeeWhole } from '#app/policy/conflicts.ts'
import { entryNumber } from '#app/words/format.ts'
import type { Holder } from './changes.ts'
import { contactsIn } from './contacts.ts'
import { namedComments } from './named-comments.server.ts'
import { nextVersion } from './next-version.server.ts'
import { planOf, type Plan, type PlannedWork } from './plan.server.ts'

/**
 * What the publication page shows: what would be published, or that it has been, or why not yet. It names makers beside
 * their prizes, so that opening it before publication is put on record; to an organiser with a tie it shows neither.
 */
export async function readPublication(visit: Visit) {
  const plan = await planOf(db, null)
  const { edition } = plan
  const free = maySeeWhole(await tiesOf(db, visit.actor, edition.id))
  const may = free.ok ? plan.may : free
  const works = may.ok ? plan.works : []
  if (may.ok) await liftForPublication(visit, edition.id)
  const entrants = await db.user.count({
    where: {
      entries: { some: { editionId: edition.id, number: { not: null }, withdrawnAt: null } },
      OR: [{ email: { not: null } }, { phone: { not: null } }],
    },
  })
  const view = ({ work, maker, award, comments }: PlannedWork) => ({
    entryId: work.entryId,
    number: work.number,
    label: entryNumber(edition.code, work.number),
    title: work.content.title,
    maker: [maker.name, maker.place].filter(Boolean).join(', '),
    award,
    comments,
    picture: work.pictures[0]!,
    contacts: contactsIn(work.content).length > 0,
    allowed: work.content.licence,
  })
  const views = works.map(view)
  const disqualified = new Set(
    works.flatMap(({ work, disqualified: why }) => (why === null ? [] : [work.number])),
  )
  const won = new Set(works.map(({ award }) => award?.place))
  const code = (number: number) => entryNumber(edition.code, number)
  return {
    slug: edition.slug,
    code: edition.code,
    published: plan.published,
    versions: await db.publication.findMany({
      where: { editionId: edition.id },
      orderBy: { version: 'asc' },
      select: { version: true, at: true, reason: true, ranking: true },
    }),
    next: plan.published && (await readNext(visit, plan, code)),
    passedOver: (may.ok ? plan.passedOver : []).map((one) => ({
      label: code(one.number),
      ...(one.because === 'one-prize'
        ? { because: one.because, better: code(one.better) }
        : { because: one.because, reason: one.reason }),
    })),
    refusal: may.ok ? null : may.refusal,
    ranking: may.ok ? plan.rankingHash : null,
    winners: views.filter(({ award }) => award),
    others: views.filter(({ number, award }) => !award && !disqualified.has(number)),
    /** Prizes that no work has won. */
    unwon: (may.ok ? plan.facts!.prizes : []).filter(({ place }) => !won.has(place)),
    letters: entrants,
    /** To be read before entrants may; whether the rules let them. */
    named: may.ok ? await namedComments(db, edition.id) : [],
    commentsShown: edition.entrantsSee === 'comments',
  }
}

/** What a correction would change; null where nothing has changed since the last version. */
async function readNext(visit: Visit, plan: Plan, code: (number: number) => string) {
  const next = await nextVersion(db, visit.actor, plan, null)
  if (!next || (!next.changes.any && plan.openTies === 0)) return null
  const { version, may, changes, unspoken } = next
  const labelled = (holder: Holder | null) => holder && { ...holder, label: code(holder.number) }
  const prizes = changes.prizes.map((prize) => ({
    ...prize,
    before: labelled(prize.before),
    after: labelled(prize.after),
  }))
  return {
    version,
    ranking: plan.rankingHash!,
    refusal: may.ok ? null : may.refusal,
    prizes,
    disqualified: changes.disqualified.map(({ number, reason }) => ({ label: code(number), reason })),
    reinstated: changes.reinstated.map(code),
    onePrize: plan.passedOver.flatMap((one) =>
      one.because === 'one-prize' ? [{ label: code(one.number), better: code(one.better) }] : [],
    ),
    unspoken: prizes.flatMap(({ place, name, after }) =>
      after && unspoken.includes(place) ? [{ place, label: after.label, prize: name }] : [],
    ),
  }
}

export type PublicationView = Awaited<ReturnType<typeof readPublication>>
export type PlannedView = PublicationView['winners'][number]
