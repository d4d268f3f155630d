import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { Plate, shapeOf } from './Plate.tsx'
import type { PublishedItem } from './published.server.ts'
import { wordsOf } from './snapshot.ts'
import { useVersionSearch } from './Versions.tsx'
import { galleryWords } from './words.ts'

/** The first prize, as large as the page allows, with what the jury said of it. */
export function Champion({ edition, work }: { edition: string; work: PublishedItem }) {
  const w = useWords(galleryWords)
  const lang = useLang()
  const to = useHref()
  const search = useVersionSearch()
  const { title, maker, award, pictures } = work.content
  const wide = shapeOf(pictures[0]!) > 1.2
  const words = award && wordsOf(award, lang)
  return (
    <article className={`grid items-end gap-x-14 gap-y-8 ${wide ? '' : 'lg:grid-cols-[6fr_5fr]'}`}>
      <a
        href={to(`/galeri/${edition}/${work.slug}`) + search}
        aria-label={title}
        className="-mx-4 block sm:mx-0"
      >
        <Plate
          picture={pictures[0]!}
          alt=""
          sizes={
            wide
              ? '(min-width: 75rem) 71rem, 88vw'
              : '(min-width: 75rem) 38rem, (min-width: 64rem) 50vw, 88vw'
          }
          priority
          className="w-full"
        />
      </a>
      <div className={wide ? '' : 'lg:sticky lg:top-10 lg:self-start lg:pt-6'}>
        {award && (
          <p className="font-semibold text-kunyit-muda">
            {award.prize[lang]}
            <span className="figures font-normal text-pasir">
              {' · '}
              {w.outOf100(formatNumber(award.mean.points, lang, award.mean.decimals))}
            </span>
          </p>
        )}
        <h3 className="mt-2 text-3xl text-mori md:text-5xl">
          <a
            href={to(`/galeri/${edition}/${work.slug}`) + search}
            className="no-underline decoration-terakota decoration-2 underline-offset-8 hover:underline"
          >
            {title}
          </a>
        </h3>
        <p className="mt-3 text-pasir">{[maker.name, maker.place].filter(Boolean).join(', ')}</p>
        {words && (
          <blockquote className="prose-measure mt-7 border-l-2 border-kunyit pl-5 font-display text-xl leading-snug text-gading">
            <p lang={words.lang}>{words.text}</p>
            <footer className="mt-3 font-text text-sm text-pasir">{w.jury}</footer>
          </blockquote>
        )}
      </div>
    </article>
  )
}
