import { useLang, useWords } from '#app/ui/language.tsx'
import { formatDate, formatInstant, formatRupiah } from '#app/words/format.ts'
import type { Rules } from './rules.server.ts'
import { rulesWords } from './rules-words.ts'
import { lastInstant } from './timeline.ts'

/** The head of the rules: whose they are, the theme, and the four facts that people look for. */
export function RulesFacts({ rules }: { rules: Rules }) {
  const w = useWords(rulesWords)
  const lang = useLang()
  const { opensAt, closesAt, announcesAt, publishedAt, prizes } = rules
  const money = prizes.reduce((sum, { amount }) => sum + amount, 0)
  const facts = [
    [w.facts.opens, opensAt && formatInstant(opensAt, lang)],
    [w.facts.until, closesAt && formatInstant(lastInstant(closesAt), lang)],
    [
      w.facts.announced,
      publishedAt ? formatInstant(publishedAt, lang) : announcesAt && formatDate(announcesAt, lang),
    ],
    [w.facts.prizes, money > 0 && formatRupiah(money, lang)],
  ]
  return (
    <header className="page-width py-12 md:py-20">
      <h1 className="text-4xl text-sogan md:text-6xl">{w.title}</h1>
      <p className="mt-4 text-lg">{lang === 'en' ? rules.nameEn : rules.name}</p>
      <p className="mt-10 text-sm font-semibold text-bata">{w.theme}</p>
      <p className="max-w-3xl font-display text-2xl leading-snug md:text-3xl">
        {lang === 'en' ? rules.themeEn : rules.theme}
      </p>
      <dl className="mt-10 grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        {facts.map(([name, fact]) => (
          <div key={String(name)} className="border-t-2 border-bata pt-3">
            <dt className="text-sm text-gambir">{name}</dt>
            <dd className="figures font-semibold">{fact || w.notSet}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
