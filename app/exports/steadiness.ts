import { plainMeanMoves, type PanelFigures } from '#app/judging/result/panel-figures.ts'
import { resultWords } from '#app/judging/result/result-words.ts'
import { formatList } from '#app/words/format.ts'

/** With marks missing: whether plain means would give the prizes in the same order. `rows` by place. */
export function steadiness(figures: PanelFigures, rows: readonly { label: string }[]): string {
  const moved = plainMeanMoves(figures) ?? []
  const w = resultWords.id
  if (moved.length === 0) return w.steady
  return w.unsteady(
    formatList(
      moved.map((row) => rows[row]!.label),
      'id',
    ),
  )
}
