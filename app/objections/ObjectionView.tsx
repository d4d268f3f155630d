import type { ReactNode } from 'react'
import { lastInstant } from '#app/contests/timeline.ts'
import type { Answer } from '#app/ui/Form.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatDate, formatInstant } from '#app/words/format.ts'
import { AnswerFields } from './AnswerFields.tsx'
import { ObjectionState } from './ObjectionState.tsx'
import type { ObjectionPage } from './office-page.server.ts'
import { officeObjectionWords } from './office-words.ts'

/** One objection as the office reads and answers it. */
export function ObjectionView({
  page,
  saved,
  answer,
}: {
  page: ObjectionPage
  saved: boolean
  answer?: Answer
}) {
  const w = useWords(officeObjectionWords)
  const all = useWords(everywhere)
  const lang = useLang()
  const { name, contact, grounds, state, at, dueAt, late, work, refusal } = page
  return (
    <div className="grid items-start gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        {saved && (
          <div className="mb-8">
            <Notice tone="good">{w.saved}</Notice>
          </div>
        )}
        {page.state === 'upheld' && work && <Correct page={page} />}
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <ObjectionState state={state} />
          <span className="text-gambir">{w.came(formatInstant(at, lang))}</span>
          {state === 'open' && (
            <span className={late ? 'font-semibold text-lakan' : 'text-gambir'}>
              {(late ? w.late : w.due)(formatDate(lastInstant(dueAt), lang))}
            </span>
          )}
        </p>
        <dl className="mt-6 grid gap-5">
          <Fact name={w.from}>
            <p className="font-semibold">{name}</p>
            <p className="wrap-break-word">{contact}</p>
          </Fact>
          <Fact name={w.about}>{work ? <Work page={page} /> : <p>{w.whole}</p>}</Fact>
          <Fact name={w.grounds}>
            <p className="prose-measure wrap-break-word whitespace-pre-line">{grounds}</p>
          </Fact>
        </dl>
        <Given page={page} />
      </div>
      {refusal ? (
        <Notice>{all.refusal(refusal)}</Notice>
      ) : (
        <AnswerFields key={page.seen} page={page} answer={answer} />
      )}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-t border-pasir pt-4">
      <dt className="text-sm font-semibold text-bata">{name}</dt>
      <dd className="mt-1">{children}</dd>
    </div>
  )
}

function Work({ page }: { page: ObjectionPage }) {
  const w = useWords(officeObjectionWords)
  const lang = useLang()
  const to = useHref()
  const { label, title, prize, entryId, slug, disqualifiedAt } = page.work!
  const ways: [string, string][] = [
    [`/verifikasi/${page.slug}#${label.toLowerCase()}`, w.toResult],
    [`/panitia/verifikasi/${entryId}`, w.toCheck],
    ...(slug ? [[`/galeri/${page.slug}/${slug}`, w.toGallery] as [string, string]] : []),
  ]
  return (
    <>
      <p>
        <span className="font-semibold">{label}</span> “{title}”{prize && ` · ${prize[lang]}`}
      </p>
      {disqualifiedAt && (
        <p className="font-semibold">{w.disqualifiedOn(formatInstant(disqualifiedAt, lang))}</p>
      )}
      <ul aria-label={w.atWork} className="mt-1 flex flex-wrap gap-x-6">
        {ways.map(([path, name]) => (
          <li key={path}>
            <a
              href={to(path)}
              className="inline-flex min-h-11 items-center text-bata underline underline-offset-4"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** After an objection was upheld: the way to take the work out of the result. */
function Correct({ page }: { page: ObjectionPage }) {
  const w = useWords(officeObjectionWords)
  const to = useHref()
  const { label, number, disqualifiedAt } = page.work!
  if (disqualifiedAt || page.refusal) return null
  return (
    <section className="mb-10 bg-gading px-6 py-7">
      <h2 className="text-2xl text-sogan">{w.correctTitle}</h2>
      <p className="prose-measure mt-2">{w.correctText(label)}</p>
      <p className="mt-5">
        <ButtonLink href={to(`/panitia/koreksi?keberatan=${page.number}&karya=${number}`)}>
          {w.correct(label)}
        </ButtonLink>
      </p>
    </section>
  )
}

function Given({ page: { answers } }: { page: ObjectionPage }) {
  const w = useWords(officeObjectionWords)
  const lang = useLang()
  if (answers.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="text-2xl text-sogan">{w.answers}</h2>
      <ol reversed className="mt-3 space-y-5">
        {answers.toReversed().map(({ state, answer, at, by }, index) => (
          <li key={String(at)} className={`border-l-4 pl-5 ${index === 0 ? 'border-bata' : 'border-pasir'}`}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-gambir">
              {answers.length > 1 && <ObjectionState state={state} />}
              {w.by(by, formatInstant(at, lang))}
              {index > 0 && ` · ${w.replaced}`}
            </p>
            <p className="prose-measure mt-2 wrap-break-word whitespace-pre-line">{answer}</p>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm text-gambir">{w.authorSees}</p>
    </section>
  )
}
