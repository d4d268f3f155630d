import { record } from '#app/audit/record.server.ts'
import { standingWorks } from '#app/entries/standing.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayChangePanel, mayOpenRound } from '#app/policy/judging.ts'
import type { Lang } from '#app/words/language.ts'
import { readyToScore } from './letters.ts'
import { deal } from './maths/deal.ts'
import {
  currentRound,
  isUndecided,
  roundBefore,
  seated,
  worksFor,
  type JudgedRound,
} from './rounds.server.ts'

type Work = { entryId: string; submissionId: string }

/**
 * Opens the round at hand: its works, as submitted, are dealt to its jurors, each in an order of the juror's own,
 * and the jurors are told. `plannedEnd` is the instant the jurors are asked to be done by.
 */
export function openRound(visit: Visit, plannedEnd: Date | null): Promise<Outcome<{ sheets: number }>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const before = await roundBefore(tx, round)
    const works = await worksFor(tx, round)
    const undecided = before ? [] : (await standingWorks(tx, round.editionId)).filter(isUndecided)
    const jurors = seated(round)
    const may = mayOpenRound({
      at: visit.at,
      closesAt: round.edition.closesAt,
      round,
      before: before && { sealed: before.sealedAt !== null, decided: before.outcomes.length > 0 },
      weights: round.criteria.map((criterion) => criterion.weight),
      accepted: works.length,
      undecided: undecided.length,
      jurors: jurors.length,
    })
    if (!may.ok) return may
    if (plannedEnd && plannedEnd <= visit.at) return refuse('dates-order', { field: 'closesAt' })
    const opened = { ...round, opensAt: visit.at, closesAt: plannedEnd ?? round.closesAt }
    await tx.round.update({
      where: { id: round.id },
      data: { opensAt: opened.opensAt, closesAt: opened.closesAt },
    })
    const sheets = await dealTo(tx, visit, opened, jurors, works)
    await record(tx, visit, {
      action: 'round.opened',
      subject: `round:${round.id}`,
      editionId: round.editionId,
      facts: {
        kind: round.kind,
        seed: round.seed,
        perWork: round.perWork,
        weights: round.criteria.map(({ id, weight }) => ({ criterion: id, weight })),
        works: works.map(({ number, submissionId }) => ({ number, submission: submissionId })),
        seats: jurors.map(({ id }) => id),
        plannedEnd: opened.closesAt,
      },
    })
    return done({ sheets })
  })
}

/** Deals the works of the running round to a juror who joined after it was opened. Repeating it changes nothing. */
export function joinRound(visit: Visit, seatId: string): Promise<Outcome<{ sheets: number }>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const may = mayChangePanel(round, visit.at)
    if (!may.ok) return may
    const juror = seated(round).find(({ id }) => id === seatId)
    if (!juror) return refuse('not-found')
    if ((await tx.sheet.count({ where: { roundId: round.id, seatId } })) > 0) return done({ sheets: 0 })
    const works = await tx.sheet.findMany({
      where: { roundId: round.id },
      distinct: ['entryId'],
      select: { entryId: true, submissionId: true },
    })
    const sheets = await dealTo(tx, visit, round, [juror], works)
    await record(tx, visit, {
      action: 'juror.joined',
      subject: `seat:${seatId}`,
      editionId: round.editionId,
      facts: { round: round.id, sheets },
    })
    return done({ sheets })
  })
}

/** Deals works to jurors of a round; what they have already stays theirs. Answers how many sheets were added. */
export async function dealTo(
  tx: Tx,
  visit: Visit,
  round: JudgedRound,
  jurors: ReturnType<typeof seated>,
  works: readonly Work[],
): Promise<number> {
  const submissions = new Map(works.map(({ entryId, submissionId }) => [entryId, submissionId]))
  const has = await tx.sheet.findMany({
    where: { roundId: round.id },
    select: { seatId: true, entryId: true },
  })
  // With fewer jurors than all to a work, who gets what depends on everyone's load.
  const among = round.perWork ? seated(round) : jurors
  const { dealt } = deal({
    works: [...submissions.keys()],
    jurors: among.map(({ id }) => id),
    seed: round.seed,
    perWork: round.perWork ?? undefined,
    barred: await conflictsOf(tx, among),
    kept: has.map(({ seatId, entryId }) => [seatId, entryId] as const),
  })
  let added = 0
  for (const { id: seatId, user } of jurors) {
    const own = has.filter((sheet) => sheet.seatId === seatId).map(({ entryId }) => entryId)
    const fresh = dealt.get(seatId)!.filter((entryId) => !own.includes(entryId))
    await tx.sheet.createMany({
      data: fresh.map((entryId, index) => ({
        id: newId(),
        roundId: round.id,
        seatId,
        entryId,
        submissionId: submissions.get(entryId)!,
        position: own.length + index + 1,
      })),
    })
    added += fresh.length
    const facts = { name: user.name, edition: round.edition, works: fresh.length, closesAt: round.closesAt }
    const write = (lang: Lang) => readyToScore(lang, facts, addressOf(lang, '/juri'))
    if (fresh.length > 0) await post(tx, user, write, visit.at)
  }
  return added
}

/** Whom a confirmed tie to its maker keeps from a work. */
async function conflictsOf(tx: Tx, jurors: ReturnType<typeof seated>) {
  const confirmed = await tx.conflict.findMany({
    where: { personId: { in: jurors.map(({ user }) => user.id) }, state: 'confirmed' },
    select: { personId: true, entryId: true },
  })
  return (seatId: string, entryId: string) => {
    const person = jurors.find(({ id }) => id === seatId)?.user.id
    return confirmed.some((one) => one.personId === person && one.entryId === entryId)
  }
}
