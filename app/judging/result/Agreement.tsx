import { useLang, useWords } from '#app/ui/language.tsx'
import { agreementLead, agreementRows } from './agreement-rows.ts'
import { agreementWords } from './agreement-words.ts'
import type { Agreement as Figures } from './agreement.ts'

/** How far the panel agrees: a sentence, and what each measure says. */
export function Agreement({ agreement }: { agreement: Figures | null }) {
  const w = useWords(agreementWords)
  const lang = useLang()
  if (!agreement) return <p className="prose-measure mt-3">{w.none}</p>
  return (
    <>
      <p className="prose-measure mt-3">{agreementLead(agreement, lang)}</p>
      <dl className="mt-4 max-w-200">
        {agreementRows(agreement, lang).map(({ name, figure, interval, meaning }) => (
          <div
            key={name}
            className="grid gap-x-8 gap-y-1 border-t border-pasir py-3 md:grid-cols-[13rem_1fr]"
          >
            <dt className="flex items-baseline justify-between gap-4 md:max-w-52">
              <span>{name}</span>
              <span className="figures text-right">
                <span className="font-display text-xl text-bata">{figure}</span>
                {interval && <span className="block text-xs text-gambir">{interval}</span>}
              </span>
            </dt>
            <dd className="text-sm">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="prose-measure mt-2 text-sm text-gambir">{w.note(agreement.works)}</p>
    </>
  )
}
