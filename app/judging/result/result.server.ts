import { ofPanel, onPanel } from '#app/contests/on-panel.ts'
import type { RoundKind } from '#app/contests/round-kind.ts'
import type { EntryContent, FrozenPicture } from '#app/entries/content.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { done, type Outcome } from '#app/ground/outcome.ts'
import { maySeeResult } from '#app/policy/judging.ts'
import { entryNumber } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { cutTies, ruleOf, type AdvanceRule } from '../rounds/advance.ts'
import { awardPrizes, type Awarded } from './prizes.ts'
import { hashOfRanking } from './ranking-hash.server.ts'
import { stateOf, type SheetState } from '../state.ts'
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
  /** 1, 2, 2, 4; null when nobody scored it, or it was disqualified. */
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
  /** The last place that a prize goes to; 0 in a round that others follow. */
  lastPrize: number
  /** Who has which prize, and who takes none though the place had one; both empty in a round that others follow. */
  prizes: Awarded['given']
  passedOver: Awarded['passedOver']
  /** Works without a place since they were disqualified; in the order of their numbers. */
  disqualified: { entryId: string; number: number; reason: string; objectionId: string | null; at: Date }[]
  /** Who goes on to the next round, and how many may have to step in; null in the last round. */
  advance: AdvanceRule | null
  /** Ties that nothing has separated and that a prize, or going on, depends on, best place first. */
  openTies: { place: number; entryIds: string[] }[]
  /** The panel's recorded decisions, oldest first. */
  decisions: { order: string[]; reason: string; at: Date }[]
  /** SHA-256 of the canonical ranking: marks, totals, places, decisions. */
  rankingHash: string
}

/** A result as it was at a publication: the panel's decisions until then, and the numbers disqualified by then. */
export type AsPublished = { at: Date; disqualified: readonly number[] }

/**
 * Counts the marks of an ended round, as if the works `without` had never been there (app/policy/conflicts.ts). Refused
 * before the round's end: there is no other way to anybody else's marks.
 */
export async function resultOf(
  tx: Tx,
  roundId: string,
  as?: AsPublished,
  without: readonly string[] = [],
): Promise<Outcome<Result>> {
  const round = await tx.round.findUniqueOrThrow({
    where: { id: roundId },
    include: {
      criteria: {
        orderBy: { position: 'asc' },
        select: { id: true, name: true, nameEn: true, weight: true },
      },
      ties: { where: { at: { lte: as?.at } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      edition: {
        select: {
          code: true,
          onePrize: true,
          prizes: { select: { place: true } },
          rounds: { select: { position: true, opensAt: true } },
        },
      },
    },
  })
  const may = maySeeResult(round)
  if (!may.ok) return may
  const { criteria } = round
  const seats = await tx.seat.findMany({
    where: { ...onPanel, sheets: { some: { roundId } } },
    orderBy: { position: 'asc' },
    include: { user: { select: { name: true } } },
  })
  const sheets = await tx.sheet.findMany({
    where: { roundId, ...ofPanel, entryId: { notIn: [...without] } },
    include: {
      marks: true,
      entry: { select: { number: true, entrantId: true, disqualified: true } },
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
  const disqualified = works.flatMap(({ entryId, entry: { number, disqualified: row } }) => {
    const isOut = as ? as.disqualified.includes(number!) : row !== null
    const { reason = '', objectionId = null, at = round.sealedAt! } = row ?? {}
    return isOut ? [{ entryId, number: number!, reason, objectionId, at }] : []
  })
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
    out: disqualified.map(({ entryId }) => entryId),
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
  const { given, passedOver, openTies, lastPlace } = awardPrizes(
    tallied.map(({ entryId, place }) => ({ entryId, place, maker: workOf.get(entryId)!.entry.entrantId })),
    advance ? [] : round.edition.prizes.map(({ place }) => place),
    round.edition.onePrize,
  )
  const goneOn = round.edition.rounds.some(({ position, opensAt }) => position > round.position && opensAt)
  return done({
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
    openTies: advance ? (goneOn ? [] : cutTies(advance, rows)) : openTies,
    lastPrize: lastPlace,
    prizes: given,
    passedOver,
    disqualified,
    advance,
    decisions,
    rankingHash: hashOfRanking({ roundId, criteria, decisions }, rows, passedOver),
  })
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
