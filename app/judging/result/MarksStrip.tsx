import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { explainWords } from './explain-words.ts'
import type { PanelFigures } from './panel-figures.ts'

type Strip = {
  pattern: PanelFigures['jurors'][number]
  /** Of the drawing, and the mean of the panel, in points. */
  low: number
  high: number
  panel: number
}

/** One juror's marks on a scale that all jurors share: from the lowest to the highest, the spread about the mean. */
export function MarksStrip({ pattern: { min, max, mean, sd }, low, high, panel }: Strip) {
  const w = useWords(explainWords)
  const lang = useLang()
  if (mean === null || min === null || max === null || high <= low) return null
  const x = (points: number) => ((points - low) / (high - low)) * 192 + 4
  const [left, right] = [Math.max(min, mean - (sd ?? 0)), Math.min(max, mean + (sd ?? 0))]
  const said = (value: number) => formatNumber(value, lang, 1)
  return (
    <svg
      viewBox="0 0 200 24"
      role="img"
      aria-label={w.stripOf(said(min), said(max), said(mean))}
      className="h-6 w-full max-w-60 min-w-36"
    >
      <path d="M4 22.5H196" className="stroke-pasir" strokeWidth="1" />
      <path d={`M${x(panel)} 0V23`} className="stroke-gambir" strokeWidth="1" strokeDasharray="2 2" />
      <path d={`M${x(min)} 12H${x(max)}`} className="stroke-terakota" strokeWidth="1.5" />
      <rect x={x(left)} y="7" width={x(right) - x(left)} height="10" className="fill-terakota" />
      <path d={`M${x(mean)} 4v16`} className="stroke-sogan" strokeWidth="2.5" />
    </svg>
  )
}
