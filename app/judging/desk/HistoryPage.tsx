import { Blacked } from '#app/entries/Blacked.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { historyWords } from './history-words.ts'
import type { HistoryChange, SheetHistory } from './sheet-history.server.ts'
import type { Vote } from './VoteField.tsx'
import { deskWords } from './words.ts'

/** Everything the juror changed on one sheet, newest first. */
export function HistoryPage({ history }: { history: SheetHistory }) {
  const w = useWords(historyWords)
  const desk = useWords(deskWords)
  const to = useHref()
  const lang = useLang()
  return (
    <div className="page-width pt-8 md:pt-12">
      <a
        href={to(`/juri/lembar/${history.id}`)}
        className="inline-flex min-h-11 items-center text-sm underline underline-offset-4"
      >
        {w.back}
      </a>
      <p className="figures mt-2 text-sm font-semibold text-gambir">{desk.work(history.position)}</p>
      <h1 className="mt-1 text-3xl break-words text-sogan md:text-4xl">
        <Blacked text={w.title(history.title)} />
      </h1>
      <p className="prose-measure mt-4">{history.lines.length > 0 ? w.lead : w.none}</p>
      <ol className="mt-8 max-w-190">
        {history.lines.map(({ at, changes }) => (
          <li
            key={String(at) + changes.length}
            className="grid gap-x-8 gap-y-1 border-t border-pasir py-3 sm:grid-cols-[15rem_1fr]"
          >
            <p className="figures text-sm text-gambir">{formatInstant(at, lang, true)}</p>
            <ul>
              {changes.map((change, index) => (
                <li key={index}>
                  <Change change={change} shortlist={history.shortlist} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Change({ change, shortlist }: { change: HistoryChange; shortlist: boolean }) {
  const w = useWords(historyWords)
  const desk = useWords(deskWords)
  if (change.kind === 'remark') return w.remarks[change.remark]
  if (change.kind !== 'mark') return change.kind === 'recused' ? w.recused : w.undone
  const said = (mark: number | null) =>
    mark === null ? desk.empty : shortlist ? desk.votes[mark as Vote] : String(mark)
  return (
    <>
      {change.criterion}:{' '}
      <span className="figures">
        <span className="sr-only">{w.from} </span>
        {said(change.before)} <span aria-hidden>→</span> <span className="sr-only">{w.to} </span>
        <strong>{said(change.after)}</strong>
      </span>
    </>
  )
}
