import type { ReactNode } from 'react'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Ornament, ornamentUrl } from './Ornament.tsx'
import type { Relief } from './relief.ts'
import { SourceList } from './SourceList.tsx'
import { reliefWords } from './words.ts'

/** One ornament: its drawing, what is known and what is not, its repeat; `children` are the works that drew on it. */
export function ReliefPage({
  relief,
  before,
  after,
  children,
}: {
  relief: Relief
  before?: Relief
  after?: Relief
  children?: ReactNode
}) {
  const w = useWords(reliefWords)
  const lang = useLang()
  const to = useHref()
  return (
    <article>
      <div
        className={`page-width grid gap-x-16 gap-y-10 py-8 md:py-14 ${relief.drawn ? 'lg:grid-cols-[1.1fr_1fr]' : 'lg:grid-cols-[3fr_2fr]'}`}
      >
        {relief.drawn && (
          <figure className="lg:sticky lg:top-8 lg:self-start">
            <div className="bg-gading px-[8%] py-[8%]">
              <Ornament name={relief.key} title={relief.name[lang]} eager className="aspect-square w-full" />
            </div>
            <figcaption className="mt-2 text-sm text-gambir">{w.caption}</figcaption>
          </figure>
        )}
        <div className="prose-measure">
          <p>
            <a
              href={to('/relief')}
              className="inline-flex min-h-11 items-center text-sm text-gambir underline-offset-4 hover:underline"
            >
              {w.all}
            </a>
            <span className="text-sm text-gambir"> · {w.kinds[relief.kind]}</span>
          </p>
          <h1 className="mt-1 text-4xl text-sogan md:text-5xl">{relief.name[lang]}</h1>
          <p className="mt-4 text-lg">{relief.summary[lang]}</p>
          {!relief.drawn && <p className="mt-4 border-l-4 border-pasir py-1 pl-4">{w.undrawnText}</p>}
          <Passage
            heading={w.where}
            aside={relief.temples.length > 0 ? w.temples(relief.temples) : w.unsettled}
          >
            {relief.where[lang]}
          </Passage>
          <Passage heading={w.known}>{relief.known[lang]}</Passage>
          <Passage heading={w.meaning}>{relief.meaning[lang]}</Passage>
          <Passage heading={w.doubt}>{relief.doubt[lang]}</Passage>
          {relief.drawn && <Sources ids={relief.sources} />}
        </div>
        {!relief.drawn && <Sources ids={relief.sources} />}
      </div>
      {relief.drawn && <Repeat name={relief.key} />}
      {children && (
        <section className="page-width mt-16">
          <h2 className="mb-6 text-3xl text-sogan">{w.works}</h2>
          {children}
        </section>
      )}
      <nav
        aria-label={w.all}
        className="page-width mt-16 flex justify-between gap-6 border-t border-pasir pt-4"
      >
        <Way relief={before} word={w.before} />
        <Way relief={after} word={w.after} />
      </nav>
    </article>
  )
}

function Passage({ heading, aside, children }: { heading: string; aside?: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="text-xl text-bata">{heading}</h2>
      {aside && <p className="mt-1 text-sm font-semibold">{aside}</p>}
      <p className="mt-1.5">{children}</p>
    </section>
  )
}

function Sources({ ids }: { ids: Relief['sources'] }) {
  const w = useWords(reliefWords)
  return (
    <section className="mt-8">
      <h2 className="mb-3 text-xl text-bata">{w.sources}</h2>
      <SourceList ids={ids} />
    </section>
  )
}

function Repeat({ name }: { name: string }) {
  const w = useWords(reliefWords)
  return (
    <section className="mt-6 print:hidden">
      <div className="page-width pb-4">
        <h2 className="text-3xl text-sogan">{w.repeat}</h2>
        <p className="prose-measure mt-1 text-gambir">{w.repeatText}</p>
      </div>
      <div
        aria-hidden
        className="h-[28rem] bg-arang-tua bg-size-[9rem] bg-center md:bg-size-[14rem]"
        style={{ backgroundImage: `url("${ornamentUrl(name, 'dark')}")` }}
      />
    </section>
  )
}

function Way({ relief, word }: { relief?: Relief; word: string }) {
  const lang = useLang()
  const to = useHref()
  if (!relief) return <span />
  return (
    <a
      href={to(`/relief/${relief.key}`)}
      className="inline-flex min-h-11 flex-col no-underline last:text-right hover:underline"
    >
      <span className="text-sm text-gambir">{word}</span>
      <span className="font-display text-lg">{relief.name[lang]}</span>
    </a>
  )
}
