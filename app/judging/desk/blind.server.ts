// All that jurors ever read of a work: what was submitted of it and its pictures' measures. Who made it,
// what the entry is called in the office and how its files are named are not selected, so nothing can leak. Its
// texts are never read here but in entries, where what gives the maker away is taken out of them.
import { serving } from '#app/contests/on-panel.ts'
import type { EntryContent, FrozenPicture } from '#app/entries/content.ts'
import { jurorText, jurorTitles } from '#app/entries/juror-texts.server.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { untied } from '../conflicts/conflict-sight.server.ts'
import { atHand, stateOf, type SheetState } from '../state.ts'

/** A picture as jurors know it: its address is made from the sheet, `index` and one of `widths`. */
export type BlindPicture = {
  index: number
  kind: 'main' | 'detail'
  width: number
  height: number
  widths: number[]
  placeholder: string | null
}

/** A picture on a juror's sheet; `tiles` says whether it may be looked at tile by tile already. */
export type SheetPicture = BlindPicture & { tiles: boolean }

/** One work in a juror's own list. */
export type DeskWork = {
  sheet: string
  /** In the juror's own order from 1; the only number a juror knows a work by. */
  position: number
  title: string
  state: SheetState
  picture: BlindPicture | null
}

const round = {
  select: {
    id: true,
    kind: true,
    name: true,
    nameEn: true,
    plannedAt: true,
    opensAt: true,
    closesAt: true,
    sealedAt: true,
    criteria: { orderBy: { position: 'asc' as const } },
  },
}

/** The juror's place on the newest panel, with the round at hand and, once given, the seal; null without a place. */
export async function ownSeat(tx: Tx, jurorId: string) {
  const seat = await tx.seat.findFirst({
    where: { userId: jurorId, ...serving },
    orderBy: { edition: { createdAt: 'desc' } },
    select: {
      id: true,
      editionId: true,
      edition: {
        select: {
          name: true,
          nameEn: true,
          rounds: {
            orderBy: { position: 'asc' },
            select: { ...round.select, seats: { select: { seatId: true } } },
          },
        },
      },
      seals: { select: { roundId: true, at: true } },
    },
  })
  const rounds = seat?.edition.rounds.filter(
    ({ seats }) => seats.length === 0 || seats.some(({ seatId }) => seatId === seat.id),
  )
  // Of several rounds the one at hand: what was judged before stays sealed.
  const current = atHand(rounds ?? [])
  if (!seat || !current) return null
  const sealedAt = seat.seals.find(({ roundId }) => roundId === current.id)?.at ?? null
  const { rounds: _rounds, ...edition } = seat.edition
  return { id: seat.id, editionId: seat.editionId, edition, round: current, sealedAt }
}

/** The juror's works of a round, in the juror's own order. */
export async function ownWorks(
  tx: Tx,
  seatId: string,
  current: { id: string; criteria: unknown[] },
): Promise<DeskWork[]> {
  const titles = await jurorTitles(tx, { seatId, roundId: current.id })
  const { userId } = await tx.seat.findUniqueOrThrow({ where: { id: seatId }, select: { userId: true } })
  const sheets = await tx.sheet.findMany({
    where: { seatId, roundId: current.id, ...untied(userId!) },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      submissionId: true,
      position: true,
      recusedAt: true,
      closedAt: true,
      _count: { select: { marks: true } },
      submission: { select: { pictures: true } },
    },
  })
  return sheets.map(({ id, submissionId, position, submission, _count, ...sheet }) => ({
    sheet: id,
    position,
    title: titles.get(submissionId)!,
    state: stateOf(sheet, _count.marks, current.criteria.length),
    picture: blindPictures(submission.pictures)[0] ?? null,
  }))
}

/** One sheet, if it is this juror's; null otherwise. */
export async function ownSheet(tx: Tx, jurorId: string, sheetId: string) {
  const sheet = await tx.sheet.findFirst({
    where: { id: sheetId, seat: { userId: jurorId, ...serving }, ...untied(jurorId) },
    select: {
      id: true,
      roundId: true,
      seatId: true,
      submissionId: true,
      position: true,
      version: true,
      note: true,
      comment: true,
      recusedAt: true,
      recusalReason: true,
      closedAt: true,
      savedAt: true,
      marks: { select: { criterionId: true, value: true } },
      round,
      seat: { select: { editionId: true, seals: { select: { roundId: true } } } },
    },
  })
  if (!sheet) return null
  const { seat, ...own } = sheet
  return {
    ...own,
    editionId: seat.editionId,
    sealed: seat.seals.some(({ roundId }) => roundId === own.roundId),
  }
}

/** The work that a sheet is of, for the juror whose sheet it is. */
export async function blindWork(
  tx: Tx,
  { submissionId }: { submissionId: string },
): Promise<{ content: EntryContent; pictures: SheetPicture[] }> {
  const { pictures } = await tx.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { pictures: true },
  })
  return {
    content: await jurorText(tx, submissionId),
    pictures: await withTiles(tx, pictures as FrozenPicture[]),
  }
}

/** Which of the house's pictures stands behind a juror's address; for the door that serves it, never for a page. */
export async function pictureBehind(tx: Tx, jurorId: string, sheetId: string, index: number) {
  const sheet = await tx.sheet.findFirst({
    where: { id: sheetId, seat: { userId: jurorId, ...serving }, ...untied(jurorId) },
    select: { submission: { select: { pictures: true } } },
  })
  return (sheet?.submission.pictures as FrozenPicture[] | undefined)?.[index] ?? null
}

/** Tiles are made after a work is sent, so whether they are there is asked of the picture, not of what was frozen. */
async function withTiles(tx: Tx, frozen: FrozenPicture[]): Promise<SheetPicture[]> {
  const fine = await tx.picture.findMany({
    where: { id: { in: frozen.map(({ id }) => id) }, fineAt: { not: null } },
    select: { id: true },
  })
  const ids = new Set(fine.map(({ id }) => id))
  return blindPictures(frozen).map((picture, index) => ({ ...picture, tiles: ids.has(frozen[index]!.id) }))
}

function blindPictures(frozen: unknown): BlindPicture[] {
  return (frozen as FrozenPicture[]).map(({ kind, width, height, widths, placeholder }, index) => ({
    index,
    kind,
    width,
    height,
    widths,
    placeholder,
  }))
}
