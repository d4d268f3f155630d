import { useLang, useWords } from '#app/ui/language.tsx'
import { batikGlossary, templeGlossary, type Term } from './glossary.ts'
import { reliefWords } from './words.ts'

/** The words of cloth and temple that these pages use. */
export function Glossary() {
  const w = useWords(reliefWords)
  return (
    <section aria-labelledby="kamus" className="page-width mt-16">
      <h2 id="kamus" className="text-3xl text-sogan">
        {w.glossary}
      </h2>
      <div className="mt-6 border-b border-pasir">
        <Terms name={w.batikTerms} terms={batikGlossary} />
        <Terms name={w.templeTerms} terms={templeGlossary} />
      </div>
    </section>
  )
}

function Terms({ name, terms }: { name: string; terms: Term[] }) {
  const lang = useLang()
  return (
    <details className="border-t border-pasir py-2">
      <summary className="min-h-11 cursor-pointer py-2 font-display text-xl">{name}</summary>
      <dl className="gap-x-10 pb-6 sm:columns-2 lg:columns-3">
        {terms.map(({ term, meaning }) => (
          <div key={term} className="break-inside-avoid py-1.5">
            <dt className="font-semibold" lang="id">
              {term}
            </dt>
            <dd className="text-gambir">{meaning[lang]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
