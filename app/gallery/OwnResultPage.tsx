import { Blacked } from '#app/entries/Blacked.tsx'
import { lastInstant } from '#app/contests/timeline.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { OwnResult } from './own-result.server.ts'
import { ownResultWords } from './own-result-words.ts'
import { OwnOutcome } from './OwnOutcome.tsx'
import { OwnRound } from './OwnRound.tsx'
import { VersionNotice } from './Versions.tsx'

/** How an own work was judged: for its entrant, on the screen and on paper. */
export function OwnResultPage({ result }: { result: OwnResult }) {
  const w = useWords(ownResultWords)
  const lang = useLang()
  const to = useHref()
  const { edition, rounds } = result
  return (
    <article className="page-width max-w-4xl pt-8 md:pt-12 print:max-w-none print:p-0 print:text-[10.5pt]">
      <p className="figures text-sm font-semibold text-gambir">
        {result.label} · {lang === 'en' ? edition.nameEn : edition.name}
      </p>
      <h1
        className="mt-1 text-3xl break-words text-sogan md:text-4xl"
        lang={lang === 'en' ? 'id' : undefined}
      >
        {result.title}
      </h1>
      <p className="figures mt-2 text-sm text-gambir">
        {w.announced(formatInstant(result.versions[0]!.at, lang))}
      </p>
      {result.versions.length > 1 && (
        <div className="mt-6">
          <VersionNotice page={{ ...result, slug: edition.slug }} path={`/verifikasi/${edition.slug}`} />
        </div>
      )}
      <OwnOutcome result={result} />
      {rounds.length === 0 && <p className="mt-8 text-gambir">{w.noMarks}</p>}
      {rounds.map((one, index) => (
        <OwnRound key={index} of={one} code={edition.code} named={rounds.length > 1} />
      ))}
      {result.comments && <Comments comments={result.comments} />}
      <section className="mt-12 border-t border-pasir pt-6 break-inside-avoid">
        <h2 className="text-2xl text-sogan">{w.check}</h2>
        {rounds.length > 0 && <p className="prose-measure mt-2">{w.checkText}</p>}
        <div className="mt-4 flex flex-wrap gap-3 print:hidden">
          <ButtonLink kind="quiet" href={to(`/verifikasi/${edition.slug}#${result.label.toLowerCase()}`)}>
            {w.toCheck}
          </ButtonLink>
          {result.slug && (
            <ButtonLink kind="quiet" href={to(`/galeri/${edition.slug}/${result.slug}`)}>
              {w.toWork}
            </ButtonLink>
          )}
        </div>
      </section>
      {result.objections && <Objections number={result.number} window={result.objections} />}
      <p className="mt-10 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <a href={to('/karya')} className="inline-flex min-h-11 items-center text-nila underline">
          ← {w.mine}
        </a>
        <span className="text-sm text-gambir">{w.print}</span>
      </p>
    </article>
  )
}

function Comments({ comments }: { comments: string[] }) {
  const w = useWords(ownResultWords)
  return (
    <section className="mt-12 border-t border-pasir pt-6">
      <h2 className="text-2xl text-sogan">{w.comments}</h2>
      <p className="mt-1 text-sm text-gambir">{comments.length === 0 ? w.noComments : w.commentsLead}</p>
      <ul className="mt-4 grid gap-5">
        {comments.map((comment, index) => (
          <li key={index} className="break-inside-avoid">
            <blockquote className="prose-measure border-l-4 border-kunyit pl-4 break-words whitespace-pre-line">
              <Blacked text={comment} />
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Objections({ number, window }: { number: number; window: NonNullable<OwnResult['objections']> }) {
  const w = useWords(ownResultWords)
  const lang = useLang()
  const to = useHref()
  const { open, over } = window
  const from = formatInstant(window.from, lang)
  const till = formatInstant(lastInstant(window.till), lang)
  return (
    <section className="mt-10 border-t border-pasir pt-6 break-inside-avoid">
      <h2 className="text-2xl text-sogan">{w.objections}</h2>
      <p className="figures prose-measure mt-2">
        {over ? w.objectOver(till) : open ? w.objectOpen(from, till) : w.objectBefore(from, till)}
      </p>
      {open && (
        <p className="mt-4 print:hidden">
          <ButtonLink href={to(`/keberatan?karya=${number}`)}>{w.object}</ButtonLink>
        </p>
      )}
    </section>
  )
}
