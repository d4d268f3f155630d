import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { weightedTotal } from '../maths/weigh.ts'
import { recusalWords } from './recusal-words.ts'
import type { SheetView } from './sheet.server.ts'
import type { Vote } from './VoteField.tsx'
import { deskWords } from './words.ts'

/** A sheet that can no longer be changed. */
export function MarksRead({ sheet }: { sheet: SheetView }) {
  const w = useWords(deskWords)
  const recusal = useWords(recusalWords)
  const lang = useLang()
  const { criteria, stored, state } = sheet
  if (state === 'closed') return <p className="mt-6 border-t border-pasir pt-4">{w.closedText}</p>
  if (state === 'recused' && sheet.mayRecuse.ok) return null
  const marks = criteria.map(({ id }) => stored.marks[id] ?? null)
  const said = (mark: number | null | undefined) =>
    mark == null ? '–' : sheet.kind === 'shortlist' ? w.votes[mark as Vote] : mark
  return (
    <section className="mt-6 border-t border-pasir pt-2">
      <h2 className="sr-only">{w.sheet}</h2>
      <table className="w-full">
        <tbody>
          {criteria.map(({ id, name, weight }, index) => (
            <tr key={id} className="border-b border-pasir">
              <th scope="row" className="py-2.5 text-left font-normal">
                {name} <span className="text-sm text-gambir">{w.weight(weight)}</span>
              </th>
              <td className="pl-4 text-right text-lg font-semibold">{said(marks[index])}</td>
            </tr>
          ))}
        </tbody>
        {state === 'complete' && sheet.kind !== 'shortlist' && (
          <tfoot>
            <tr>
              <th scope="row" className="py-3 text-left font-semibold">
                {w.total}
              </th>
              <td className="text-right font-display text-3xl text-bata">
                {formatNumber(
                  weightedTotal(
                    marks as number[],
                    criteria.map(({ weight }) => weight),
                  ),
                  lang,
                  2,
                )}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {state === 'recused' && <p className="py-3">{recusal.recusedTitle}</p>}
      {stored.comment && <Remark name={w.comment} text={stored.comment} />}
      {stored.note && <Remark name={w.note} text={stored.note} />}
    </section>
  )
}

function Remark({ name, text }: { name: string; text: string }) {
  return (
    <div className="border-t border-pasir py-3">
      <h3 className="font-text text-sm font-semibold tracking-normal text-gambir">{name}</h3>
      <p className="mt-1 break-words whitespace-pre-line">{text}</p>
    </div>
  )
}
