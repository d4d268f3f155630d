import { db } from '#app/ground/db.server.ts'
import { liftForPublication } from '#app/judging/behind.server.ts'
import { tiesOf } from '#app/judging/conflict-sight.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayMoveResult } from '#app/policy/conflicts.ts'
import { entryNumber } from '#app/words/format.ts'
import { contactsIn } from './contacts.ts'
import { planOf, type PlannedWork } from './plan.server.ts'

/**
 * What the publication page shows: what would be published, or that it has been, or why not yet. It names makers beside
 * their prizes, so that opening it before publication is put on record; to an organiser with a tie it shows neither.
 */
export async function readPublication(visit: Visit) {
  const plan = await planOf(db, null)
  const { edition } = plan
  const free = mayMoveResult(await tiesOf(db, visit.actor, edition.id))
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
  const won = new Set(works.map(({ award }) => award?.place))
  return {
    slug: edition.slug,
    published: plan.published,
    refusal: may.ok ? null : may.refusal,
    ranking: may.ok ? plan.rankingHash : null,
    winners: views.filter(({ award }) => award),
    others: views.filter(({ award }) => !award),
    /** Prizes that no work has won. */
    unwon: (may.ok ? plan.facts!.prizes : []).filter(({ place }) => !won.has(place)),
    letters: entrants,
  }
}

export type PublicationView = Awaited<ReturnType<typeof readPublication>>
export type PlannedView = PublicationView['winners'][number]
