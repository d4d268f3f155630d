import type { ReactNode } from 'react'
import { Ornament } from '#app/reliefs/Ornament.tsx'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatDate, formatInstant, formatRupiah } from '#app/words/format.ts'
import { Earlier } from './Earlier.tsx'
import { Hero } from './Hero.tsx'
import type { EditionStory, Mention } from './home.server.ts'
import { homeWords } from './home-words.ts'
import { Panel } from './Panel.tsx'
import { Prizes } from './Prizes.tsx'
import { Schedule } from './Schedule.tsx'
import { Temple } from './Temple.tsx'

/** Before and while entries are taken: what it is about and how to take part. */
export function HomeAhead({ edition, earlier }: { edition: EditionStory; earlier: Mention[] }) {
  const w = useWords(homeWords)
  const lang = useLang()
  const open = edition.stage === 'open'
  const name = edition.name[lang]
  const opens = edition.dates.opens && formatInstant(edition.dates.opens, lang)
  return (
    <>
      <Hero
        eyebrow={open ? w.openNow : w.soon}
        title={open ? w.openTitle : w.soonTitle}
        lead={open ? w.openLead(name) : w.soonLead(name, opens)}
        figure={
          <div className="relative -mx-4 h-72 sm:h-96 lg:m-0 lg:h-auto">
            <Ornament
              name={open ? 'kala' : 'padma'}
              ground="dark"
              eager
              className="absolute top-0 left-1/2 w-[30rem] max-w-none -translate-x-1/2 mix-blend-lighten sm:w-[38rem] lg:top-1/2 lg:left-0 lg:w-[42rem] lg:translate-x-0 lg:-translate-y-1/2"
            />
          </div>
        }
      >
        {open ? <TakePart edition={edition} /> : <LookAround />}
      </Hero>
      <div className="page-width">
        <dl className="grid grid-cols-2 gap-x-8 border-b border-pasir py-4 md:grid-cols-4 md:py-6">
          <Fact name={w.theme} className="col-span-2">
            {edition.theme[lang]}
          </Fact>
          <Fact name={w.total}>{formatRupiah(sum(edition.prizes), lang)}</Fact>
          <Fact name={w.dates.announces}>
            {edition.dates.announces ? formatDate(edition.dates.announces, lang) : w.unknown}
          </Fact>
        </dl>
      </div>
      <Steps maxWorks={edition.maxWorks} />
      <div className="page-width grid gap-x-16 gap-y-14 pb-20 md:grid-cols-2 md:pb-28">
        <Prizes prizes={edition.prizes} />
        <div className="space-y-14">
          <Schedule edition={edition} />
          <Panel panel={edition.panel} />
        </div>
      </div>
      <Temple>
        <Earlier earlier={earlier} />
      </Temple>
    </>
  )
}

function TakePart({ edition }: { edition: EditionStory }) {
  const w = useWords(homeWords)
  const lang = useLang()
  const to = useHref()
  return (
    <>
      <form method="post" action={to('/karya')} className="mt-8 flex flex-wrap items-center gap-3">
        {edition.invites && <Button className="min-h-13 px-7 text-lg">{w.begin}</Button>}
        <ButtonLink kind="quiet" href={to('/aturan')} className="min-h-13 hover:bg-white/10">
          {w.readRules}
        </ButtonLink>
      </form>
      {edition.invites && <p className="mt-3 text-sm text-pasir">{w.beginHelp}</p>}
      <p className="mt-8 border-t border-white/15 pt-5">
        {edition.left && (
          <span className="figures block font-display text-3xl text-kunyit-muda">{w.left(edition.left)}</span>
        )}
        <span className="mt-1 block">
          {edition.dates.closes ? w.closes(formatInstant(edition.dates.closes, lang)) : w.noClosing}
        </span>
        <span className="block text-sm text-pasir">{w.now(formatInstant(edition.now, lang))}</span>
      </p>
    </>
  )
}

function LookAround() {
  const w = useWords(homeWords)
  const to = useHref()
  return (
    <div className="mt-8 flex flex-wrap gap-3">
      <ButtonLink href={to('/relief')}>{w.seeReliefs}</ButtonLink>
      <ButtonLink kind="quiet" href={to('/aturan')} className="hover:bg-white/10">
        {w.readRules}
      </ButtonLink>
    </div>
  )
}

function Fact({ name, className = '', children }: { name: string; className?: string; children: ReactNode }) {
  return (
    <div className={`py-3 ${className}`}>
      <dt className="text-sm text-gambir">{name}</dt>
      <dd className="figures mt-0.5 font-display text-xl text-bata">{children}</dd>
    </div>
  )
}

function Steps({ maxWorks }: { maxWorks: number }) {
  const w = useWords(homeWords)
  return (
    <section className="page-width py-20 md:py-28">
      <h2 className="text-3xl text-sogan md:text-4xl">{w.stepsTitle}</h2>
      <ol className="mt-10 grid gap-x-8 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
        {w.steps(maxWorks).map(({ title, text }, index) => (
          <li key={title} className="border-t-2 border-bata pt-4">
            <span aria-hidden className="figures font-display text-4xl text-bata">
              {index + 1}
            </span>
            <h3 className="mt-2 text-xl text-arang">{title}</h3>
            <p className="mt-2 text-gambir">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function sum(prizes: { amount: number }[]): number {
  return prizes.reduce((all, { amount }) => all + amount, 0)
}
