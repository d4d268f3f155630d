import { useLang, useWords } from '#app/ui/language.tsx'
import { formatDate, formatInstant } from '#app/words/format.ts'
import type { CheckPage } from './check-page.server.ts'
import { checkWords } from './check-words.ts'
import { FactRows } from './FactRows.tsx'
import { Statements } from './Statements.tsx'
import { entryWords } from './words.ts'

/** Who sent the work, and what they stated: for the office alone. */
export function CheckPerson({ page }: { page: CheckPage }) {
  const w = useWords(checkWords)
  const names = useWords(entryWords)
  const lang = useLang()
  const { person, members } = page
  const rows: [string, string][] = [
    [names.maker, person.name],
    [names.place, person.place],
    [w.email, person.email ?? ''],
    [w.phone, person.phone ?? ''],
    [names.members, members.join(', ') || names.alone],
    [w.since, formatDate(person.since, lang)],
  ]
  return (
    <section aria-labelledby="person" className="mt-10 border-t border-pasir pt-6">
      <h2 id="person" className="text-lg text-sogan">
        {w.person}
      </h2>
      <p className="text-sm text-gambir">{w.personText}</p>
      <dl className="mt-3 grid grid-cols-[6.5rem_1fr] gap-x-3 sm:grid-cols-[8.5rem_1fr] sm:gap-x-4 gap-y-1.5">
        <FactRows rows={rows.filter(([, value]) => value !== '')} />
      </dl>
      <h3 className="mt-6 font-text font-semibold">{w.statements}</h3>
      <ul className="mt-2 grid gap-1 text-sm">
        <Statements />
      </ul>
    </section>
  )
}

/** What happened to the work so far, the latest first. */
export function CheckHistory({ page }: { page: CheckPage }) {
  const w = useWords(checkWords)
  const lang = useLang()
  return (
    <section aria-labelledby="history" className="mt-10 border-t border-pasir pt-6">
      <h2 id="history" className="text-lg text-sogan">
        {w.history}
      </h2>
      <ol className="mt-3 grid gap-3">
        {page.history.map(({ kind, version, at, by, reason }) => (
          <li key={`${kind} ${at.getTime()}`} className="grid gap-x-5 sm:grid-cols-[13rem_1fr]">
            <time dateTime={at.toISOString()} className="figures text-sm text-gambir">
              {formatInstant(at, lang, true)}
            </time>
            <div>
              <p>
                <span className="font-semibold">{kind === 'sent' ? w.sent(version) : w.decided[kind]}</span>
                {by && ` ${w.by(by)}`}
              </p>
              {reason && <p className="text-sm whitespace-pre-wrap">{reason}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
