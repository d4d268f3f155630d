import { db } from '#app/ground/db.server.ts'
import { currentEdition } from './current.server.ts'
import { windowOf } from './objection-window.ts'
import { serving } from './on-panel.ts'
import type { RoundKind } from './round-kind.ts'

type AdvanceBy = 'top' | 'threshold' | 'picked'

/** All that the rules of the current edition say, from its own data: dates, limits, rounds with their criteria, prizes, the jury so far. */
export async function readRules(at: Date) {
  const edition = await currentEdition(at)
  const [rounds, seats] = await Promise.all([
    db.round.findMany({
      where: { editionId: edition.id },
      orderBy: { position: 'asc' },
      include: { criteria: { orderBy: { position: 'asc' }, omit: { roundId: true } } },
    }),
    db.seat.findMany({
      where: { editionId: edition.id, userId: { not: null }, ...serving },
      orderBy: { position: 'asc' },
      select: { title: true, titleEn: true, chair: true, user: { select: { name: true } } },
    }),
  ])
  return {
    name: edition.name,
    nameEn: edition.nameEn,
    theme: edition.theme,
    themeEn: edition.themeEn,
    code: edition.code,
    stage: edition.stage,
    opensAt: edition.opensAt,
    closesAt: edition.closesAt,
    announcesAt: edition.announcesAt,
    publishedAt: edition.instants.publishedAt,
    maxWorks: edition.maxWorks,
    onePrize: edition.onePrize,
    entrantsSee: edition.entrantsSee,
    objections: {
      from: edition.objectsFrom,
      till: edition.objectsTill,
      /** Set to end before the result was published. */
      never:
        edition.stage === 'published' && !windowOf({ ...edition, publishedAt: edition.instants.publishedAt }),
    },
    prizes: edition.prizes.map(({ place, name, nameEn, amount }) => ({ place, name, nameEn, amount })),
    rounds: rounds.map(({ position, kind, name, nameEn, opensAt, criteria, ...round }) => ({
      position,
      kind: kind as RoundKind,
      name,
      nameEn,
      opensAt,
      /** As planned; opening and ending stay the organiser's acts. */
      plan: { from: round.plannedAt, till: round.closesAt, over: round.sealedAt !== null },
      criteria,
      panelSees: round.panelSees as 'own' | 'panel',
      meetsAt: round.meetsAt,
      venue: round.venue,
      venueEn: round.venueEn,
      /** Null in the last round, which decides the prizes. */
      goesOn:
        round.advanceBy === 'none'
          ? null
          : {
              by: round.advanceBy as AdvanceBy,
              count: round.advance,
              quorum: round.quorum,
              reserves: round.reserves,
            },
    })),
    jurors: seats.map(({ user, ...seat }) => ({ ...seat, name: user!.name })),
  }
}

export type Rules = Awaited<ReturnType<typeof readRules>>
