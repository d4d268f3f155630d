import { db } from '#app/ground/db.server.ts'
import { entryNumber } from '#app/words/format.ts'
import { contactsIn } from './contacts.ts'
import { planOf, type PlannedWork } from './plan.server.ts'

/** What the publication page shows: what would be published, or that it has been, or why not yet. */
export async function readPublication() {
  const plan = await planOf(db, null)
  const { edition, may, works } = plan
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
    ranking: plan.rankingHash,
    winners: views.filter(({ award }) => award),
    others: views.filter(({ award }) => !award),
    /** Prizes that no work has won. */
    unwon: (plan.facts?.prizes ?? []).filter(({ place }) => !won.has(place)),
    letters: entrants,
  }
}

export type PublicationView = Awaited<ReturnType<typeof readPublication>>
export type PlannedView = PublicationView['winners'][number]
