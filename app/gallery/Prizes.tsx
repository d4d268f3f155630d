import { useLang, useWords } from '#app/ui/language.tsx'
import { formatRupiah } from '#app/words/format.ts'
import { homeWords } from './home-words.ts'
import type { Both } from './snapshot.ts'

/** What can be won. */
export function Prizes({ prizes }: { prizes: { place: number; name: Both; amount: number }[] }) {
  const w = useWords(homeWords)
  const lang = useLang()
  const total = prizes.reduce((sum, { amount }) => sum + amount, 0)
  return (
    <section>
      <h2 className="text-3xl text-sogan">{w.prizesTitle}</h2>
      <ol className="mt-5">
        {prizes.map(({ place, name, amount }) => (
          <li
            key={place}
            className={`figures flex items-baseline justify-between gap-6 border-b border-pasir py-3.5 ${place === 1 ? 'font-display text-2xl text-bata' : ''}`}
          >
            <span>{name[lang]}</span>
            <span className={place === 1 ? '' : 'font-semibold'}>{formatRupiah(amount, lang)}</span>
          </li>
        ))}
      </ol>
      <p className="figures mt-3 text-gambir">{w.prizesTotal(formatRupiah(total, lang))}</p>
    </section>
  )
}
