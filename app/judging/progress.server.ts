import { standingWorks } from '#app/entries/standing.server.ts'
import { db } from '#app/ground/db.server.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayChangePanel, mayEndRound, mayOpenRound } from '#app/policy/judging.ts'
import { isUndecided, scoringRound } from './scoring-round.server.ts'
import { stateOf, type SheetState } from './state.ts'

/** How far one juror is; numbers of sheets, never a mark. */
export type JurorProgress = {
  seatId: string
  position: number
  /** Null while nobody has accepted the place. */
  name: string | null
  title: string
  chair: boolean
  leftAt: Date | null
  leftReason: string | null
  sealedAt: Date | null
  lastSavedAt: Date | null
  sheets: Record<SheetState, number>
  total: number
  /** Accepted the place after the round was opened and has no works yet. */
  waiting: boolean
}

export type Progress = {
  edition: string
  closesAt: Date | null
  entryClosed: boolean
  round: { opensAt: Date | null; closesAt: Date | null; sealedAt: Date | null }
  works: { accepted: number; undecided: number }
  jurors: JurorProgress[]
  mayOpen: Outcome<null>
  mayEnd: Outcome<null>
  mayChange: Outcome<null>
}

/** What the organiser may know while judging goes on. Sheets are counted by whether they have marks; no mark is read. */
export async function readProgress(visit: Visit): Promise<Progress> {
  const round = await scoringRound(db)
  const { edition, criteria } = round
  const [standing, sheets, seals] = await Promise.all([
    standingWorks(db, edition.id),
    db.sheet.findMany({
      where: { roundId: round.id },
      select: {
        seatId: true,
        recusedAt: true,
        closedAt: true,
        savedAt: true,
        _count: { select: { marks: true } },
      },
    }),
    db.seal.findMany({ where: { roundId: round.id } }),
  ])
  const works = {
    accepted: standing.filter(({ verdict }) => verdict === 'accepted').length,
    undecided: standing.filter(isUndecided).length,
  }
  const jurors = edition.seats.map((seat): JurorProgress => {
    const own = sheets.filter(({ seatId }) => seatId === seat.id)
    const counts: Record<SheetState, number> = { unscored: 0, partly: 0, complete: 0, recused: 0, closed: 0 }
    for (const { _count, ...sheet } of own) counts[stateOf(sheet, _count.marks, criteria.length)] += 1
    const saved = own.flatMap(({ savedAt }) => (savedAt ? [savedAt.getTime()] : []))
    return {
      seatId: seat.id,
      position: seat.position,
      name: seat.user?.name ?? null,
      title: visit.lang === 'en' ? seat.titleEn || seat.title : seat.title,
      chair: seat.chair,
      leftAt: seat.leftAt,
      leftReason: seat.leftReason,
      sealedAt: seals.find(({ seatId }) => seatId === seat.id)?.at ?? null,
      lastSavedAt: saved.length > 0 ? new Date(Math.max(...saved)) : null,
      sheets: counts,
      total: own.length,
      waiting: round.opensAt !== null && seat.user !== null && seat.leftAt === null && own.length === 0,
    }
  })
  const unfinished = jurors.filter(({ total, sealedAt, leftAt }) => total > 0 && !sealedAt && !leftAt)
  return {
    edition: visit.lang === 'en' ? edition.nameEn : edition.name,
    closesAt: edition.closesAt,
    entryClosed: edition.closesAt !== null && edition.closesAt <= visit.at,
    round: { opensAt: round.opensAt, closesAt: round.closesAt, sealedAt: round.sealedAt },
    works,
    jurors,
    mayOpen: mayOpenRound({
      at: visit.at,
      closesAt: edition.closesAt,
      round,
      weights: criteria.map(({ weight }) => weight),
      ...works,
      jurors: jurors.filter(({ name, leftAt }) => name && !leftAt).length,
    }),
    mayEnd: mayEndRound(round, visit.at, unfinished.length),
    mayChange: mayChangePanel(round, visit.at),
  }
}
