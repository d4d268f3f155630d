import { record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { forgetAnswers } from '#app/ground/kept-answers.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { reasonOf } from '#app/judging/reason.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { correctionLetter, type CorrectedWork } from './correction-letter.ts'
import { freezeCount } from './count.server.ts'
import { nextVersion, type NextVersion, type NextWork } from './next-version.server.ts'
import { planOf } from './plan.server.ts'
import { makePublic } from './public-pictures.server.ts'
import { oneAtATime } from './publish.server.ts'
import type { Both } from './snapshot.ts'

/** What the organiser decides: the ranking that was seen, why it is corrected, and the jury's words on new winners. */
type CorrectionOrder = { ranking: string; reason: string; words: Record<number, Both> }

/**
 * Publishes a correction of the published result as its next version: a snapshot, count and hash of its own with the
 * public reason, its audit line, and a letter to everyone whose work won, lost or changed a prize, was disqualified or
 * put back. The versions before stay as they are.
 */
export function correct(visit: Visit, order: CorrectionOrder): Promise<Outcome<{ version: number }>> {
  return oneAtATime.runExclusive(async () => {
    const corrected = await correctNow(visit, order)
    forgetAnswers()
    return corrected
  })
}

async function correctNow(
  visit: Visit,
  { reason, words, ranking }: CorrectionOrder,
): Promise<Outcome<{ version: number }>> {
  const before = await nextVersion(db, visit.actor, await planOf(db, null), ranking, words)
  if (!before) return refuse('not-found')
  if (!before.may.ok) return before.may
  const why = reasonOf(reason, 'alasan')
  if (!why.ok) return why
  // Before the transaction: files that no row names yet are seen by nobody.
  await makePublic(before.works.flatMap(({ fresh }) => (fresh ? [fresh.work] : [])))

  return transact(async (tx) => {
    const next = await nextVersion(tx, visit.actor, await planOf(tx, null), ranking, words)
    if (!next) return refuse('not-found')
    if (!next.may.ok) return next.may
    const { version, plan, facts, works, changes } = next
    const { edition, passedOver } = plan
    const head = await tx.auditLine.findFirstOrThrow({ orderBy: { seq: 'desc' }, select: { hash: true } })
    const { count, hash } = await freezeCount(
      tx,
      {
        edition,
        passedOver,
        facts,
        titles: new Map(works.map(({ number, content }) => [number, content.title])),
      },
      { version, at: visit.at, reason: why.value, auditHead: head.hash },
    )
    await tx.publication.create({
      data: {
        id: newId(),
        editionId: edition.id,
        version,
        at: visit.at,
        byId: actorId(visit.actor),
        facts,
        ranking: plan.rankingHash!,
        reason: why.value,
        auditHead: head.hash,
        count,
        hash,
        works: { create: works.map(rowOf) },
      },
    })
    await record(tx, visit, {
      action: 'edition.corrected',
      subject: `edition:${edition.id}`,
      editionId: edition.id,
      facts: {
        version,
        reason: why.value,
        ranking: plan.rankingHash,
        snapshot: hash,
        disqualified: changes.disqualified.map(({ number }) => number),
        reinstated: changes.reinstated,
        prizes: changes.prizes.map(({ place, before: had, after: has }) => ({
          place,
          before: had?.number ?? null,
          after: has?.number ?? null,
        })),
      },
    })
    await postCorrections(tx, visit, next, why.value)
    return done({ version })
  })
}

function rowOf({ number, slug, content }: NextWork, position: number) {
  const { award } = content
  return {
    id: newId(),
    number,
    slug,
    position,
    place: award?.place ?? null,
    prize: award?.prize.id ?? null,
    prizeEn: award?.prize.en ?? null,
    content,
  }
}

/**
 * A letter to everyone for one of whose works this version says otherwise than the last. Whose work only moved up or down
 * without a prize is not written to: no letter ever named that place, and the page that does tells of the correction.
 */
async function postCorrections(tx: Tx, visit: Visit, next: NextVersion, reason: string): Promise<void> {
  const { edition } = next.plan
  const changed = changedWorks(next)
  const entrants = await tx.user.findMany({
    where: { entries: { some: { editionId: edition.id, number: { in: [...changed.keys()] } } } },
    select: {
      id: true,
      name: true,
      email: true,
      phone: true,
      lang: true,
      entries: { where: { editionId: edition.id }, orderBy: { number: 'asc' }, select: { number: true } },
    },
  })
  for (const { entries, ...entrant } of entrants) {
    const works = entries.flatMap(({ number }) => changed.get(number!) ?? [])
    const facts = { edition, name: entrant.name, reason, works }
    await post(
      tx,
      entrant,
      (lang) => correctionLetter(lang, facts, (path) => addressOf(lang, path)),
      visit.at,
    )
  }
}

function changedWorks({ changes, works, plan }: NextVersion): Map<number, CorrectedWork> {
  const disqualified = new Map(changes.disqualified.map(({ number, reason }) => [number, reason]))
  const moved = changes.prizes.flatMap(({ before, after }) =>
    before?.number === after?.number ? [] : [before?.number, after?.number],
  )
  const numbers = new Set(
    [...disqualified.keys(), ...changes.reinstated, ...moved].filter((one) => one !== undefined),
  )
  const prize = (number: number, which: 'before' | 'after') => {
    const found = changes.prizes.find((one) => one[which]?.number === number)
    return found ? { name: found.name, amount: found.amount } : null
  }
  return new Map(
    [...numbers].map((number) => [
      number,
      {
        number,
        title: plan.works.find(({ work }) => work.number === number)?.work.content.title ?? '',
        had: prize(number, 'before'),
        has: prize(number, 'after'),
        disqualified: disqualified.get(number) ?? null,
        reinstated: changes.reinstated.includes(number),
        slug: works.find((one) => one.number === number)?.slug ?? null,
      },
    ]),
  )
}
