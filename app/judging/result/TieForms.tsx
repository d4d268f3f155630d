import { Button } from '#app/ui/Button.tsx'
import { ErrorSummary, FieldSet, TextArea, TextField } from '#app/ui/Field.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant } from '#app/words/format.ts'
import type { RoundAnswer } from '../panel/JudgingPage.tsx'
import type { ResultView } from './result-page.server.ts'
import { resultWords } from './result-words.ts'
import { rankField } from './tie-order.ts'

type Shown = { view: ResultView; answer?: RoundAnswer }

/** Ties that a prize depends on, each with the form that records the panel's decision. */
export function OpenTies({ view, answer }: Shown) {
  const w = useWords(resultWords)
  const shared = useWords(everywhere)
  const { openTies, mayBreakTie } = view
  if (openTies.length === 0) return null
  return (
    <section>
      <Notice tone="warning" title={w.tiesOpen(openTies.length)}>
        {w.tiesOpenLead}
      </Notice>
      {!mayBreakTie.ok && <p className="mt-4">{shared.refusal(mayBreakTie.refusal)}</p>}
      {mayBreakTie.ok &&
        openTies.map(({ place, entryIds }) => (
          <div key={place} className="mt-8">
            <h2 className="text-xl text-sogan">{w.tieAt(place)}</h2>
            <TieForm view={view} works={entryIds} answer={answer} />
          </div>
        ))}
    </section>
  )
}

/** The decisions already on record; the last one on the same works holds and may be taken again. */
export function Decisions({ view, answer }: Shown) {
  const w = useWords(resultWords)
  const lang = useLang()
  const { decisions, mayBreakTie, restsOn } = view
  if (decisions.length === 0) return null
  const label = (entryId: string) => workOf(view, entryId).label
  const holds = (index: number) =>
    !decisions.slice(index + 1).some(({ order }) => sameWorks(order, decisions[index]!.order))
  return (
    <section>
      <h2 className="text-xl text-sogan">{w.decided}</h2>
      <ol className="mt-3">
        {decisions.map(({ order, reason, at }, index) => (
          <li key={String(at)} className={`border-t border-pasir py-4 ${holds(index) ? '' : 'text-gambir'}`}>
            <p className={`figures font-semibold ${holds(index) ? '' : 'line-through'}`}>
              {order.map(label).join(' · ')}
            </p>
            <p className="prose-measure mt-1 break-words whitespace-pre-line">{reason}</p>
            <p className="figures mt-1 text-sm text-gambir">{w.decidedAt(formatInstant(at, lang))}</p>
            {holds(index) && mayBreakTie.ok && (!restsOn || at > restsOn) && (
              <details>
                <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline underline-offset-4">
                  {w.decideAgain}
                </summary>
                <TieForm view={view} works={order} answer={answer} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function TieForm({ view, works, answer }: Shown & { works: string[] }) {
  const w = useWords(resultWords)
  const shared = useWords(everywhere)
  const name = works.join('-')
  const refused = answer && answer.typed.tie === name ? answer : undefined
  const said = refused && shared.refusal(refused.refusal)
  const wrong = (field: string) => (refused?.refusal.field === field ? said : undefined)
  const reason = `reason-${name}`
  return (
    <form method="post" className="mt-4 grid max-w-160 gap-5">
      <input type="hidden" name="round" value={view.round.position} />
      <input type="hidden" name="tie" value={name} />
      {said && (
        <ErrorSummary errors={[{ field: wrong('reason') ? reason : `order-${name}`, message: said }]} />
      )}
      <FieldSet id={`order-${name}`} legend={w.order} help={w.orderHelp} error={wrong('order')}>
        <div className="mt-3 grid gap-4">
          {works.map((entryId) => {
            const { label, title } = workOf(view, entryId)
            return (
              <TextField
                key={entryId}
                id={rankField(entryId)}
                label={`${label} ${title}`}
                type="number"
                min={1}
                max={works.length}
                required
                defaultValue={refused?.typed[rankField(entryId)]}
                className="figures max-w-24 text-right"
              />
            )
          })}
        </div>
      </FieldSet>
      <TextArea
        id={reason}
        name="reason"
        label={w.tieReason}
        help={w.tieReasonHelp}
        required
        rows={3}
        defaultValue={refused?.typed.reason}
        error={wrong('reason')}
      />
      <div>
        <Button>{w.decide}</Button>
      </div>
    </form>
  )
}

function workOf(view: ResultView, entryId: string) {
  return view.rows.find((row) => row.entryId === entryId)!
}

function sameWorks(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((work) => b.includes(work))
}
