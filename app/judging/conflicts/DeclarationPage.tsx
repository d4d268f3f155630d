import type { Refusal } from '#app/ground/outcome.ts'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { Choice, ErrorSummary, TextArea } from '#app/ui/Field.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import { declarationWords } from './declaration-words.ts'
import type { DeclarationView } from './declare.server.ts'

type Answer = { refusal: Refusal; typed: Record<string, string> }

/** A juror names people and workshops close to them, before seeing works and whenever there is more to add. */
export function DeclarationPage({ view, answer }: { view: DeclarationView; answer?: Answer }) {
  const w = useWords(declarationWords)
  const to = useHref()
  const { declared } = view
  const said = answer && w.wrong(answer.refusal)
  const wrong = (field: string) => (answer?.refusal.field === field ? said : undefined)
  return (
    <div className="page-width pt-8 pb-12 md:pt-12">
      <p className="text-gambir">{view.edition}</p>
      <h1 className="mt-2 text-3xl text-sogan md:text-4xl">{w.title}</h1>
      <div className="prose-measure mt-4 grid gap-3">
        <p>{w.lead}</p>
        <p className="text-gambir">{w.who}</p>
      </div>
      {declared && <Declared declared={declared} />}
      <form method="post" className="mt-8 grid max-w-160 gap-6" noValidate>
        {said && <ErrorSummary errors={[{ field: answer.refusal.field ?? 'people', message: said }]} />}
        <TextArea
          id="people"
          label={declared ? w.more : w.people}
          help={declared ? w.moreHelp : w.peopleHelp}
          rows={declared ? 4 : 7}
          autoComplete="off"
          spellCheck={false}
          defaultValue={answer?.typed.people}
          error={wrong('people')}
        />
        {!declared && (
          <Choice
            id="nobody"
            name="nobody"
            value="yes"
            label={w.nobody}
            defaultChecked={answer?.typed.nobody === 'yes'}
            error={wrong('nobody')}
          />
        )}
        <div className="prose-measure grid gap-2 text-sm text-gambir">
          <p>{w.kept}</p>
          <p>{w.later}</p>
        </div>
        <div className="flex flex-wrap gap-4">
          <Button>{declared ? w.add : w.send}</Button>
          {declared && (
            <ButtonLink kind="quiet" href={to('/juri')}>
              {w.toDesk}
            </ButtonLink>
          )}
        </div>
      </form>
    </div>
  )
}

function Declared({ declared }: { declared: NonNullable<DeclarationView['declared']> }) {
  const w = useWords(declarationWords)
  const lang = useLang()
  return (
    <section className="mt-8 max-w-160 border-t border-pasir pt-4">
      <p className="figures text-sm text-gambir">{w.declaredAt(formatInstant(declared.at, lang))}</p>
      {declared.people.length === 0 ? (
        <p className="mt-2">{w.declaredNobody}</p>
      ) : (
        <ul className="mt-2">
          {declared.people.map((name) => (
            <li key={name} className="border-b border-pasir py-1.5 break-words">
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
