import type { FrozenPicture } from '#app/entries/content.ts'
import { db } from '#app/ground/db.server.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayBreakTie } from '#app/policy/judging.ts'
import { panelFigures, type PanelFigures } from './panel-figures.ts'
import { resultOf, type Result, type ResultRow } from './result.server.ts'
import { scoringRound } from './scoring-round.server.ts'

/** A row as the page shows it. */
export type ShownRow = Omit<ResultRow, 'why' | 'picture'> & {
  why: string
  picture: Pick<FrozenPicture, 'id' | 'width' | 'height' | 'widths' | 'placeholder'> | null
}

export type ResultView = Omit<Result, 'rows' | 'criteria' | 'jurors'> & {
  criteria: { id: string; name: string; weight: number }[]
  /** Names of the criteria in the order in which they break ties. */
  tieOrder: string[]
  jurors: { seatId: string; name: string; title: string; chair: boolean; left: boolean }[]
  rows: ShownRow[]
  figures: PanelFigures
  endedAt: Date
  mayBreakTie: Outcome<null>
}

/** The result for the organiser's page, in the page's language; null until the round has ended. */
export async function readResult(visit: Visit): Promise<ResultView | null> {
  const round = await scoringRound(db)
  const found = await resultOf(db, round.id)
  if (!found.ok) return null
  const { rows, criteria, jurors, ...result } = found.value
  const published = await db.publication.count({ where: { editionId: round.editionId } })
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
    figures: panelFigures(
      rows.map((row) => jurors.map(({ seatId }) => pointsBy(row, seatId))),
      rows.map(({ place }) => place),
      result.lastPrize,
    ),
    endedAt: round.sealedAt!,
    mayBreakTie: mayBreakTie(round, published > 0),
  }
}

function pointsBy(row: ResultRow, seatId: string): number | null {
  const total = row.perJuror.find((cell) => cell.seatId === seatId)?.total ?? null
  return total === null ? null : total / 100
}

function shown(picture: FrozenPicture | null): ShownRow['picture'] {
  if (!picture) return null
  const { id, width, height, widths, placeholder } = picture
  return { id, width, height, widths, placeholder }
}
