import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatDate } from '#app/words/format.ts'
import { Wall } from './HungWork.tsx'
import { Plate } from './Plate.tsx'
import type { PublishedEdition } from './published.server.ts'
import { galleryWords } from './words.ts'

/** All published editions, each with its prize-winners. */
export function Editions({ editions }: { editions: PublishedEdition[] }) {
  const w = useWords(galleryWords)
  return (
    <div className="page-width pt-10 md:pt-16">
      <h1 className="text-4xl text-mori md:text-6xl">{w.gallery}</h1>
      <p className="prose-measure mt-5 text-lg text-pasir">{w.galleryLead}</p>
      {editions.length === 0 && (
        <div className="mt-14 border-l-2 border-kunyit py-2 pl-6">
          <h2 className="text-2xl text-mori">{w.none}</h2>
          <p className="mt-2 text-pasir">{w.noneText}</p>
        </div>
      )}
      <ul className="mt-12 space-y-20 md:mt-16 md:space-y-28">
        {editions.map((edition, index) => (
          <Edition key={edition.id} edition={edition} first={index === 0} />
        ))}
      </ul>
    </div>
  )
}

function Edition({ edition, first }: { edition: PublishedEdition; first: boolean }) {
  const w = useWords(galleryWords)
  const lang = useLang()
  const to = useHref()
  const { slug, version, at, facts, works } = edition
  const [cover, ...others] = works
  const address = to(`/galeri/${slug}`)
  return (
    <li className="grid gap-x-14 gap-y-6 md:grid-cols-[5fr_6fr]">
      {cover && (
        <a href={address} tabIndex={-1} aria-hidden className="-mx-4 block sm:mx-0">
          <Plate
            picture={cover.content.pictures[0]!}
            alt=""
            sizes="(min-width: 75rem) 31rem, (min-width: 48rem) 42vw, 88vw"
            priority={first}
            className="w-full"
          />
        </a>
      )}
      <div className="flex flex-col justify-between gap-10">
        <div className="md:border-t md:border-white/15 md:pt-5">
          <h2 className="text-2xl text-mori">
            <a href={address} className="no-underline decoration-terakota underline-offset-8 hover:underline">
              <span className="figures block text-6xl text-kunyit-muda">{slug}</span>
              <span className="mt-3 block">{facts.edition.name[lang]}</span>
            </a>
          </h2>
          <p className="mt-3 text-pasir">{facts.edition.theme[lang]}</p>
          <p className="figures mt-1 text-sm text-pasir">
            {w.shown(facts.numbers.shown)} ·{' '}
            {version > 1 ? w.corrected(formatDate(at, lang)) : formatDate(at, lang)}
          </p>
        </div>
        {others.length > 0 && (
          <div className="hidden md:block">
            <Wall edition={slug} works={others} ground="dark" even />
          </div>
        )}
      </div>
    </li>
  )
}
