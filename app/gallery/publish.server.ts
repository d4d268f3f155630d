import { Mutex } from 'async-mutex'
import { record } from '#app/audit/record.server.ts'
import { windowOf } from '#app/contests/objection-window.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { forgetAnswers } from '#app/ground/kept-answers.server.ts'
import { done, type Outcome } from '#app/ground/outcome.ts'
import { single } from '#app/ground/single.server.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import { tiesOf } from '#app/judging/conflicts/conflict-sight.server.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayMoveResult } from '#app/policy/conflicts.ts'
import { freezeCount } from './count.server.ts'
import { resultLetter } from './result-letter.ts'
import { planOf, type Plan, type Seen } from './plan.server.ts'
import { makePublic, publicKeyOf } from './public-pictures.server.ts'
import { freezeWork, type Both } from './snapshot.ts'

/** What the organiser decides: what was seen and chosen, and the jury's words by prize place. */
export type PublicationOrder = Seen & { words: Record<number, Both> }

/**
 * Publishes the result of the current edition: the pictures are made public, then the frozen snapshot, its
 * audit line and a letter to everyone who sent a work are written in one transaction. Refused when the ranking
 * is not the one that was shown, when a tie at a prize is open, when the result is already published, or to an
 * organiser with a tie to a work's maker.
 */
export function publish(visit: Visit, order: PublicationOrder): Promise<Outcome<{ edition: string }>> {
  return oneAtATime.runExclusive(async () => {
    const published = await publishNow(visit, order)
    forgetAnswers()
    return published
  })
}

/** A second press waits for the first and finds the result published. */
export const oneAtATime = single('publishing', () => new Mutex())

async function publishNow(visit: Visit, order: PublicationOrder): Promise<Outcome<{ edition: string }>> {
  const before = await planOf(db, order)
  const free = mayMoveResult(await tiesOf(db, visit.actor, before.edition.id))
  if (!free.ok) return free
  if (!before.may.ok) return before.may
  // Before the transaction: files that no row names yet are seen by nobody.
  await makePublic(before.works.filter(({ shown }) => shown).map(({ work }) => work))

  return transact(async (tx) => {
    const plan = await planOf(tx, order)
    if (!plan.may.ok) return plan.may
    const { edition, works } = plan
    const head = await tx.auditLine.findFirstOrThrow({ orderBy: { seq: 'desc' }, select: { hash: true } })
    const { count, hash } = await freezeCount(tx, plan, {
      version: 1,
      at: visit.at,
      reason: '',
      auditHead: head.hash,
    })
    await tx.publication.create({
      data: {
        id: newId(),
        editionId: edition.id,
        version: 1,
        at: visit.at,
        byId: actorId(visit.actor),
        facts: plan.facts!,
        ranking: plan.rankingHash!,
        auditHead: head.hash,
        count,
        hash,
        works: { create: rowsOf(plan, order.words) },
      },
    })
    await record(tx, visit, {
      action: 'edition.published',
      subject: `edition:${edition.id}`,
      editionId: edition.id,
      facts: {
        version: 1,
        ranking: plan.rankingHash,
        snapshot: hash,
        works: works.length,
        withheld: works.filter((planned) => !planned.shown).map(({ work }) => work.number),
        prizes: works.flatMap(({ award, work }) =>
          award ? [{ place: award.place, number: work.number }] : [],
        ),
      },
    })
    await postResults(tx, visit, plan)
    return done({ edition: edition.slug })
  })
}

function rowsOf({ works }: Plan, words: PublicationOrder['words']) {
  return works
    .filter((planned) => planned.shown)
    .map(({ work, slug, maker, award }, position) => {
      const spoken = award && { ...award, words: words[award.place] ?? { id: '', en: '' } }
      return {
        id: newId(),
        number: work.number,
        slug,
        position,
        place: award?.place ?? null,
        prize: award?.prize.id ?? null,
        prizeEn: award?.prize.en ?? null,
        content: freezeWork(work, maker, spoken, publicKeyOf),
      }
    })
}

/** One letter to everyone who sent a work, whatever became of it. */
async function postResults(tx: Tx, visit: Visit, { edition, works }: Plan): Promise<void> {
  const window = windowOf({ ...edition, publishedAt: visit.at })
  const entrants = await tx.user.findMany({
    where: { entries: { some: { editionId: edition.id, number: { not: null }, withdrawnAt: null } } },
    select: {
      id: true,
      name: true,
      email: true,
      phone: true,
      lang: true,
      entries: { where: { editionId: edition.id }, select: { id: true } },
    },
  })
  for (const { entries, ...entrant } of entrants) {
    const own = works.filter(({ work }) => entries.some(({ id }) => id === work.entryId))
    const facts = {
      edition,
      window,
      name: entrant.name,
      works: own.map(({ work, slug, award, disqualified, shown }) => ({
        number: work.number,
        title: work.content.title,
        award,
        disqualified,
        slug: shown ? slug : null,
      })),
    }
    await post(tx, entrant, (lang) => resultLetter(lang, facts, (path) => addressOf(lang, path)), visit.at)
  }
}
