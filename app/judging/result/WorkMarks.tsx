import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { explainWords } from './explain-words.ts'
import type { FarApart } from './far-apart.ts'
import type { ResultView, ShownRow } from './result-page.server.ts'
import { resultWords } from './result-words.ts'

type MarksOf = { row: ShownRow; view: ResultView; far?: FarApart }

/** The marks of a work by juror and criterion, to be opened; the one that is far off stands out. */
export function WorkMarks({ row, view, far }: MarksOf) {
  const w = useWords(resultWords)
  const more = useWords(explainWords)
  const lang = useLang()
  const odd = (seatId: string, criterion: number) =>
    far?.criterion === criterion && view.jurors[far.juror]!.seatId === seatId
  const scored = row.perJuror.filter(({ total }) => total !== null)
  if (scored.length === 0) return null
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-gambir underline decoration-pasir underline-offset-4">
        {w.marksOf}
      </summary>
      <div className="overflow-x-auto">
        <table className="mt-1">
          <thead>
            <tr className="align-bottom text-xs text-gambir">
              <th scope="col" className="sr-only">
                {w.marksOf}
              </th>
              {scored.map(({ seatId }) => (
                <th key={seatId} scope="col" className="max-w-20 px-2 text-right leading-tight font-normal">
                  {view.jurors.find((juror) => juror.seatId === seatId)!.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.criteria.map(({ id, name, weight }, index) => (
              <tr key={id}>
                <th scope="row" className="py-0.5 pr-4 text-left font-normal">
                  {name} <span className="text-gambir">{weight}</span>
                </th>
                {scored.map(({ seatId, marks }) => (
                  <td
                    key={seatId}
                    className={`px-2 text-right ${odd(seatId, index) ? 'bg-kunyit-muda/60 font-semibold' : ''}`}
                  >
                    {marks[index]}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="border-t border-pasir">
              <th scope="row" className="py-0.5 pr-4 text-left font-normal text-gambir">
                {more.total}
              </th>
              {scored.map(({ seatId, total }) => (
                <td key={seatId} className="px-2 text-right">
                  {formatNumber(total! / 100, lang, 2)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  )
}
