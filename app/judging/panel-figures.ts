import { icc, iccBand, kendallW } from './maths/agree.ts'
import { jurorPatterns } from './maths/patterns.ts'
import { means } from './maths/rank.ts'

export type PanelFigures = {
  /** By column. */
  jurors: ReturnType<typeof jurorPatterns>
  /** How far the jurors agree, over the works that all of them scored; null where that is not defined. */
  agreement: { band: ReturnType<typeof iccBand>; icc: number; w: number; works: number } | null
  /**
   * With marks missing, the rows of prize-winning works and their rivals that plain means would put in another
   * order than the adjusted scores do; null when no mark is missing.
   */
  unsteady: number[] | null
}

/**
 * What the organiser should see about the panel beside the ranking. `points` has a row for each work in the
 * order of the ranking, a column for each juror; `places` are theirs, `lastPrize` the last place with a prize.
 */
export function panelFigures(
  points: (number | null)[][],
  places: (number | null)[],
  lastPrize: number,
): PanelFigures {
  const correlation = icc(points)
  const concordance = kendallW(points)
  const value = correlation.icc3k.value
  const known = value !== null && concordance.wt !== null
  return {
    jurors: jurorPatterns(points),
    agreement: known
      ? { band: iccBand(value), icc: value, w: concordance.wt!, works: correlation.works }
      : null,
    unsteady: points.some((row) => row.includes(null)) ? unsteadyRows(points, places, lastPrize) : null,
  }
}

function unsteadyRows(points: (number | null)[][], places: (number | null)[], lastPrize: number): number[] {
  const works = means(points)
  const moved = new Set<number>()
  for (const [above, place] of places.entries()) {
    if (place === null || place > lastPrize) continue
    for (let below = above + 1; below < places.length; below += 1) {
      if (works[above] === null || (works[below] ?? null) === null || places[below] === place) continue
      if (works[below]! > works[above]!) moved.add(above).add(below)
    }
  }
  return [...moved].sort((a, b) => a - b)
}
