import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatDate, formatNumber, formatRupiah, formatTime } from '#app/words/format.ts'
import { Hero } from './Hero.tsx'
import type { WinnersEdition } from './home.server.ts'
import { homeWords } from './home-words.ts'
import { Wall } from './HungWork.tsx'
import { Panel } from './Panel.tsx'
import { Plate, shapeOf } from './Plate.tsx'
import type { PublishedEdition, PublishedItem } from './published.server.ts'
import { Temple } from './Temple.tsx'
import { VersionNotice } from './Versions.tsx'

/** After publication: the first prize on the dark, the other winners in a row, the edition in figures. */
export function HomeWinners({ edition, works }: { edition: WinnersEdition; works: number }) {
  const w = useWords(homeWords)
  const to = useHref()
  const { slug, facts } = edition
  const [first, ...others] = edition.works
  const wide = first ? shapeOf(first.content.pictures[0]!) > 1.2 : false
  return (
    <>
      <Hero
        eyebrow={w.outNow(slug)}
        title={w.outTitle}
        lead={w.outLead(facts.numbers.works, facts.numbers.jurors)}
        wide={wide}
        figure={first && <Champion edition={slug} work={first} wide={wide} />}
      >
        <div className="mt-8 flex flex-wrap gap-3">
          <ButtonLink href={to(`/galeri/${slug}`)}>{w.seeWinners}</ButtonLink>
          <ButtonLink kind="quiet" href={to('/aturan')} className="hover:bg-white/10">
            {w.howJudged}
          </ButtonLink>
        </div>
      </Hero>
      {edition.versions.length > 1 && (
        <div className="page-width pt-8 md:pt-10">
          <VersionNotice page={edition} path={`/galeri/${slug}`} />
        </div>
      )}
      <Figures edition={edition} />
      {others.length > 0 && (
        <section className="page-width pt-20 md:pt-28">
          <h2 className="text-3xl text-sogan md:text-4xl">{w.winnersTitle(edition.works.length)}</h2>
          <p className="prose-measure mt-3 mb-10 text-gambir">{w.winnersLead}</p>
          <Wall edition={slug} works={others} even />
        </section>
      )}
      <p className="page-width pt-10">
        <ButtonLink kind="quiet" href={to(`/galeri/${slug}`)}>
          {w.allWorks(works)}
        </ButtonLink>
      </p>
      <div className="page-width grid gap-x-16 gap-y-14 py-20 md:grid-cols-2 md:py-28">
        <Panel panel={facts.panel} />
        <Criteria criteria={facts.criteria} />
      </div>
      <Temple edge="tumpal" />
    </>
  )
}

function Champion({ edition, work, wide }: { edition: string; work: PublishedItem; wide: boolean }) {
  const lang = useLang()
  const to = useHref()
  const { title, maker, award, pictures } = work.content
  return (
    <figure className={wide ? '' : '-mx-4 sm:mx-0 lg:pt-6'}>
      <a href={to(`/galeri/${edition}/${work.slug}`)} className="block no-underline">
        <Plate
          picture={pictures[0]!}
          sizes={
            wide
              ? '(min-width: 75rem) 71rem, 88vw'
              : '(min-width: 75rem) 32rem, (min-width: 64rem) 42vw, 88vw'
          }
          priority
          className="w-full shadow-2xl shadow-black/50"
        />
      </a>
      <figcaption className="px-4 py-5 text-[0.95rem] text-pasir sm:px-0">
        <span className="block font-display text-xl text-mori">{title}</span>
        {award && <span className="text-kunyit-muda">{award.prize[lang]}. </span>}
        {[maker.name, maker.place].filter(Boolean).join(', ')}
      </figcaption>
    </figure>
  )
}

/** What the jury looked at, and how much each counted. */
function Criteria({ criteria }: Pick<PublishedEdition['facts'], 'criteria'>) {
  const w = useWords(homeWords)
  const lang = useLang()
  return (
    <section>
      <h2 className="text-3xl text-sogan">{w.criteriaTitle}</h2>
      <ul className="mt-4">
        {criteria.map(({ name, weight }) => (
          <li key={name.id} className="flex items-baseline justify-between gap-6 border-b border-pasir py-3">
            {name[lang]}
            <span className="figures font-semibold text-bata">{weight}%</span>
          </li>
        ))}
      </ul>
      <p className="prose-measure mt-3 text-sm text-gambir">{w.criteriaNote}</p>
    </section>
  )
}

/** The edition in four figures. */
function Figures({ edition }: { edition: WinnersEdition }) {
  const w = useWords(homeWords)
  const lang = useLang()
  const { numbers, prizes } = edition.facts
  const announced = edition.versions[0]!.at
  const total = prizes.reduce((sum, { amount }) => sum + amount, 0)
  const figures = [
    [formatNumber(numbers.works, lang), w.numbers.works(numbers.places)],
    [formatNumber(numbers.jurors, lang), w.numbers.jurors(numbers.sheets)],
    [formatRupiah(total, lang), w.numbers.total(prizes.length)],
    [formatDate(announced, lang), w.numbers.date(formatTime(announced, lang))],
  ] as const
  return (
    <div className="page-width">
      <dl className="grid grid-cols-2 gap-x-8 border-b border-pasir py-4 md:grid-cols-4 md:py-6">
        {figures.map(([figure, name]) => (
          <div key={name} className="flex flex-col-reverse justify-end py-3">
            <dt className="text-sm text-gambir">{name}</dt>
            <dd className="figures font-display text-xl text-bata sm:text-2xl">{figure}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
