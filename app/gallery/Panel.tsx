import { useLang, useWords } from '#app/ui/language.tsx'
import { homeWords } from './home-words.ts'
import type { Both } from './snapshot.ts'

/** Who judges. Nothing where nobody has accepted yet. */
export function Panel({ panel }: { panel: { name: string; title: Both; chair: boolean }[] }) {
  const w = useWords(homeWords)
  const lang = useLang()
  if (panel.length === 0) return null
  return (
    <section>
      <h2 className="text-3xl text-sogan">{w.panelTitle}</h2>
      <ul className="mt-4">
        {panel.map(({ name, title, chair }) => (
          <li key={name} className="border-b border-pasir py-3">
            <span className="font-display text-xl">{name}</span>
            {chair && <span className="text-sm text-gambir"> · {w.chair}</span>}
            {title[lang] && <span className="block text-gambir">{title[lang]}</span>}
          </li>
        ))}
      </ul>
      <p className="prose-measure mt-3 text-sm text-gambir">{w.panelNote}</p>
    </section>
  )
}
