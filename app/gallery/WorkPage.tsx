import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { entryNumber } from '#app/words/format.ts'
import { manifestPath } from './iiif-parts.ts'
import { Plate } from './Plate.tsx'
import type { PublishedItem, PublishedVersion } from './published.server.ts'
import { wordsOf, type PublishedFacts } from './snapshot.ts'
import { correctionWords } from './correction-words.ts'
import { InVersion, useVersionSearch, VersionNotice } from './Versions.tsx'
import { WorkFacts } from './WorkFacts.tsx'
import { WorkReliefs } from './WorkReliefs.tsx'
import { WorkStage } from './WorkStage.tsx'
import { galleryWords } from './words.ts'

export type WorkOnShow = {
  slug: string
  version: number
  versions: PublishedVersion[]
  /** Why the last version says that it was disqualified. */
  disqualified: string | null
  facts: PublishedFacts
  work: PublishedItem
  before: PublishedItem | null
  after: PublishedItem | null
}

/** A work: on the dark as large as the screen, then its story on light. */
export function WorkPage({ page }: { page: WorkOnShow }) {
  const w = useWords(galleryWords)
  const lang = useLang()
  const { slug, work, facts } = page
  const { title, maker, story, award, reliefs } = work.content
  const words = award && wordsOf(award, lang)
  // What the maker wrote stays as it was written.
  const written = lang === 'en' ? 'id' : undefined
  return (
    <InVersion page={page}>
      <article>
        <WorkStage page={page} />
        <Corrected page={page} />
        <div className="page-width grid gap-x-20 gap-y-12 pt-12 pb-16 md:pt-16 lg:grid-cols-[7fr_4fr]">
          <div>
            {award && <p className="mb-2 font-semibold text-bata lg:hidden">{award.prize[lang]}</p>}
            <h1 className="text-4xl text-sogan md:text-6xl" lang={written}>
              {title}
            </h1>
            <p className="mt-3 text-lg text-gambir">{[maker.name, maker.place].filter(Boolean).join(', ')}</p>
            {maker.members.length > 0 && (
              <p className="mt-1 text-gambir">
                {w.members}: {maker.members.join(', ')}
              </p>
            )}
            <section aria-label={w.story} lang={written} className="mt-8 space-y-4">
              {paragraphs(story).map((text, index) => (
                <p
                  key={text}
                  className={
                    index === 0
                      ? 'max-w-160 font-display text-xl leading-[1.42] text-sogan md:text-[1.5rem]'
                      : 'prose-measure'
                  }
                >
                  {text}
                </p>
              ))}
            </section>
            {written && <p className="mt-4 text-sm text-gambir">{w.inIndonesian}</p>}
            {words && (
              <blockquote className="prose-measure mt-10 border-l-[3px] border-kunyit pl-5" lang={words.lang}>
                <p className="text-lg">{words.text}</p>
                <footer className="mt-2 text-sm text-gambir">{w.jury}</footer>
              </blockquote>
            )}
            <WorkReliefs reliefs={reliefs} />
          </div>
          <WorkFacts
            content={work.content}
            number={entryNumber(facts.edition.code, work.number)}
            edition={{ name: facts.edition.name[lang], slug }}
            manifest={manifestPath(slug, work.slug)}
          />
        </div>
        <Neighbours page={page} />
      </article>
    </InVersion>
  )
}

function Corrected({ page }: { page: WorkOnShow }) {
  const w = useWords(correctionWords)
  const { slug, work, facts, versions, disqualified } = page
  if (versions.length < 2) return null
  const label = entryNumber(facts.edition.code, work.number)
  return (
    <div className="page-width pt-8 print:pt-2">
      <VersionNotice
        page={page}
        path={`/galeri/${slug}/${work.slug}`}
        note={disqualified === null ? undefined : w.disqualified(label, disqualified)}
      />
    </div>
  )
}

function Neighbours({ page: { slug, before, after } }: { page: WorkOnShow }) {
  const w = useWords(galleryWords)
  return (
    <nav aria-label={w.galleryOf(slug)} className="page-width mb-16 md:mb-24 print:hidden">
      <div className="grid grid-cols-2 gap-x-6 border-t border-pasir pt-6">
        <span>{before && <Neighbour edition={slug} work={before} word={w.previousWork} />}</span>
        <span className="text-right">
          {after && <Neighbour edition={slug} work={after} word={w.nextWork} last />}
        </span>
      </div>
    </nav>
  )
}

function Neighbour({
  edition,
  work,
  word,
  last = false,
}: {
  edition: string
  work: PublishedItem
  word: string
  last?: boolean
}) {
  const to = useHref()
  const search = useVersionSearch()
  return (
    <a
      href={to(`/galeri/${edition}/${work.slug}`) + search}
      rel={last ? 'next' : 'prev'}
      className={`group flex flex-col gap-3 no-underline sm:items-center sm:gap-5 ${last ? 'items-end sm:flex-row-reverse' : 'items-start sm:flex-row'}`}
    >
      <Plate
        picture={work.content.pictures[0]!}
        alt=""
        sizes="8rem"
        widest={640}
        className="max-h-28 w-auto max-w-32 object-contain"
      />
      <span>
        <span className="block text-sm text-gambir">{word}</span>
        <span className="block font-display text-lg leading-snug decoration-terakota underline-offset-4 group-hover:underline">
          {work.content.title}
        </span>
      </span>
    </a>
  )
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
}
