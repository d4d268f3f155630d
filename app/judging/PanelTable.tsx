import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import type { ResultView } from './result-page.server.ts'
import { resultWords } from './result-words.ts'

/** How each juror marked, for people to look at. */
export function PanelTable({ view }: { view: ResultView }) {
  const w = useWords(resultWords)
  const lang = useLang()
  const points = (value: number | null) => (value === null ? '–' : formatNumber(value, lang, 2))
  const heads = [w.scored, w.average, w.spread, w.lowest, w.highest, w.severity]
  return (
    <>
      <table className="mt-5 w-full max-md:block">
        <thead className="text-sm text-gambir max-md:sr-only">
          <tr className="border-b-2 border-pasir">
            <th scope="col" className="py-2 pr-4 text-left font-semibold">
              {w.juror}
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
            const { scored, mean, sd, min, max, severity } = view.figures.jurors[index]!
            const figures = [
              String(scored),
              points(mean),
              points(sd),
              points(min),
              points(max),
              points(severity),
            ]
            return (
              <tr key={seatId} className="border-b border-pasir max-md:block max-md:py-4">
                <th scope="row" className="py-2.5 pr-4 text-left font-normal max-md:block max-md:py-0">
                  <span className="font-semibold">{name}</span>
                  {chair && <span className="text-sm text-gambir"> · {w.chair}</span>}
                  {left && <span className="text-sm text-lakan"> · {w.left}</span>}
                  {title && <span className="block text-sm text-gambir">{title}</span>}
                </th>
                {figures.map((value, column) => (
                  <td
                    key={heads[column]}
                    data-label={heads[column]}
                    className="px-3 py-2.5 text-right before:text-gambir max-md:flex max-md:justify-between max-md:px-0 max-md:py-0.5 max-md:before:content-[attr(data-label)]"
                  >
                    {value}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="prose-measure mt-3 text-sm text-gambir">{w.severityHelp}</p>
    </>
  )
}
