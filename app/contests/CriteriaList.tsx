import { useLang, useWords } from '#app/ui/language.tsx'
import type { Rules } from './rules.server.ts'
import { rulesWords } from './rules-words.ts'

/** The criteria with their weights drawn to scale, each with the guide to its marks. */
export function CriteriaList({
  criteria,
  id: listId,
}: {
  criteria: Rules['rounds'][number]['criteria']
  id: string
}) {
  const w = useWords(rulesWords)
  const lang = useLang()
  const heaviest = Math.max(1, ...criteria.map(({ weight }) => weight))
  return (
    <section aria-labelledby={listId} className="pt-4">
      <div className="flex items-baseline justify-between gap-6">
        <h3 id={listId} className="text-xl text-sogan">
          {w.criteria}
        </h3>
        <span className="text-sm text-gambir">{w.weight}</span>
      </div>
      <ol className="mt-2">
        {criteria.map(({ id, name, nameEn, weight, guide, guideEn }) => (
          <li key={id} className="border-t border-pasir py-4">
            <p className="flex items-baseline justify-between gap-6">
              <span className="font-semibold">{lang === 'en' ? nameEn : name}</span>
              <span className="figures font-display text-2xl text-bata">{weight}</span>
            </p>
            <span
              aria-hidden
              className="mt-1 block h-1 bg-terakota"
              style={{ width: `${(100 * weight) / heaviest}%` }}
            />
            <p className="prose-measure mt-3 text-sm text-gambir">{lang === 'en' ? guideEn : guide}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
