import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { explainWords } from './explain-words.ts'
import { readJuror } from './juror-reading.ts'
import { MarksStrip } from './MarksStrip.tsx'
import type { ResultView } from './result-page.server.ts'
import { resultWords } from './result-words.ts'

const figure =
  'px-3 py-3 text-right before:text-gambir max-md:flex max-md:justify-between max-md:px-0 max-md:py-0.5 max-md:before:content-[attr(data-label)]'

/** How each juror marked, in figures, in a drawing and in words, for people to look at. */
export function PanelTable({ view }: { view: ResultView }) {
  const w = useWords(resultWords)
  const more = useWords(explainWords)
  const lang = useLang()
  const points = (value: number | null) => (value === null ? '–' : formatNumber(value, lang, 2))
  const heads = [w.scored, w.average, w.spread, w.severity, more.withRest]
  const { jurors } = view.figures
  const scale = scaleOf(jurors)
  return (
    <>
      <table className="mt-5 w-full max-md:block">
        <thead className="text-sm text-gambir max-md:sr-only">
          <tr className="border-b-2 border-pasir align-bottom">
            <th scope="col" className="py-2 pr-4 text-left font-semibold">
              {w.juror}
            </th>
            <th scope="col" className="px-3 py-2 text-left font-semibold">
              {more.strip}
            </th>
            {heads.map((name) => (
              <th key={name} scope="col" className="px-3 py-2 text-right font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {view.jurors.map(({ seatId, name, title, chair, left }, index) => {
            const pattern = jurors[index]!
            const { scored, mean, sd, severity, withRest } = pattern
            const figures = [String(scored), points(mean), points(sd), points(severity), points(withRest)]
            return (
              <tr key={seatId} className="border-b border-pasir align-top max-md:block max-md:py-4">
                <th scope="row" className="py-3 pr-4 text-left font-normal max-md:block max-md:py-0">
                  <span className="font-semibold">{name}</span>
                  {chair && <span className="text-sm text-gambir"> · {w.chair}</span>}
                  {left && <span className="text-sm text-lakan"> · {w.left}</span>}
                  {title && <span className="block text-sm text-gambir">{title}</span>}
                  <span className="mt-1 block max-w-md text-sm">{readJuror(pattern, jurors, lang)}</span>
                </th>
                <td className="px-3 py-3 max-md:block max-md:px-0">
                  <MarksStrip pattern={pattern} {...scale} />
                </td>
                {figures.map((value, column) => (
                  <td key={heads[column]} data-label={heads[column]} className={figure}>
                    {value}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="prose-measure mt-3 text-sm text-gambir">
        {more.panelHelp} {scale.high > scale.low && more.stripHelp(scale.low, scale.high)}
      </p>
    </>
  )
}

/** Tens that hold every mark given, and the mean of the jurors' means. */
function scaleOf(jurors: ResultView['figures']['jurors']) {
  const given = jurors.flatMap(({ min, max, mean }) =>
    min === null ? [] : [{ min, max: max!, mean: mean! }],
  )
  return {
    low: Math.floor(Math.min(100, ...given.map(({ min }) => min)) / 10) * 10,
    high: Math.ceil(Math.max(0, ...given.map(({ max }) => max)) / 10) * 10,
    panel: given.reduce((sum, { mean }) => sum + mean, 0) / Math.max(1, given.length),
  }
}
