import type { StandingWork } from '#app/entries/standing.server.ts'
import type { Tx } from '#app/ground/db.server.ts'

const seats = {
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

/** The scoring round of the current edition, with its criteria, its edition and the panel, for the organiser's side. */
export function scoringRound(tx: Tx) {
  return tx.round.findFirstOrThrow({
    where: { kind: 'scoring' },
    orderBy: [{ edition: { createdAt: 'desc' } }, { position: 'desc' }],
    include: { criteria: { orderBy: { position: 'asc' } }, edition: { include: { seats } } },
  })
}

export type ScoringRound = Awaited<ReturnType<typeof scoringRound>>

/** The places on the panel whose jurors have accepted and have not left. */
export function seated(round: ScoringRound) {
  return round.edition.seats.flatMap((seat) =>
    seat.user && !seat.leftAt ? [{ ...seat, user: seat.user }] : [],
  )
}

/** Whether the office has yet to say if a work is judged: not checked, or waiting for the entrant's correction. */
export function isUndecided({ verdict }: Pick<StandingWork, 'verdict'>): boolean {
  return verdict === null || verdict === 'correction'
}
