import { ErrorSummary } from '#app/ui/Field.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant, formatList } from '#app/words/format.ts'
import { AddTie } from './ConflictAdd.tsx'
import { Tie } from './ConflictTie.tsx'
import { conflictWords } from './conflict-words.ts'
import type { ConflictsView } from './conflicts.server.ts'
import type { RoundAnswer } from '../panel/JudgingPage.tsx'

/** The organiser's page of ties: what is proposed, what was decided, and what jurors have declared. */
export function ConflictsPage({ view, answer }: { view: ConflictsView; answer?: RoundAnswer }) {
  const w = useWords(conflictWords)
  const shared = useWords(everywhere)
  const of = (state: string) => view.ties.filter((tie) => tie.state === state)
  const said = answer && shared.refusal(answer.refusal)
  return (
    <OfficePage title={w.title} lead={w.lead}>
      <div className="grid max-w-200 gap-12">
        {said && (
          <ErrorSummary
            errors={[{ field: answer.refusal.field ?? answer.typed.tie ?? 'baru', message: said }]}
          />
        )}
        <Overtakens view={view} />
        {view.published && <Notice>{w.afterPublication}</Notice>}
        <section>
          <h2 className="text-xl text-sogan">{w.proposed}</h2>
          {of('proposed').length === 0 ? (
            <p className="mt-3 text-gambir">{w.none}</p>
          ) : (
            <p className="mt-1 text-sm text-gambir">{w.namesHere}</p>
          )}
          <ul className="mt-4">
            {of('proposed').map((tie) => (
              <Tie key={tie.id} tie={tie} answer={answer} />
            ))}
          </ul>
        </section>
        {(['confirmed', 'dismissed'] as const).map(
          (state) =>
            of(state).length > 0 && (
              <section key={state}>
                <h2 className="text-xl text-sogan">{w[state]}</h2>
                <ul className="mt-4">
                  {of(state).map((tie) => (
                    <Tie key={tie.id} tie={tie} answer={answer} />
                  ))}
                </ul>
              </section>
            ),
        )}
        {!view.published && view.works.length > 0 && <AddTie view={view} answer={answer} />}
        <Declarations view={view} />
      </div>
    </OfficePage>
  )
}

function Overtakens({ view }: { view: ConflictsView }) {
  const w = useWords(conflictWords)
  const lang = useLang()
  const to = useHref()
  return view.overtaken.map(({ position, name, nameEn, joins, drops }) => (
    <div key={position}>
      <Notice tone="warning" title={w.overtaken(lang === 'en' ? nameEn : name)}>
        <p>{w.overtakenText(formatList(joins, lang), formatList(drops, lang))}</p>
      </Notice>
      <ButtonLink kind="quiet" href={to(`/panitia/hasil?babak=${position}`)} className="mt-4">
        {w.toResult}
      </ButtonLink>
    </div>
  ))
}

function Declarations({ view }: { view: ConflictsView }) {
  const w = useWords(conflictWords)
  const lang = useLang()
  if (view.declarations.length === 0) return null
  return (
    <section>
      <h2 className="text-xl text-sogan">{w.declarations}</h2>
      <p className="prose-measure mt-3 text-gambir">{w.declarationsLead}</p>
      <dl className="mt-4 border-t border-pasir">
        {view.declarations.map(({ name, declared }) => (
          <div key={name} className="flex flex-wrap justify-between gap-x-6 border-b border-pasir py-2.5">
            <dt className="font-semibold">{name}</dt>
            <dd className={declared ? 'figures text-gambir' : 'text-lakan'}>
              {declared
                ? w.declaredAt(w.names(declared.names), formatInstant(declared.at, lang))
                : w.notDeclared}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
