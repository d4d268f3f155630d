import type { ReactNode } from 'react'
import { maxDetails, maxUploadBytes } from '#app/media/limits.ts'
import { OrnamentRule } from '#app/reliefs/Ornament.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant, formatRupiah } from '#app/words/format.ts'
import { RulesFacts } from './RulesFacts.tsx'
import { RulesResult } from './RulesResult.tsx'
import { RulesRounds } from './RulesRounds.tsx'
import { rulesResultWords } from './rules-result-words.ts'
import type { Rules } from './rules.server.ts'
import { rulesWords } from './rules-words.ts'
import { lastInstant } from './timeline.ts'

/** The rules of the edition, written from its own data. `storyWords` is the limit that the room of entries sets. */
export function RulesPage({ rules, storyWords }: { rules: Rules; storyWords: number }) {
  const w = useWords(rulesWords)
  const r = useWords(rulesResultWords)
  const to = useHref()
  const lang = useLang()
  const { opensAt, closesAt, announcesAt, prizes } = rules
  return (
    <article>
      <RulesFacts rules={rules} />
      <OrnamentRule name="sulur" className="opacity-90" />
      <div className="page-width">
        <Chapter title={w.who}>
          <Paragraphs texts={w.whoText} />
        </Chapter>
        <Chapter title={w.when}>
          <p>
            {opensAt && closesAt
              ? w.whenOpen(formatInstant(opensAt, lang), formatInstant(lastInstant(closesAt), lang))
              : w.whenNotSet}
          </p>
          <p>{w.whenClock}</p>
          {announcesAt && <p>{w.whenAnnounced(formatInstant(announcesAt, lang))}</p>}
        </Chapter>
        <Chapter title={w.work}>
          <Paragraphs
            texts={w.workText(rules.maxWorks, maxDetails, Math.floor(maxUploadBytes / 1_000_000), storyWords)}
          />
          <p className="print:hidden">
            <a href={to('/relief')} className="font-semibold underline underline-offset-4">
              {w.seeReliefs}
            </a>
          </p>
        </Chapter>
        <Chapter title={w.statements}>
          <Paragraphs texts={w.statementsText} />
        </Chapter>
        <Chapter title={w.judging}>
          <Paragraphs texts={w.judgingText} />
          <RulesRounds rounds={rules.rounds} />
          <Jury jurors={rules.jurors} />
        </Chapter>
        <Chapter title={w.prizes}>
          {prizes.length === 0 && <p>{w.noPrizes}</p>}
          <dl className="max-w-lg">
            {prizes.map(({ place, name, nameEn, amount }) => (
              <div
                key={place}
                className="flex items-baseline justify-between gap-6 border-b border-pasir py-2"
              >
                <dt className="font-display text-lg">{lang === 'en' ? nameEn : name}</dt>
                <dd className="figures">{formatRupiah(amount, lang)}</dd>
              </div>
            ))}
          </dl>
          <p className="prose-measure">{rules.onePrize ? r.onePrize : r.morePrizes}</p>
          {prizes.length > 0 && <p>{w.tax}</p>}
        </Chapter>
        <Chapter title={r.title}>
          <RulesResult rules={rules} />
        </Chapter>
        <Chapter title={w.rights}>
          <Paragraphs texts={w.rightsText} />
        </Chapter>
        <Chapter title={w.privacy}>
          <Paragraphs texts={w.privacyText} />
        </Chapter>
        {rules.stage === 'open' && (
          <p className="border-t border-pasir pt-8 print:hidden">
            <ButtonLink href={to('/karya')}>{w.takePart}</ButtonLink>
          </p>
        )}
      </div>
    </article>
  )
}

function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-16 gap-y-4 border-t border-pasir py-10 first:border-0 md:py-14 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <h2 className="text-2xl text-sogan md:text-3xl">{title}</h2>
      <div className="max-w-2xl space-y-4">{children}</div>
    </section>
  )
}

function Paragraphs({ texts }: { texts: string[] }) {
  return texts.map((text) => (
    <p key={text} className="prose-measure">
      {text}
    </p>
  ))
}

function Jury({ jurors }: Pick<Rules, 'jurors'>) {
  const w = useWords(rulesWords)
  const lang = useLang()
  if (jurors.length === 0) return null
  return (
    <>
      <h3 className="pt-4 text-xl text-sogan">{w.jury}</h3>
      <ul className="space-y-2">
        {jurors.map(({ name, title, titleEn, chair }) => (
          <li key={name}>
            <span className="font-semibold">{name}</span>
            {chair && ` (${w.chair})`}
            <br />
            <span className="text-gambir">{lang === 'en' ? titleEn || title : title}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
