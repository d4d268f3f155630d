import { useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { EditionStory } from './home.server.ts'
import { homeWords } from './home-words.ts'

const milestones = ['opens', 'closes', 'judged', 'announces'] as const

/** The dates of the edition, what is past set back. */
export function Schedule({ edition }: { edition: Pick<EditionStory, 'dates' | 'now'> }) {
  const w = useWords(homeWords)
  const lang = useLang()
  const { dates, now } = edition
  // What has no date and is not needed to plan by is left out.
  const told = milestones.filter((name) => dates[name] || name !== 'judged')
  return (
    <section>
      <h2 className="text-3xl text-sogan">{w.datesTitle}</h2>
      <ul className="mt-5 border-l-2 border-pasir">
        {told.map((name) => {
          const at = dates[name]
          const past = at !== null && at <= now
          return (
            <li key={name} className="relative py-2 pl-6">
              <span
                aria-hidden
                className={`absolute top-4 -left-[0.4rem] size-2.5 rotate-45 ${past ? 'bg-bata' : 'border-2 border-bata bg-mori'}`}
              />
              <span className="font-semibold">{w.dates[name]}</span>
              {past && <span className="text-sm text-gambir"> ({w.passed})</span>}
              <span className="figures block text-gambir">{at ? formatInstant(at, lang) : w.unknown}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
