import type { CSSProperties } from 'react'
import { useHref, useWords } from '#app/ui/language.tsx'
import { pictureAddress } from './picture-address.ts'
import { Plate, shapeOf } from './Plate.tsx'
import type { PublishedPicture } from './snapshot.ts'
import { useVersionSearch } from './Versions.tsx'
import type { WorkOnShow } from './WorkPage.tsx'
import { galleryWords } from './words.ts'

/** The work as large as the screen, whole, with its details under it. */
export function WorkStage({ page }: { page: WorkOnShow }) {
  const w = useWords(galleryWords)
  const { work } = page
  const [main, ...details] = work.content.pictures
  const shape = shapeOf(main!)
  return (
    <section className="bg-arang-tua pb-10 text-gading md:pb-14 print:bg-transparent print:p-0">
      <Ways page={page} />
      <figure
        className="px-4 print:px-0"
        style={{ '--shape': (main!.width / main!.height).toFixed(4) } as CSSProperties}
      >
        <a href={largest(main!)} className="mx-auto block w-fit">
          <Plate
            picture={main!}
            sizes={`min(88vw, ${Math.round(shape * 84)}vh)`}
            priority
            className="w-[min(calc(100vw-2rem),calc(var(--shape)*max(22rem,100svh-11rem)))] print:max-h-[14cm] print:w-auto"
          />
        </a>
        <figcaption className="mt-3 text-center text-sm print:hidden">
          <a
            href={largest(main!)}
            className="inline-flex min-h-11 items-center text-pasir underline decoration-terakota underline-offset-4 hover:text-mori"
          >
            {w.largest}
          </a>
        </figcaption>
      </figure>
      {details.length > 0 && (
        <div className="page-width mt-6 print:hidden">
          <h2 className="sr-only">{w.details}</h2>
          <ul className="flex flex-wrap justify-center gap-4">
            {details.map((picture) => (
              <li key={picture.publicKey}>
                <a href={largest(picture)} className="block">
                  <Plate
                    picture={picture}
                    sizes={`min(88vw, ${Math.round(shapeOf(picture) * 12)}rem)`}
                    widest={960}
                    className="max-h-28 w-auto sm:max-h-36 md:max-h-48"
                  />
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Back to all works, and to the works beside this one. */
function Ways({ page: { slug, before, after } }: { page: WorkOnShow }) {
  const w = useWords(galleryWords)
  const to = useHref()
  const search = useVersionSearch()
  const link =
    'inline-flex min-h-11 min-w-11 items-center justify-center text-sm decoration-terakota underline-offset-8 hover:underline'
  const arrow = (work: typeof before, word: string, sign: string, rel: string) =>
    work && (
      <a
        href={to(`/galeri/${slug}/${work.slug}`) + search}
        rel={rel}
        aria-label={`${word}: ${work.content.title}`}
        className={link}
      >
        <span aria-hidden className="text-xl">
          {sign}
        </span>
      </a>
    )
  return (
    <nav aria-label={w.gallery} className="page-width flex items-center justify-between pb-2 print:hidden">
      <a href={to(`/galeri/${slug}`) + search} className={link}>
        {w.galleryOf(slug)}
      </a>
      <span className="flex gap-1">
        {arrow(before, w.previousWork, '←', 'prev')}
        {arrow(after, w.nextWork, '→', 'next')}
      </span>
    </nav>
  )
}

function largest({ publicKey, widths }: PublishedPicture): string {
  return pictureAddress(publicKey, widths.at(-1)!, 'webp')
}
