import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { Rules } from './rules.server.ts'
import { rulesResultWords } from './rules-result-words.ts'
import { lastInstant } from './timeline.ts'

/** What the rules say of the time after the publication: what entrants see, and how anybody may object. */
export function RulesResult({ rules }: { rules: Rules }) {
  const w = useWords(rulesResultWords)
  const lang = useLang()
  const to = useHref()
  const { entrantsSee, objections, stage } = rules
  const { from, till, never } = objections
  const last = till && formatInstant(lastInstant(till), lang)
  return (
    <>
      <p className="prose-measure">{w.public}</p>
      <p className="prose-measure">{w.sees[entrantsSee as keyof typeof w.sees] ?? w.sees.nothing}</p>
      <h3 className="pt-4 text-xl text-sogan">{w.objections}</h3>
      {!last || never ? (
        <p className="prose-measure">{stage === 'published' ? w.none : w.toBeSet}</p>
      ) : (
        <>
          <p className="prose-measure">
            {from ? w.window(formatInstant(from, lang), last) : w.windowTill(last)}
          </p>
          <p className="prose-measure">{w.how}</p>
          <p className="print:hidden">
            <a href={to('/keberatan')} className="font-semibold underline underline-offset-4">
              {w.toForm}
            </a>
          </p>
        </>
      )}
    </>
  )
}
