import { canonical } from '#app/audit/chain.ts'
import { jurorTitles } from '#app/entries/juror-texts.server.ts'
import { blackedWords } from '#app/entries/redact-words.ts'
import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { ownSeat } from '#app/judging/desk/blind.server.ts'
import { resultOf } from '#app/judging/result/result.server.ts'
import { roundsOf } from '#app/judging/rounds/rounds.server.ts'
import { marksOfSeat, readSeal } from '#app/judging/desk/seal.server.ts'
import type { RoundKind } from '#app/contests/round-kind.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayTakeOwnSheet } from '#app/policy/documents.ts'
import type { ScoreSheet } from './score-sheet.server.ts'

type Sheets = { seatId: string; editionId: string; slug: string; position: number; sheets: ScoreSheet[] }

/** A juror's marks in every round that is over, for the organiser; works by their numbers, makers left out. */
export async function sheetsOfSeat(seatId: string): Promise<Outcome<Sheets>> {
  const rounds = await roundsOf(db)
  const { edition } = rounds[0]!
  const seat = edition.seats.find(({ id, user }) => id === seatId && user)
  if (!seat) return refuse('not-found')
  const sheets: ScoreSheet[] = []
  for (const round of rounds) {
    const found = await resultOf(db, round.id)
    if (!found.ok) continue
    const { rows, criteria, kind } = found.value
    const order = await db.sheet.findMany({
      where: { seatId, roundId: round.id },
      orderBy: { position: 'asc' },
      select: { position: true, entryId: true, submissionId: true },
    })
    if (order.length === 0) continue
    // The juror signs this sheet, so it tells of the works what the juror was told.
    const titles = await jurorTitles(db, { seatId, roundId: round.id })
    const seal = await db.seal.findUnique({ where: { roundId_seatId: { roundId: round.id, seatId } } })
    sheets.push({
      edition: edition.name,
      round: round.name,
      kind,
      juror: { name: seat.user!.name, title: seat.title },
      criteria,
      sealedAt: seal?.at ?? null,
      closedAt: seal ? null : seat.leftAt,
      works: order.map(({ position, entryId, submissionId }) => {
        const row = rows.find((one) => one.entryId === entryId)!
        const cell = row.perJuror.find((one) => one.seatId === seatId)!
        const { state, total, comment } = cell
        const marks = total === null ? criteria.map(() => null) : cell.marks
        const title = blackedWords(titles.get(submissionId)!, 'id')
        return { position, label: row.label, title, state, marks, total, comment }
      }),
      fingerprint: await fingerprintOf(seatId, round.id),
    })
  }
  if (sheets.length === 0) return refuse('not-sealed')
  return done({ seatId, editionId: edition.id, slug: edition.slug, position: seat.position, sheets })
}

/** The juror's own sealed marks, as far as the desk shows the works: neither numbers nor makers. */
export async function ownSheets(
  visit: Visit & { actor: Person },
): Promise<Outcome<Omit<Sheets, 'slug' | 'position'>>> {
  const seat = await ownSeat(db, visit.actor.id)
  const view = await readSeal({ ...visit, lang: 'id' })
  if (!seat || !view) return refuse('not-found')
  const may = mayTakeOwnSheet(view)
  if (!may.ok) return may
  const { title } = await db.seat.findUniqueOrThrow({ where: { id: seat.id }, select: { title: true } })
  const said = await db.sheet.findMany({
    where: { seatId: seat.id, roundId: seat.round.id },
    select: { id: true, comment: true },
  })
  const sheet: ScoreSheet = {
    edition: seat.edition.name,
    round: seat.round.name,
    kind: seat.round.kind as RoundKind,
    juror: { name: visit.actor.name, title },
    criteria: view.criteria,
    sealedAt: view.sealedAt,
    closedAt: null,
    works: view.works.map((work) => ({
      position: work.position,
      label: null,
      title: blackedWords(work.title, 'id'),
      state: work.state,
      marks: work.marks,
      total: work.total,
      comment: said.find(({ id }) => id === work.sheet)?.comment ?? '',
    })),
    fingerprint: await fingerprintOf(seat.id, seat.round.id),
  }
  return done({ seatId: seat.id, editionId: seat.editionId, sheets: [sheet] })
}

async function fingerprintOf(seatId: string, roundId: string): Promise<string> {
  return sha256(canonical(await marksOfSeat(db, seatId, roundId)))
}
