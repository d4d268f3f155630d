import { ofPanel } from '#app/contests/on-panel.ts'
import type { RoundKind } from '#app/contests/round-kind.ts'
import { standingWorks } from '#app/entries/standing.server.ts'
import { undecidedTexts } from '#app/entries/undecided-texts.server.ts'
import { db } from '#app/ground/db.server.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayMoveResult } from '#app/policy/conflicts.ts'
import { mayChangePanel, mayEndRound, mayOpenRound, mayRemoveJuror } from '#app/policy/judging.ts'
import { tiesOf } from '../conflicts/conflict-sight.server.ts'
import { proposedTies } from '../conflicts/conflicts.server.ts'
import { remindersOf } from './remind.server.ts'
import { isUndecided, roundBefore, roundsOf, seated, worksFor } from '../rounds/rounds.server.ts'
import { atHand, stateOf, type SheetState } from '../state.ts'

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
  /** When a reminder last went out in this round. */
  remindedAt: Date | null
  sheets: Record<SheetState, number>
  total: number
  /** Accepted the place after the round was opened and has no works yet. */
  waiting: boolean
  /** Whether the juror may be taken off the panel as one of a trial. */
  mayRemove: boolean
}

export type Progress = {
  edition: string
  closesAt: Date | null
  entryClosed: boolean
  /** The round at hand. */
  round: {
    position: number
    name: string
    kind: RoundKind
    plannedAt: Date | null
    opensAt: Date | null
    closesAt: Date | null
    sealedAt: Date | null
  }
  /** All rounds of the edition. */
  rounds: { position: number; name: string; sealedAt: Date | null }[]
  /** The round before the one at hand, and whether it is decided which works go on from it. */
  before: { position: number; name: string; decided: boolean } | null
  works: { accepted: number; undecided: number }
  /** While the round waits to be opened: works with seeming names of which nobody has decided what jurors read. */
  undecidedTexts: number
  /** While it waits: likely ties to makers that the office has neither confirmed nor dismissed. */
  undecidedTies: number
  jurors: JurorProgress[]
  mayOpen: Outcome<null>
  mayEnd: Outcome<null>
  mayChange: Outcome<null>
  /** Whether the reader may open a juror's seal: the round runs, and the reader has no tie to any work. */
  mayUnseal: boolean
}

/** What the organiser may know while judging goes on. Sheets are counted by whether they have marks; no mark is read. */
export async function readProgress(visit: Visit): Promise<Progress> {
  const rounds = await roundsOf(db)
  const round = atHand(rounds)!
  const { edition, criteria } = round
  const before = await roundBefore(db, round)
  const [standing, going, sheets, seals, past, reminders] = await Promise.all([
    before ? [] : standingWorks(db, edition.id),
    worksFor(db, round),
    db.sheet.findMany({
      where: { roundId: round.id, ...ofPanel },
      select: {
        seatId: true,
        recusedAt: true,
        closedAt: true,
        savedAt: true,
        _count: { select: { marks: true } },
      },
    }),
    db.seal.findMany({ where: { roundId: round.id, ...ofPanel } }),
    db.sheet.groupBy({
      by: ['seatId'],
      where: { round: { editionId: edition.id, sealedAt: { not: null } } },
      _count: true,
    }),
    remindersOf(db, round),
  ])
  const works = {
    accepted: going.length,
    undecided: standing.filter(isUndecided).length,
  }
  const ofRound = new Set(round.seats.map(({ seatId }) => seatId))
  const panel = edition.seats.filter(({ id }) => ofRound.size === 0 || ofRound.has(id))
  const open = round.opensAt
    ? []
    : await undecidedTexts(
        db,
        going.map(({ submissionId }) => submissionId),
      )
  const free = mayMoveResult(await tiesOf(db, visit.actor, edition.id)).ok
  const mayChange = mayChangePanel(round, visit.at)
  const jurors = panel.map((seat): JurorProgress => {
    const own = sheets.filter(({ seatId }) => seatId === seat.id)
    const counts: Record<SheetState, number> = { unscored: 0, partly: 0, complete: 0, recused: 0, closed: 0 }
    for (const { _count, ...sheet } of own) counts[stateOf(sheet, _count.marks, criteria.length)] += 1
    const saved = own.flatMap(({ savedAt }) => (savedAt ? [savedAt.getTime()] : []))
    const judged = past.find(({ seatId }) => seatId === seat.id)?._count ?? 0
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
      remindedAt: reminders.get(seat.user?.id ?? '') ?? null,
      total: own.length,
      mayRemove: free && seat.user !== null && mayRemoveJuror(round, judged).ok,
      waiting: round.opensAt !== null && seat.user !== null && seat.leftAt === null && own.length === 0,
    }
  })
  const unfinished = jurors.filter(({ total, sealedAt, leftAt }) => total > 0 && !sealedAt && !leftAt)
  return {
    edition: visit.lang === 'en' ? edition.nameEn : edition.name,
    closesAt: edition.closesAt,
    entryClosed: edition.closesAt !== null && edition.closesAt <= visit.at,
    round: {
      position: round.position,
      name: visit.lang === 'en' ? round.nameEn : round.name,
      kind: round.kind as RoundKind,
      plannedAt: round.plannedAt,
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      sealedAt: round.sealedAt,
    },
    rounds: rounds.map(({ position, name, nameEn, sealedAt }) => ({
      position,
      name: visit.lang === 'en' ? nameEn : name,
      sealedAt,
    })),
    before: before && {
      position: before.position,
      name: visit.lang === 'en' ? before.nameEn : before.name,
      decided: before.outcomes.length > 0,
    },
    works,
    undecidedTexts: open.length,
    undecidedTies: round.opensAt ? 0 : await proposedTies(edition.id),
    jurors,
    mayOpen: mayOpenRound({
      at: visit.at,
      closesAt: edition.closesAt,
      round,
      before: before && { sealed: before.sealedAt !== null, decided: before.outcomes.length > 0 },
      weights: criteria.map(({ weight }) => weight),
      ...works,
      jurors: seated(round).length,
    }),
    mayEnd: mayEndRound(round, visit.at, unfinished.length),
    mayChange,
    mayUnseal: free && mayChange.ok,
  }
}
