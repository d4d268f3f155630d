import { onPanel } from '#app/contests/on-panel.ts'
import { standingWorks, type StandingWork } from '#app/entries/standing.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { atHand } from '../state.ts'

const seats = {
  where: onPanel,
  orderBy: { position: 'asc' as const },
  select: {
    id: true,
    position: true,
    title: true,
    titleEn: true,
    chair: true,
    leftAt: true,
    leftReason: true,
    user: { select: { id: true, name: true, email: true, phone: true, lang: true } },
  },
}

/** The rounds of the newest edition in their order, each with its criteria, its edition and the panel, for the organiser's side. */
export async function roundsOf(tx: Tx) {
  const edition = await tx.edition.findFirstOrThrow({
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return tx.round.findMany({
    where: { editionId: edition.id },
    orderBy: { position: 'asc' },
    include: {
      criteria: { orderBy: { position: 'asc' } },
      edition: { include: { seats } },
      seats: { select: { seatId: true } },
    },
  })
}

export type JudgedRound = Awaited<ReturnType<typeof roundsOf>>[number]

/** The round at hand, as `atHand` says. */
export async function currentRound(tx: Tx): Promise<JudgedRound> {
  return atHand(await roundsOf(tx))!
}

/** The round whose places are those of the prizes: the last one. */
export async function decidingRound(tx: Tx): Promise<JudgedRound> {
  return (await roundsOf(tx)).at(-1)!
}

/** The jurors of a round who have accepted their place and have not left. */
export function seated(round: JudgedRound) {
  const ofRound = new Set(round.seats.map(({ seatId }) => seatId))
  return round.edition.seats.flatMap((seat) =>
    seat.user && !seat.leftAt && (ofRound.size === 0 || ofRound.has(seat.id))
      ? [{ ...seat, user: seat.user }]
      : [],
  )
}

/** Whether the office has yet to say if a work is judged: not checked, or waiting for the entrant's correction. */
export function isUndecided({ verdict }: Pick<StandingWork, 'verdict'>): boolean {
  return verdict === null || verdict === 'correction'
}

/** The round before one, with what became of its works; null for the first. */
export async function roundBefore(tx: Tx, round: JudgedRound) {
  return tx.round.findFirst({
    where: { editionId: round.editionId, position: { lt: round.position } },
    orderBy: { position: 'desc' },
    include: { outcomes: { select: { entryId: true, fate: true, position: true } } },
  })
}

/** The works that a round is about: those accepted, or those that the round before let go on; without those disqualified. */
export async function worksFor(tx: Tx, round: JudgedRound): Promise<StandingWork[]> {
  const works = await standingWorks(tx, round.editionId)
  const disqualified = await tx.disqualification.findMany({
    where: { entry: { editionId: round.editionId } },
    select: { entryId: true },
  })
  const out = new Set(disqualified.map(({ entryId }) => entryId))
  const accepted = works.filter(({ entryId, verdict }) => verdict === 'accepted' && !out.has(entryId))
  const before = await roundBefore(tx, round)
  if (!before) return accepted
  const on = new Set(before.outcomes.filter(({ fate }) => fate === 'advanced').map(({ entryId }) => entryId))
  return accepted.filter(({ entryId }) => on.has(entryId))
}

/** The works that jurors of an opened round have, as they were dealt; without those that turned out to be absent. */
export async function worksDealt(
  tx: Tx,
  round: JudgedRound,
): Promise<{ entryId: string; submissionId: string }[]> {
  const before = await roundBefore(tx, round)
  const absent = before?.outcomes.filter(({ fate }) => fate === 'absent').map(({ entryId }) => entryId) ?? []
  return tx.sheet.findMany({
    where: { roundId: round.id, entryId: { notIn: absent } },
    distinct: ['entryId'],
    select: { entryId: true, submissionId: true },
  })
}
