import { canonical } from '#app/audit/chain.ts'
import type { EntryContent, FrozenPicture } from '#app/entries/content.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { done, type Outcome } from '#app/ground/outcome.ts'
import { maySeeResult } from '#app/policy/judging.ts'
import { entryNumber } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { isCut, ruleOf, type AdvanceRule } from './advance.ts'
import { stateOf, type RoundKind, type SheetState } from './state.ts'
import { decimalsFor, tally, type CountedSheet, type Mean, type Tally, type Tie } from './tally.ts'
import { whyOf } from './why.ts'

/** One juror's part in a work's result. */
export type ResultCell = {
  seatId: string
  /** After the end of a round: complete, recused or closed. */
  state: SheetState
  /** In hundredths of a point; null where it does not count. */
  total: number | null
  /** In the order of the criteria; empty where the sheet does not count. */
  marks: number[]
  /** Why it does not count. For the office: it may name people. */
  reason: string
  /** What the juror wrote for the entrant. */
  comment: string
}

export type ResultRow = {
  entryId: string
  number: number
  /** "PALI-017" */
  label: string
  submissionId: string
  title: string
  /** The main picture. */
  picture: FrozenPicture | null
  /** 1, 2, 2, 4; null when nobody scored it. */
  place: number | null
  /** The exact mean of the totals that count, in hundredths. */
  mean: Mean | null
  /** What it is ranked by, in hundredths of a point, and in points: the mean, or the adjusted mean where marks are missing. */
  score: number | null
  points: number | null
  perJuror: ResultCell[]
  tie: Tie | null
  /** The reason of the place, one sentence. */
  why: (lang: Lang) => string
}

/** The result of an ended round. */
export type Result = Pick<Tally, 'method' | 'linked'> & {
  roundId: string
  criteria: { id: string; name: string; nameEn: string; weight: number }[]
  jurors: {
    seatId: string
    name: string
    title: string
    titleEn: string
    chair: boolean
    leftAt: Date | null
  }[]
  /** By place, then by number; works without a place last. */
  rows: ResultRow[]
  /** Decimals with which different means look different. */
  decimals: number
  kind: RoundKind
  /** The last place that has a prize; 0 in a round that others follow. */
  lastPrize: number
  /** Who goes on to the next round, and how many may have to step in; null in the last round. */
  advance: AdvanceRule | null
  /** Ties that nothing has separated and that a prize, or going on, depends on, best place first. */
  openTies: { place: number; entryIds: string[] }[]
  /** The panel's recorded decisions, oldest first. */
  decisions: { order: string[]; reason: string; at: Date }[]
  /** SHA-256 of the canonical ranking: marks, totals, places, decisions. */
  rankingHash: string
}

/** Counts the marks of an ended round. Refused before its end: there is no other way to anybody else's marks. */
export async function resultOf(tx: Tx, roundId: string): Promise<Outcome<Result>> {
  const round = await tx.round.findUniqueOrThrow({ where: { id: roundId }, select: { sealedAt: true } })
  const may = maySeeResult(round)
  return may.ok ? done(await countRound(tx, roundId)) : may
}

