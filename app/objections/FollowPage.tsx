import { lastInstant } from '#app/contests/timeline.ts'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { formatInstant } from '#app/words/format.ts'
import { ObjectionState } from './ObjectionState.tsx'
import type { Followed } from './public-page.server.ts'
import { objectionWords } from './words.ts'

/** An objection as its author follows it: where it stands, what was written, the office's answer, what comes next. */
export function FollowPage({ followed, isNew }: { followed: Followed; isNew: boolean }) {
  const w = useWords(objectionWords)
  const lang = useLang()
  const { number, state, at, grounds, edition, work } = followed
  return (
    <div className="page-width max-w-4xl py-10 md:py-16">
      {isNew && state === 'open' && (
        <div className="mb-10">
          <Notice tone="good" title={w.newTitle(number)}>
            <p>{w.newText}</p>
          </Notice>
        </div>
      )}
      <p className="font-semibold text-bata">{lang === 'en' ? edition.nameEn : edition.name}</p>
      <h1 className="mt-2 text-3xl text-sogan md:text-5xl">{w.number(number)}</h1>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ObjectionState state={state} />
        <span className="text-gambir">
          {work ? w.about(work.title ? `${work.label} “${work.title}”` : work.label) : w.whole} ·{' '}
          {w.sentAt(formatInstant(at, lang))}
        </span>
      </p>
      <Answers followed={followed} />
      <Next followed={followed} />
      <section className="mt-12 border-t border-pasir pt-8">
        <h2 className="text-2xl text-sogan">{w.yourGrounds}</h2>
        <p className="prose-measure mt-3 wrap-break-word whitespace-pre-line">{grounds}</p>
      </section>
    </div>
  )
}

function Answers({ followed: { answers } }: { followed: Followed }) {
  const w = useWords(objectionWords)
  const lang = useLang()
  const last = answers.at(-1)
  return (
    <section className="mt-10 bg-gading px-6 py-7 md:px-10">
      <h2 className="text-2xl text-sogan">{w.officeAnswer}</h2>
      {!last && <p className="mt-2 text-gambir">{w.waiting}</p>}
      {last && (
        <>
          <p className="prose-measure mt-3 text-lg wrap-break-word whitespace-pre-line">{last.answer}</p>
          <p className="mt-3 text-sm text-gambir">
            {w.states[last.state]} · {w.answeredAt(formatInstant(last.at, lang))}
          </p>
        </>
      )}
      {answers.length > 1 && (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 cursor-pointer items-center underline underline-offset-4">
            {w.replacedFold}
          </summary>
          {answers.slice(0, -1).map(({ state, answer, at }) => (
            <div key={String(at)} className="mt-3 border-l-2 border-pasir pl-4">
              <p className="prose-measure wrap-break-word whitespace-pre-line">{answer}</p>
              <p className="mt-1 text-sm text-gambir">
                {w.states[state]} · {w.replaced(formatInstant(at, lang))}
              </p>
            </div>
          ))}
        </details>
      )}
    </section>
  )
}

function Next({ followed }: { followed: Followed }) {
  const w = useWords(objectionWords)
  const lang = useLang()
  const to = useHref()
  const { state, work, edition, againTill } = followed
  const text = { open: w.nextOpen, upheld: w.nextUpheld, rejected: w.nextRejected }[state]
  return (
    <section className="mt-10">
      <h2 className="text-2xl text-sogan">{w.next}</h2>
      <div className="prose-measure mt-3 space-y-3">
        <p>{state === 'upheld' && work?.takenDown ? w.nextDisqualified(work.label) : text}</p>
        {state !== 'open' && againTill && <p>{w.again(formatInstant(lastInstant(againTill), lang))}</p>}
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <a href={to(`/verifikasi/${edition.slug}`)} className="font-semibold underline underline-offset-4">
            {w.seeResult}
          </a>
          {state !== 'open' && againTill && (
            <a href={to('/keberatan')} className="font-semibold underline underline-offset-4">
              {w.anotherOne}
            </a>
          )}
        </p>
      </div>
    </section>
  )
}
