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
import { isUndecided, scoringRound, seated, type ScoringRound } from './scoring-round.server.ts'

type Work = { entryId: string; submissionId: string }

/**
 * Opens the scoring round: every accepted work, as submitted, is dealt to every juror in an order of the
 * juror's own, and the jurors are told. `plannedEnd` is the instant the jurors are asked to be done by.
 */
export function openRound(visit: Visit, plannedEnd: Date | null): Promise<Outcome<{ sheets: number }>> {
  return transact(async (tx) => {
    const round = await scoringRound(tx)
    const standing = await standingWorks(tx, round.editionId)
    const works = standing.filter(({ verdict }) => verdict === 'accepted')
    const jurors = seated(round)
    const may = mayOpenRound({
      at: visit.at,
      closesAt: round.edition.closesAt,
      round,
      weights: round.criteria.map((criterion) => criterion.weight),
      accepted: works.length,
      undecided: standing.filter(isUndecided).length,
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
        seed: round.seed,
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
    const round = await scoringRound(tx)
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

async function dealTo(
  tx: Tx,
  visit: Visit,
  round: ScoringRound,
  jurors: ReturnType<typeof seated>,
  works: readonly Work[],
): Promise<number> {
  const submissions = new Map(works.map(({ entryId, submissionId }) => [entryId, submissionId]))
  const { dealt } = deal({
    works: [...submissions.keys()],
    jurors: jurors.map(({ id }) => id),
    seed: round.seed,
  })
  const sheets = [...dealt].flatMap(([seatId, entries]) =>
    entries.map((entryId, index) => ({
      id: newId(),
      roundId: round.id,
      seatId,
      entryId,
      submissionId: submissions.get(entryId)!,
      position: index + 1,
    })),
  )
  await tx.sheet.createMany({ data: sheets })
  for (const { user } of jurors) {
    const facts = { name: user.name, edition: round.edition, works: works.length, closesAt: round.closesAt }
    const write = (lang: Lang) => readyToScore(lang, facts, addressOf(lang, '/juri'))
    await post(tx, user, write, visit.at)
  }
  return sheets.length
}
