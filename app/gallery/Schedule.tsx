import { useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { EditionStory } from './home.server.ts'
import { homeWords } from './home-words.ts'

type Told = Pick<EditionStory, 'dates' | 'now' | 'rounds'>
type Step = { name: string; at: string | null; till?: string | null; planned?: boolean }

/** The dates of the edition, what is past set back. */
export function Schedule({ edition }: { edition: Told }) {
  const w = useWords(homeWords)
  const lang = useLang()
  const { dates, now } = edition
  const steps: Step[] = [
    { name: w.dates.opens, at: dates.opens },
    { name: w.dates.closes, at: dates.closes },
    ...useRounds(edition),
    { name: w.dates.announces, at: dates.announces },
  ]
  return (
    <section>
      <h2 className="text-3xl text-sogan">{w.datesTitle}</h2>
      <ul className="mt-5 border-l-2 border-pasir">
        {steps.map(({ name, at, till, planned }, index) => {
          // What is only planned does not pass by itself.
          const past = at !== null && at <= now && !planned
          return (
            <li key={index} className="relative py-2 pl-6">
              <span
                aria-hidden
                className={`absolute top-4 -left-[0.4rem] size-2.5 rotate-45 ${past ? 'bg-bata' : 'border-2 border-bata bg-mori'}`}
              />
              <span className="font-semibold">{name}</span>
              {past && <span className="text-sm text-gambir"> ({w.passed})</span>}
              {planned && <span className="text-sm text-gambir"> ({w.planned})</span>}
              <span className="figures block text-gambir">{at ? formatInstant(at, lang) : w.unknown}</span>
              {till && (
                <span className="figures block text-gambir">{w.roundTill(formatInstant(till, lang))}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The rounds that have a date: what has none is not needed to plan by. An only round is judging itself. */
function useRounds({ rounds }: Told): Step[] {
  const w = useWords(homeWords)
  const lang = useLang()
  return rounds
    .filter(({ from }) => from)
    .map(({ name, opened, from, till }) => ({
      name: rounds.length > 1 ? w.roundOf(name[lang]) : w.dates.judged,
      at: from,
      till,
      planned: !opened,
    }))
}
