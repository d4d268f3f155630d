import type { ReactNode } from 'react'
import { Ornament, OrnamentRule, TumpalEdge } from '#app/reliefs/Ornament.tsx'
import { reliefs } from '#app/reliefs/reliefs.ts'
import { siteSummary } from '#app/reliefs/site.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { homeWords } from './home-words.ts'

/** The temple and its drawn ornaments, which is where every work comes from. */
export function Temple({ edge = 'rantai', children }: { edge?: 'rantai' | 'tumpal'; children?: ReactNode }) {
  const w = useWords(homeWords)
  const lang = useLang()
  const to = useHref()
  return (
    <section className="bg-gading pb-20 md:pb-28">
      {edge === 'tumpal' ? (
        <TumpalEdge hanging className="bg-mori" />
      ) : (
        <OrnamentRule name="rantai" className="mix-blend-multiply" />
      )}
      <div className="page-width grid gap-x-16 gap-y-10 pt-16 md:pt-20 lg:grid-cols-[4fr_6fr]">
        <div>
          <h2 className="text-3xl text-bata-tua md:text-4xl">{w.templeTitle}</h2>
          <p className="prose-measure mt-5">{siteSummary[lang]}</p>
          <ButtonLink kind="quiet" href={to('/relief')} className="mt-7 text-bata-tua">
            {w.openReliefs}
          </ButtonLink>
          {children}
        </div>
        <ul className="grid grid-cols-3 gap-px border border-pasir bg-pasir sm:grid-cols-4">
          {reliefs
            .filter(({ drawn }) => drawn)
            .map(({ key, name }) => (
              <li key={key} className="bg-gading">
                <a
                  href={to(`/relief/${key}`)}
                  className="flex h-full flex-col items-center gap-1 p-3 text-center text-sm leading-snug text-sogan no-underline hover:bg-mori hover:underline"
                >
                  <Ornament name={key} className="w-full mix-blend-multiply" />
                  {name[lang]}
                </a>
              </li>
            ))}
        </ul>
      </div>
    </section>
  )
}
