import type { ReactNode } from 'react'
import { Button } from '#app/ui/Button.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { RoundAnswer } from './JudgingPage.tsx'
import { JurorForms } from './JurorForms.tsx'
import { officeWords } from './office-words.ts'
import { panelWords } from './panel-words.ts'
import type { JurorProgress, Progress } from './progress.server.ts'

type State = keyof typeof officeWords.id.states

/** Every seat of the panel and how far its juror is. On a phone each row stands by itself. */
export function JurorTable({ progress, answer }: { progress: Progress; answer?: RoundAnswer }) {
  const w = useWords(officeWords)
  const p = useWords(panelWords)
  const running = progress.round.opensAt !== null
  const figures = [w.done, w.left, w.recused, w.closed]
  return (
    <section className="mt-12">
      <h2 className="text-xl text-sogan">{w.jurors}</h2>
      <table className="mt-4 w-full max-md:block">
        <thead className="text-sm text-gambir max-md:sr-only">
          <tr className="border-b-2 border-pasir">
            <th scope="col" className="py-2 pr-4 text-left font-semibold">
              {w.juror}
            </th>
            {running &&
              figures.map((name) => (
                <th key={name} scope="col" className="px-3 py-2 text-right font-semibold">
                  {name}
                </th>
              ))}
            <th scope="col" className="py-2 pl-6 text-left font-semibold">
              {w.state}
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {progress.jurors.map((juror) => (
            <Row key={juror.seatId} juror={juror} progress={progress} answer={answer} />
          ))}
        </tbody>
      </table>
      {progress.mayChange.ok && progress.jurors.some(isAwaited) && (
        <form method="post" className="mt-6">
          <p className="prose-measure mb-3 text-sm text-gambir">
            {p.remindLead} {progress.round.closesAt && p.remindPlan}
          </p>
          <Button kind="quiet" name="intent" value="remind-all">
            {p.remindAll}
          </Button>
        </form>
      )}
    </section>
  )
}

function Row({
  juror,
  progress,
  answer,
}: {
  juror: JurorProgress
  progress: Progress
  answer?: RoundAnswer
}) {
  const w = useWords(officeWords)
  const running = progress.round.opensAt !== null
  const { sheets, total } = juror
  const state = stateOf(juror, running)
  const left = sheets.unscored + sheets.partly
  return (
    <tr className="border-b border-pasir align-top max-md:block max-md:py-4">
      <th scope="row" className="py-3 pr-4 text-left font-normal max-md:block max-md:py-0">
        <span className="font-semibold">{juror.name ?? w.emptySeat}</span>
        {juror.chair && <span className="text-sm text-gambir"> · {w.chair}</span>}
        {juror.title && <span className="block text-sm text-gambir">{juror.title}</span>}
      </th>
      {running && (
        <>
          <Figure name={w.done}>{total > 0 ? w.progressOf(sheets.complete, total) : '–'}</Figure>
          <Figure name={w.left}>{total > 0 ? left : '–'}</Figure>
          <Figure name={w.recused}>{total > 0 ? sheets.recused : '–'}</Figure>
          <Figure name={w.closed}>{total > 0 ? sheets.closed : '–'}</Figure>
        </>
      )}
      <td className="py-3 pl-6 max-md:block max-md:py-0 max-md:pl-0 md:w-2/5">
        <StateText juror={juror} state={state} />
        <JurorForms juror={juror} progress={progress} answer={answer} />
      </td>
    </tr>
  )
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td
      data-label={name}
      className="px-3 py-3 text-right whitespace-nowrap before:text-gambir max-md:flex max-md:justify-between max-md:px-0 max-md:py-0.5 max-md:before:content-[attr(data-label)]"
    >
      {children}
    </td>
  )
}

const isAwaited = ({ total, sealedAt, leftAt }: JurorProgress) => total > 0 && !sealedAt && !leftAt

function stateOf(juror: JurorProgress, running: boolean): State {
  if (juror.leftAt) return 'left'
  if (!juror.name) return 'empty'
  if (juror.sealedAt) return 'sealed'
  if (juror.waiting) return 'waiting'
  if (!running) return 'ready'
  if (juror.sheets.unscored + juror.sheets.partly === 0) return 'finished'
  return juror.lastSavedAt ? 'scoring' : 'idle'
}

// Colour never speaks alone: the word is always there.
const colours: Partial<Record<State, string>> = {
  sealed: 'text-lumut',
  finished: 'text-lumut',
  left: 'text-lakan',
  waiting: 'text-lakan',
}

function StateText({ juror, state }: { juror: JurorProgress; state: State }) {
  const w = useWords(officeWords)
  const p = useWords(panelWords)
  const lang = useLang()
  const when = (at: Date) => formatInstant(at, lang)
  const more =
    juror.leftAt !== null
      ? w.closedOut(when(juror.leftAt), juror.leftReason ?? '')
      : juror.sealedAt !== null
        ? when(juror.sealedAt)
        : juror.lastSavedAt !== null
          ? w.lastSaved(when(juror.lastSavedAt))
          : ''
  return (
    <>
      <span className={`font-semibold ${colours[state] ?? ''}`}>{w.states[state]}</span>
      {more && <span className="figures block text-sm break-words text-gambir">{more}</span>}
      {juror.remindedAt && !juror.sealedAt && !juror.leftAt && (
        <span className="figures block text-sm text-gambir">{p.remindedAt(when(juror.remindedAt))}</span>
      )}
    </>
  )
}
