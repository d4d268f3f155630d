import type { Role } from '#app/policy/actor.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import type { Answer } from '#app/ui/Form.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Part } from '#app/ui/Part.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant } from '#app/words/format.ts'
import { ContactForm, PasswordForm, ProfileForm } from './AccountForms.tsx'
import { OwnSessions, type OwnSession } from './OwnSessions.tsx'
import { ownWords } from './own-words.ts'

export type Own = {
  role: Role
  name: string
  district: string
  regency: string
  lang: string
  email: string | null
  phone: string | null
  sessions: OwnSession[]
  letters: { id: string; subject: string; text: string; channel: string; createdAt: Date }[]
}

/** What was posted and refused, under the part of the page that posted it. */
type OwnAnswer = Answer & { intent?: string }

/** A person's own page: profile, ways to sign in, devices, letters. `saved` names what has just been kept. */
export function Account({ own, saved, answer }: { own: Own; saved: string | null; answer?: OwnAnswer }) {
  const w = useWords(ownWords)
  const all = useWords(everywhere)
  const to = useHref()
  const kept = (intent: string) => (saved === intent ? w.saved[intent] : undefined)
  const of = (intent: string) => (answer?.intent === intent ? answer : undefined)
  return (
    <div className="page-width py-10 md:py-16">
      <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        <div>
          <h1 className="text-3xl text-sogan md:text-4xl">{own.name || w.accountTitle}</h1>
          <p className="mt-2 text-gambir">{all.roles[own.role]}</p>
        </div>
        <ButtonLink kind="quiet" href={to('/keluar')}>
          {all.signOut}
        </ButtonLink>
      </header>
      <div className="mt-10 md:mt-14">
        <Part id="profil" done={kept('profile')} title={w.profileTitle}>
          <ProfileForm own={own} answer={of('profile')} />
        </Part>
        <Part id="alamat" done={kept('contact')} title={w.contactTitle}>
          <ContactForm own={own} answer={of('contact')} />
        </Part>
        <Part id="sandi" done={kept('password')} title={w.passwordTitle}>
          <PasswordForm answer={of('password')} />
        </Part>
        <Part id="perangkat" done={kept('sessions')} title={w.sessionsTitle}>
          <OwnSessions sessions={own.sessions} />
        </Part>
        <Part id="surat" title={w.lettersTitle}>
          <Letters letters={own.letters} />
        </Part>
      </div>
    </div>
  )
}

function Letters({ letters }: Pick<Own, 'letters'>) {
  const w = useWords(ownWords)
  const lang = useLang()
  if (letters.length === 0) return <p className="text-gambir">{w.lettersNone}</p>
  return (
    <ul className="-mt-2">
      {letters.map(({ id, subject, text, channel, createdAt }) => (
        <li key={id} className="border-b border-pasir last:border-0">
          <details>
            <summary className="flex min-h-11 cursor-pointer flex-wrap items-baseline justify-between gap-x-6 py-3">
              <span className="font-semibold underline decoration-batas underline-offset-4">{subject}</span>
              <span className="text-sm text-gambir">
                {formatInstant(createdAt, lang)}, {w.letterBy[channel]}
              </span>
            </summary>
            <p className="mb-5 border-l-2 border-kunyit bg-white/60 px-4 py-3 text-sm wrap-break-word whitespace-pre-line">
              {text}
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}
