import { record } from '#app/audit/record.server.ts'
import { standingWorks } from '#app/entries/standing.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayOpenRound } from '#app/policy/judging.ts'
import type { Lang } from '#app/words/language.ts'
import { readyToScore } from './letters.ts'
import { deal } from '../maths/deal.ts'
import { openSeal } from './open-seal.server.ts'
import { panelWords } from './panel-words.ts'
import { planReminders } from './remind.server.ts'
import {
  currentRound,
  isUndecided,
  roundBefore,
  seated,
  worksFor,
  type JudgedRound,
} from '../rounds/rounds.server.ts'

type Work = { entryId: string; submissionId: string }

/**
 * Opens the round at hand: its works, as submitted, are dealt to its jurors, each in an order of the juror's own,
 * and the jurors are told. `plannedEnd` is the instant the jurors are asked to be done by, in place of the one planned
 * before; null is none.
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
    const opened = { ...round, opensAt: visit.at, closesAt: plannedEnd }
    await tx.round.update({
      where: { id: round.id },
      data: { opensAt: opened.opensAt, closesAt: opened.closesAt },
    })
    const sheets = await dealTo(tx, visit, opened, jurors, works)
    await planReminders(tx, opened, visit.at)
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

/**
 * Deals works to jurors of a round; what they and the others have already stays theirs, and only `jurors` are given
 * more. Who has sealed and is given more can no longer stand by that seal: it is opened. Answers how many sheets were added.
 */
export async function dealTo(
  tx: Tx,
  visit: Pick<Visit, 'actor' | 'at'>,
  round: JudgedRound,
  jurors: ReturnType<typeof seated>,
  works: readonly Work[],
): Promise<number> {
  const submissions = new Map(works.map(({ entryId, submissionId }) => [entryId, submissionId]))
  const has = await tx.sheet.findMany({
    where: { roundId: round.id },
    select: { seatId: true, entryId: true },
  })
  const pairs = new Set(has.map(({ seatId, entryId }) => `${seatId} ${entryId}`))
  const given = new Set(jurors.map(({ id }) => id))
  // With fewer jurors than all to a work, who gets what depends on everyone's load.
  const among = round.perWork ? seated(round) : jurors
  const tied = await tiesToWorks(tx, among)
  const { dealt } = deal({
    works: [...submissions.keys()],
    jurors: among.map(({ id }) => id),
    seed: round.seed,
    perWork: round.perWork ?? undefined,
    barred: (seatId, entryId) =>
      tied(seatId, entryId) || (!given.has(seatId) && !pairs.has(`${seatId} ${entryId}`)),
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
    if (fresh.length > 0)
      await openSeal(tx, visit, { roundId: round.id, seatId, reason: panelWords.id.morePlaced })
    added += fresh.length
    const facts = { name: user.name, edition: round.edition, works: fresh.length, closesAt: round.closesAt }
    const write = (lang: Lang) => readyToScore(lang, facts, addressOf(lang, '/juri'))
    if (fresh.length > 0) await post(tx, user, write, visit.at)
  }
  return added
}

/** Whether a confirmed tie to its maker keeps a juror from a work, by their ids. */
export async function tiesToWorks(
  tx: Tx,
  jurors: ReturnType<typeof seated>,
): Promise<(seatId: string, entryId: string) => boolean> {
  const confirmed = await tx.conflict.findMany({
    where: { personId: { in: jurors.map(({ user }) => user.id) }, state: 'confirmed' },
    select: { personId: true, entryId: true },
  })
  return (seatId, entryId) => {
    const person = jurors.find(({ id }) => id === seatId)?.user.id
    return confirmed.some((one) => one.personId === person && one.entryId === entryId)
  }
}
