import { panelFigures } from '#app/judging/panel-figures.ts'
import { resultWords } from '#app/judging/result-words.ts'
import { formatList } from '#app/words/format.ts'

/** Works by place with the totals, in hundredths, that each juror gave them. */
type Marked = {
  rows: { label: string; place: number | null; perJuror: { seatId: string; total: number | null }[] }[]
  jurors: { seatId: string }[]
}

/** Marks in points: rows are works by place, columns jurors. */
export function tableOf({ rows, jurors }: Marked): (number | null)[][] {
  return rows.map(({ perJuror }) =>
    jurors.map(({ seatId }) => {
      const total = perJuror.find((cell) => cell.seatId === seatId)?.total ?? null
      return total === null ? null : total / 100
    }),
  )
}

/** With marks missing: whether plain means would give the prizes in the same order. */
export function steadiness(result: Marked & { lastPrize: number }): string {
  const places = result.rows.map(({ place }) => place)
  const { unsteady } = panelFigures(tableOf(result), places, result.lastPrize)
  const w = resultWords.id
  if (unsteady === null || unsteady.length === 0) return w.steady
  return w.unsteady(
    formatList(
      unsteady.map((row) => result.rows[row]!.label),
      'id',
    ),
  )
}
