import { Ornament } from '#app/reliefs/Ornament.tsx'
import { reliefOf } from '#app/reliefs/reliefs.ts'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import type { PublishedContent } from './snapshot.ts'
import { galleryWords } from './words.ts'

/** The reliefs a work draws on, and what the maker did with each. */
export function WorkReliefs({ reliefs }: { reliefs: PublishedContent['reliefs'] }) {
  const w = useWords(galleryWords)
  const lang = useLang()
  const to = useHref()
  return (
    <section className="mt-14">
      <h2 className="text-2xl text-sogan">{w.reliefs}</h2>
      <ul className="mt-5">
        {reliefs.map(({ key, how }) => {
          const relief = reliefOf(key)
          return (
            <li key={key} className="flex gap-5 border-t border-pasir py-5">
              {relief?.drawn && <Ornament name={key} className="size-20 shrink-0 bg-gading p-1 sm:size-24" />}
              <div>
                <h3 className="text-lg">
                  {relief ? (
                    <a
                      href={to(`/relief/${key}`)}
                      className="underline decoration-terakota underline-offset-4 hover:decoration-2"
                    >
                      {relief.name[lang]}
                    </a>
                  ) : (
                    key
                  )}
                </h3>
                {how && (
                  <p className="prose-measure mt-1" lang={lang === 'en' ? 'id' : undefined}>
                    {how}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