async function countRound(tx: Tx, roundId: string): Promise<Result> {
  const round = await tx.round.findUniqueOrThrow({
    where: { id: roundId },
    include: {
      criteria: {
        orderBy: { position: 'asc' },
        select: { id: true, name: true, nameEn: true, weight: true },
      },
      ties: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      edition: { select: { code: true, prizes: { select: { place: true } } } },
    },
  })
  const { criteria } = round
  const seats = await tx.seat.findMany({
    where: { sheets: { some: { roundId } } },
    orderBy: { position: 'asc' },
    include: { user: { select: { name: true } } },
  })
  const sheets = await tx.sheet.findMany({
    where: { roundId },
    include: {
      marks: true,
      entry: { select: { number: true } },
      submission: { select: { content: true, pictures: true } },
    },
    orderBy: { entry: { number: 'asc' } },
  })
  const counted = sheets.map((sheet): CountedSheet & { row: typeof sheet } => ({
    seatId: sheet.seatId,
    entryId: sheet.entryId,
    state: stateOf(sheet, sheet.marks.length, criteria.length),
    marks: criteria.map(({ id }) => sheet.marks.find(({ criterionId }) => criterionId === id)?.value ?? null),
    row: sheet,
  }))
  const sheetOf = new Map(counted.map((sheet) => [`${sheet.entryId} ${sheet.seatId}`, sheet]))
  const workOf = new Map(sheets.map((sheet) => [sheet.entryId, sheet]))
  const works = [...workOf.values()]
  const decisions = round.ties.map(({ order, reason, at }) => ({ order: order as string[], reason, at }))
  const {
    method,
    linked,
    works: tallied,
  } = tally({
    works: works.map(({ entryId }) => entryId),
    seats: seats.map(({ id }) => id),
    weights: criteria.map(({ weight }) => weight),
    sheets: counted,
    decisions: decisions.map(({ order }) => order),
  })

  const labels = new Map(
    works.map(({ entryId, entry }) => [entryId, entryNumber(round.edition.code, entry.number!)]),
  )
  const decimals = decimalsFor(tallied.map(({ score }) => score))
  const rows = tallied.map((work, index): ResultRow => {
    const of = workOf.get(work.entryId)!
    const next = tallied[index + 1]
    const facts = { label: (entryId: string) => labels.get(entryId)!, method, decimals, next }
    return {
      entryId: work.entryId,
      number: of.entry.number!,
      label: labels.get(work.entryId)!,
      submissionId: of.submissionId,
      title: (of.submission.content as EntryContent).title,
      picture: (of.submission.pictures as FrozenPicture[])[0] ?? null,
      place: work.place,
      mean: work.mean,
      score: work.score,
      points: work.score === null ? null : work.score / 100,
      perJuror: seats.flatMap(({ id }, seat) => {
        const sheet = sheetOf.get(`${work.entryId} ${id}`)
        return sheet ? [cellOf(sheet, sheet.row, work.totals[seat]!)] : []
      }),
      tie: work.tie,
      why: (lang) =>
        whyOf(work, { ...facts, criteria: criteria.map(lang === 'en' ? englishName : ownName) }, lang),
    }
  })
  const advance = ruleOf(round)
  const lastPrize = advance ? 0 : Math.max(0, ...round.edition.prizes.map(({ place }) => place))
  return {
    roundId,
    kind: round.kind as RoundKind,
    method,
    linked,
    criteria,
    jurors: seats.map(({ id, user, title, titleEn, chair, leftAt }) => ({
      seatId: id,
      name: user?.name ?? '',
      title,
      titleEn,
      chair,
      leftAt,
    })),
    rows,
    decimals,
    openTies: rows.flatMap(({ place, tie, entryId }, index) => {
      if (place === null || !tie?.open.length || rows[index - 1]?.place === place) return []
      const last = place + tie.open.length
      const matters = advance ? isCut(advance, place, last) : place <= lastPrize
      return matters ? [{ place, entryIds: [entryId, ...tie.open] }] : []
    }),
    lastPrize,
    advance,
    decisions,
    rankingHash: hashOf(roundId, criteria, rows, decisions),
  }
}

const ownName = ({ name }: { name: string }) => name
const englishName = ({ nameEn }: { nameEn: string }) => nameEn

function cellOf(
  { seatId, state, marks }: CountedSheet,
  row: { recusalReason: string | null; closedReason: string | null; comment: string },
  total: number | null,
): ResultCell {
  return {
    seatId,
    state,
    total,
    marks: total === null ? [] : (marks as number[]),
    reason: row.recusalReason ?? row.closedReason ?? '',
    comment: row.comment,
  }
}

function hashOf(
  roundId: string,
  criteria: Result['criteria'],
  rows: ResultRow[],
  decisions: Result['decisions'],
): string {
  const ranking = {
    round: roundId,
    criteria: criteria.map(({ id, weight }) => ({ id, weight })),
    rows: rows.map(({ number, submissionId, place, points, mean, perJuror }) => ({
      number,
      submission: submissionId,
      place,
      points,
      mean,
      sheets: perJuror.map(({ seatId, state, total, marks }) => ({ seat: seatId, state, total, marks })),
    })),
    decisions: decisions.map(({ order, reason }) => ({ order, reason })),
  }
  return sha256(canonical(ranking))
}
