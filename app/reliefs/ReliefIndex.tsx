import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Glossary } from './Glossary.tsx'
import { Ornament } from './Ornament.tsx'
import type { Kind, Relief } from './relief.ts'
import { SiteHistory } from './SiteHistory.tsx'
import { reliefWords } from './words.ts'

// These reach from edge to edge, so their card shows them without a margin.
const borders = new Set(['rantai', 'sulur', 'simbar', 'bata'])

/** The reference library: every ornament by group, then the site and the words of the craft. */
export function ReliefIndex({ groups }: { groups: { kind: Kind; reliefs: Relief[] }[] }) {
  const w = useWords(reliefWords)
  return (
    <>
      <header className="page-width grid gap-x-16 gap-y-5 py-14 md:py-20 lg:grid-cols-[1fr_1fr] lg:items-end">
        <h1 className="text-4xl text-sogan md:text-6xl">{w.title}</h1>
        <div className="prose-measure">
          <p className="text-lg">{w.lead}</p>
          <p className="mt-3 text-sm text-gambir">{w.caption}</p>
        </div>
      </header>
      <div className="page-width space-y-14 md:space-y-20">
        {groups.map(({ kind, reliefs }) => (
          <section
            key={kind}
            aria-labelledby={kind}
            className="grid gap-x-8 gap-y-6 border-t border-pasir pt-5 lg:grid-cols-[1fr_4fr]"
          >
            <h2 id={kind} className="text-2xl text-sogan">
              {w.kinds[kind]}
            </h2>
            <div>
              <ul className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 md:gap-x-6 lg:grid-cols-4">
                {reliefs
                  .filter((relief) => relief.drawn)
                  .map((relief) => (
                    <Drawn key={relief.key} relief={relief} />
                  ))}
              </ul>
              <Undrawn reliefs={reliefs.filter((relief) => !relief.drawn)} />
            </div>
          </section>
        ))}
      </div>
      <SiteHistory />
      <Glossary />
    </>
  )
}

function Drawn({ relief }: { relief: Relief }) {
  const lang = useLang()
  const to = useHref()
  return (
    <li>
      <a href={to(`/relief/${relief.key}`)} className="group block no-underline">
        <span
          className={`block aspect-square bg-gading transition-colors duration-150 group-hover:bg-pasir ${borders.has(relief.key) ? '' : 'p-[9%]'}`}
        >
          <Ornament name={relief.key} className="size-full" />
        </span>
        <span className="mt-3 block font-display text-lg leading-snug text-arang underline-offset-4 group-hover:underline">
          {relief.name[lang]}
        </span>
        <span className="mt-1 block text-sm leading-snug text-gambir">{relief.summary[lang]}</span>
      </a>
    </li>
  )
}

function Undrawn({ reliefs }: { reliefs: Relief[] }) {
  const w = useWords(reliefWords)
  const lang = useLang()
  const to = useHref()
  if (reliefs.length === 0) return null
  return (
    <div className="mt-8">
      <h3 className="text-lg text-gambir">{w.undrawn}</h3>
      <ul className="mt-2 grid gap-x-6 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-4">
        {reliefs.map((relief) => (
          <li key={relief.key}>
            <a
              href={to(`/relief/${relief.key}`)}
              className="flex min-h-11 flex-col justify-center border-b border-pasir py-2.5 no-underline"
            >
              <span className="font-display text-lg leading-snug">{relief.name[lang]}</span>
              <span className="text-sm leading-snug text-gambir">{relief.summary[lang]}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
