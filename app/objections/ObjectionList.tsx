import { lastInstant } from '#app/contests/timeline.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { formatDate, formatInstant } from '#app/words/format.ts'
import { ObjectionState } from './ObjectionState.tsx'
import type { ObjectionsPage } from './office-page.server.ts'
import { officeObjectionWords } from './office-words.ts'

/** The office's list: when objections are taken, those that wait for an answer, those that have one. */
export function ObjectionList({ page }: { page: ObjectionsPage }) {
  const w = useWords(officeObjectionWords)
  const { open, answered, over } = page
  const none = open.length + answered.length === 0
  return (
    <>
      <Window page={page} />
      {none && <p className="mt-10 text-lg text-gambir">{over ? w.noneOver : w.none}</p>}
      {!none && (
        <section className="mt-10">
          <h2 className="text-2xl text-sogan">{w.open}</h2>
          {open.length === 0 && <p className="mt-3 text-gambir">{w.noneOpen}</p>}
          <Rows rows={open} />
        </section>
      )}
      {answered.length > 0 && (
        <section className="mt-12">
          <h2 className="text-2xl text-sogan">{w.answered}</h2>
          <Rows rows={answered} />
        </section>
      )}
    </>
  )
}

function Window({ page: { publishedAt, window, objectsTill, over } }: { page: ObjectionsPage }) {
  const w = useWords(officeObjectionWords)
  const lang = useLang()
  const to = useHref()
  const till = window && formatInstant(lastInstant(window.till), lang)
  const set = (
    <p className="mt-4">
      <ButtonLink kind="quiet" href={to('/panitia/sayembara#masa-sanggah')}>
        {w.setWindow}
      </ButtonLink>
    </p>
  )
  if (!publishedAt) {
    return (
      <>
        <Notice>{w.notPublished}</Notice>
        {!objectsTill && set}
      </>
    )
  }
  if (!window || !till) {
    return (
      <>
        <Notice tone="warning">{w.windowNone}</Notice>
        {set}
      </>
    )
  }
  const ahead = window.from > publishedAt && w.windowAhead(formatInstant(window.from, lang), till)
  return <p className="text-lg">{over ? w.windowOver(till) : ahead || w.windowOpen(till)}</p>
}

function Rows({ rows }: { rows: ObjectionsPage['open'] }) {
  const w = useWords(officeObjectionWords)
  const lang = useLang()
  const to = useHref()
  return (
    <ul className="mt-3">
      {rows.map(({ number, work, state, at, answeredAt, begins, dueAt, late }) => (
        <li key={number} className="grid gap-x-8 gap-y-2 border-t border-pasir py-5 md:grid-cols-[1fr_auto]">
          <div className="min-w-0">
            <h3 className="text-xl">
              <a
                href={to(`/panitia/keberatan/${number}`)}
                className="underline decoration-pasir underline-offset-4 hover:decoration-bata"
              >
                {w.number(number)}
              </a>
              <span className="text-gambir"> · {work ?? w.whole}</span>
            </h3>
            <p className="prose-measure mt-1 wrap-break-word">{begins}</p>
          </div>
          <div className="figures text-sm text-gambir md:text-right">
            <ObjectionState state={state} />
            <p className="mt-2">{w.came(formatInstant(at, lang))}</p>
            {answeredAt ? (
              <p>{w.answeredOn(formatInstant(answeredAt, lang))}</p>
            ) : (
              <p className={late ? 'font-semibold text-lakan' : ''}>
                {(late ? w.late : w.due)(formatDate(lastInstant(dueAt), lang))}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
