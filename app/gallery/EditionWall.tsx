import type { ObjectionsBrief } from '#app/objections/brief.server.ts'
import { ObjectionLine } from '#app/objections/ObjectionLine.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatDate } from '#app/words/format.ts'
import { Champion } from './Champion.tsx'
import { Wall } from './HungWork.tsx'
import type { PublishedItem, PublishedVersion } from './published.server.ts'
import type { PublishedFacts } from './snapshot.ts'
import { InVersion, useVersionSearch, VersionNotice } from './Versions.tsx'
import { WallFilter, type Choices } from './WallFilter.tsx'
import { wallSearch, type WallQuery } from './wall.ts'
import { galleryWords } from './words.ts'

type EditionPage = {
  slug: string
  version: number
  versions: PublishedVersion[]
  at: Date
  facts: PublishedFacts
  query: WallQuery
  choices: Choices
  winners: PublishedItem[]
  works: PublishedItem[]
  count: number
  pages: number
}

/** One edition: the winners, then everyone, on the dark. */
export function EditionWall(of: { page: EditionPage; objections: ObjectionsBrief }) {
  return (
    <InVersion page={of.page}>
      <OneWall {...of} />
    </InVersion>
  )
}

function OneWall({ page, objections }: { page: EditionPage; objections: ObjectionsBrief }) {
  const search = useVersionSearch()
  const w = useWords(galleryWords)
  const lang = useLang()
  const to = useHref()
  const { slug, facts, query, winners, works, count } = page
  const filtered = query.relief !== null || query.technique !== null
  const [first, ...others] = winners
  return (
    <div className="page-width pt-8 md:pt-14">
      {page.versions.length > 1 && (
        <div className="mb-8 md:mb-12">
          <VersionNotice page={page} path={`/galeri/${slug}`} />
        </div>
      )}
      <header className="grid items-end gap-x-14 gap-y-4 md:grid-cols-[auto_1fr]">
        <h1 className="text-4xl text-mori md:text-6xl">{w.galleryOf(slug)}</h1>
        <div className="text-pasir">
          <p className="prose-measure text-lg">{facts.edition.theme[lang]}</p>
          <p className="figures mt-1 text-sm">
            {w.shown(facts.numbers.shown)} · {formatDate(page.at, lang)} ·{' '}
            <a href={to(`/verifikasi/${slug}`) + search} className="underline underline-offset-4">
              {w.checkAll}
            </a>
          </p>
          <ObjectionLine brief={objections} className="prose-measure mt-1 text-sm" />
        </div>
      </header>
      {first && (
        <section className="mt-10 md:mt-14">
          <h2 className="sr-only">{w.winners}</h2>
          <Champion edition={slug} work={first} />
          {others.length > 0 && (
            <div className="mt-14 md:mt-20">
              <Wall edition={slug} works={others} ground="dark" even />
            </div>
          )}
        </section>
      )}
      <section id="karya" className={first ? 'mt-20 md:mt-28' : 'mt-10'}>
        <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5 border-t border-white/15 pt-6">
          <h2 className="figures text-2xl text-mori">
            {filtered ? w.found(count) : first ? w.others : w.page(query.page, page.pages)}
          </h2>
          <WallFilter edition={slug} query={query} choices={page.choices} />
        </div>
        <div className="mt-8">
          <Wall edition={slug} works={works} ground="dark" eager={first ? 0 : 3} />
        </div>
        <Pages page={page} />
      </section>
    </div>
  )
}

function Pages({ page }: { page: EditionPage }) {
  const w = useWords(galleryWords)
  const to = useHref()
  const search = useVersionSearch()
  const { slug, query, pages } = page
  const at = (number: number) => {
    const asked = wallSearch({ ...query, page: number })
    return `${to(`/galeri/${slug}`)}${search}${search ? asked.replace('?', '&') : asked}#karya`
  }
  if (pages === 1) return null
  return (
    <nav aria-label={w.pages} className="mt-16 flex flex-wrap items-center justify-center gap-x-6 gap-y-3">
      {query.page > 1 && (
        <ButtonLink kind="quiet" rel="prev" href={at(query.page - 1)} className="hover:bg-white/10">
          {w.previous}
        </ButtonLink>
      )}
      <span className="figures text-pasir">{w.page(query.page, pages)}</span>
      {query.page < pages && (
        <ButtonLink kind="quiet" rel="next" href={at(query.page + 1)} className="hover:bg-white/10">
          {w.next}
        </ButtonLink>
      )}
    </nav>
  )
}
