import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { entryNumber, formatInstant } from '#app/words/format.ts'
import { ObjectionState } from './ObjectionState.tsx'
import type { ObjectionFormPage } from './public-page.server.ts'
import { objectionWords } from './words.ts'

/** What somebody who is signed in has sent before; nothing for everybody else. */
export function OwnObjections({ page: { own, edition } }: { page: ObjectionFormPage }) {
  const w = useWords(objectionWords)
  const lang = useLang()
  const to = useHref()
  if (own.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="text-xl text-sogan">{w.own}</h2>
      <ul className="mt-2">
        {own.map(({ number, work, state, at, secret }) => (
          <li
            key={number}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-pasir py-3"
          >
            <span>
              <a href={to(`/keberatan/${secret}`)} className="font-semibold underline underline-offset-4">
                {w.number(number)}
              </a>{' '}
              <span className="text-gambir">
                {work === null ? w.whole : w.about(entryNumber(edition.code, work))}
              </span>
              <span className="block text-sm text-gambir">{w.sentAt(formatInstant(at, lang))}</span>
            </span>
            <ObjectionState state={state as 'open' | 'upheld' | 'rejected'} />
          </li>
        ))}
      </ul>
    </section>
  )
}
