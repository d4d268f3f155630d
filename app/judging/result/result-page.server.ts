import type { FrozenPicture } from '#app/entries/content.ts'
import { db } from '#app/ground/db.server.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayMoveResult, sightOf } from '#app/policy/conflicts.ts'
import { mayAdvance, mayBreakTie, mayStepIn } from '#app/policy/judging.ts'
import { behindOf } from '../conflicts/behind.server.ts'
import { labelsOf, tiesOf, withoutPlaces } from '../conflicts/conflict-sight.server.ts'
import { panelFigures, type PanelFigures } from './panel-figures.ts'
import { resultOf, type Result, type ResultRow } from './result.server.ts'
import { roundsOf } from '../rounds/rounds.server.ts'
import { candidatesOf, outcomesOf } from '../rounds/advance.server.ts'
import { fatesOf, type Fate } from '../rounds/advance.ts'

/** A row as the page shows it. */
export type ShownRow = Omit<ResultRow, 'why' | 'picture'> & {
  why: string
  picture: Pick<FrozenPicture, 'id' | 'width' | 'height' | 'widths' | 'placeholder'> | null
}

export type ResultView = Omit<Result, 'rows' | 'criteria' | 'jurors'> & {
  criteria: { id: string; name: string; weight: number }[]
  prizeNames: { place: number; name: string }[]
  /** Which rows the table shows, from 0; works are many. */
  shown: { from: number; to: number; page: number; pages: number }
  /** Names of the criteria in the order in which they break ties. */
  tieOrder: string[]
  jurors: { seatId: string; name: string; title: string; chair: boolean; left: boolean }[]
  rows: ShownRow[]
  figures: PanelFigures
  endedAt: Date
  round: { position: number; name: string }
  /** The rounds that have ended. */
  ended: { position: number; name: string }[]
  /** Who goes on to the next round; null in the last one. */
  going: GoingOn | null
  mayBreakTie: Outcome<null>
  /** When the last version was published: decisions until then are final. */
  restsOn: Date | null
  /** Labels of the works that are left out, with all places, because the reader has a tie to them; null: nothing is. */
  keptOut: string[] | null
  /** Before publication: makers whom the reader chose to see, by entry. Null afterwards: nothing is hidden then. */
  blind: Record<string, string[]> | null
}

/**
 * The result of a round for the organiser's page, in the page's language: of the round at `position`, or of the last
 * that has ended; null until one has. `page` of the table, from 1.
 */
export async function readResult(visit: Visit, position?: number, page = 1): Promise<ResultView | null> {
  const rounds = await roundsOf(db)
  const ended = rounds.filter(({ sealedAt }) => sealedAt)
  const round = ended.find((one) => one.position === position) ?? ended.at(-1)
  if (!round) return null
  const next = rounds.find((one) => one.position > round.position) ?? null
  const ties = await tiesOf(db, visit.actor, round.editionId)
  const sight = sightOf(ties)
  const free = mayMoveResult(ties)
  const found = await resultOf(db, round.id, undefined, sight.without)
  if (!found.ok) return null
  const seen = sight.whole ? found.value : withoutPlaces(found.value)
  const { rows, criteria, jurors, ...result } = seen
  const prizes = await db.prize.findMany({
    where: { editionId: round.editionId },
    orderBy: { place: 'asc' },
    select: { place: true, name: true, nameEn: true },
  })
  const english = visit.lang === 'en'
  const named = criteria.map(({ id, name, nameEn, weight }) => ({
    id,
    name: english ? nameEn : name,
    weight,
  }))
  return {
    ...result,
    criteria: named,
    tieOrder: [...named].sort((a, b) => b.weight - a.weight).map(({ name }) => name),
    jurors: jurors.map(({ seatId, name, title, titleEn, chair, leftAt }) => ({
      seatId,
      name,
      title: english ? titleEn || title : title,
      chair,
      left: leftAt !== null,
    })),
    rows: rows.map(({ why, picture, ...row }) => ({ ...row, why: why(visit.lang), picture: shown(picture) })),
    prizeNames: prizes.map(({ place, name, nameEn }) => ({ place, name: english ? nameEn : name })),
    shown: pageOf(rows.length, page),
    figures: panelFigures(seen),
    endedAt: round.sealedAt!,
    round: { position: round.position, name: english ? round.nameEn : round.name },
    ended: ended.map((one) => ({ position: one.position, name: english ? one.nameEn : one.name })),
    going: await goingOn(round.id, seen, mayAdvance(round, next, result.openTies.length), next),
    // After publication only what a disqualification made matter is still to be decided.
    mayBreakTie: free.ok ? mayBreakTie(round, next, ties.published && result.openTies.length === 0) : free,
    restsOn: ties.published ? await latestPublication(round.editionId) : null,
    keptOut: sight.whole ? null : await labelsOf(db, sight.without, round.edition.code),
    blind: ties.published ? null : await behindOf(visit, rows),
  }
}

async function latestPublication(editionId: string): Promise<Date> {
  const { at } = await db.publication.findFirstOrThrow({
    where: { editionId },
    orderBy: { version: 'desc' },
    select: { at: true },
  })
  return at
}

/** Who goes on: as decided, or as the rule proposes while it is not. */
export type GoingOn = {
  decided: boolean
  fates: { entryId: string; fate: Fate; position: number | null; reason: string }[]
  mayAdvance: Outcome<null>
  mayStepIn: Outcome<null>
}

type Next = { opensAt: Date | null; sealedAt: Date | null } | null

async function goingOn(
  roundId: string,
  result: Result,
  may: Outcome<null>,
  next: Next,
): Promise<GoingOn | null> {
  if (!result.advance) return null
  const outcomes = await outcomesOf(db, roundId)
  const isOut = (id: string) => result.disqualified.some(({ entryId }) => entryId === id)
  const reserves = outcomes.filter(({ fate, entryId }) => fate === 'reserve' && !isOut(entryId)).length
  const proposed = fatesOf(result.advance, candidatesOf(result)).map((one) => ({ ...one, reason: '' }))
  return {
    decided: outcomes.length > 0,
    fates:
      outcomes.length > 0
        ? outcomes.map(({ entryId, fate, position, reason }) => ({
            entryId,
            fate: fate as Fate,
            position,
            reason,
          }))
        : proposed,
    mayAdvance: may,
    mayStepIn: mayStepIn(next, reserves),
  }
}

/** Fifty rows; the last page takes what would be a page of a few. */
const perPage = 50

function pageOf(rows: number, asked: number): ResultView['shown'] {
  const pages = Math.max(1, Math.round(rows / perPage))
  const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1
  return { from: (page - 1) * perPage, to: page === pages ? rows : page * perPage, page, pages }
}

function shown(picture: FrozenPicture | null): ShownRow['picture'] {
  if (!picture) return null
  const { id, width, height, widths, placeholder } = picture
  return { id, width, height, widths, placeholder }
}
