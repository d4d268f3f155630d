import { useLang, useWords } from '#app/ui/language.tsx'
import { OrnamentRule } from './Ornament.tsx'
import { siteHistory, siteSummary } from './site.ts'
import { SourceList } from './SourceList.tsx'
import { reliefWords } from './words.ts'

/** The short history of Candi Bumi Ayu, with its sources. */
export function SiteHistory() {
  const w = useWords(reliefWords)
  const lang = useLang()
  const cited = [...new Set(siteHistory.flatMap((passage) => passage.sources))]
  return (
    <section aria-labelledby="candi" className="mt-20 bg-gading pb-16 md:mt-28">
      <OrnamentRule name="rantai" />
      <div className="page-width mt-14 grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_2fr]">
        <div>
          <h2 id="candi" className="text-3xl text-sogan">
            {w.site}
          </h2>
          <p className="mt-4 text-lg">{siteSummary[lang]}</p>
        </div>
        <dl className="grid gap-x-10 gap-y-8 md:grid-cols-2">
          {siteHistory.map((passage) => (
            <div key={passage.heading.id}>
              <dt className="font-display text-xl text-bata">{passage.heading[lang]}</dt>
              <dd className="mt-1.5">{passage.text[lang]}</dd>
            </div>
          ))}
        </dl>
        <details className="lg:col-start-2">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">{w.sources}</summary>
          <SourceList ids={cited} />
        </details>
      </div>
    </section>
  )
}
