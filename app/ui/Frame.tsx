import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Role } from '#app/policy/actor.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { inOtherLanguage } from '#app/words/language.ts'
import { useHref, useWords } from './language.tsx'
import { Mark } from './Mark.tsx'

type FrameProps = {
  ground: 'light' | 'dark' | 'bare'
  person: { name: string; role: Role } | null
  demonstration: boolean
  children: ReactNode
}

/** Head and foot around every page. */
export function Frame({ ground, person, demonstration, children }: FrameProps) {
  const w = useWords(everywhere)
  if (ground === 'bare') return <main id="isi">{children}</main>
  return (
    <>
      <a
        href="#isi"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-mori focus:p-3 focus:text-arang"
      >
        {w.skip}
      </a>
      {demonstration && (
        <p className="bg-kunyit-muda px-4 py-1.5 text-center text-sm text-arang print:hidden">
          {w.demonstration}
        </p>
      )}
      <Head ground={ground} person={person} />
      <main id="isi">{children}</main>
      <Foot />
    </>
  )
}

function Head({ ground, person }: Pick<FrameProps, 'ground' | 'person'>) {
  const w = useWords(everywhere)
  const to = useHref()
  const { pathname } = useLocation()
  const own: Record<Role, [string, string]> = {
    entrant: ['/karya', w.myWorks],
    juror: ['/juri', w.desk],
    organiser: ['/panitia', w.officeDesk],
    helper: ['/panitia/verifikasi', w.officeDesk],
  }
  const ways: [string, string][] = [
    ['/galeri', w.gallery],
    ['/relief', w.reliefs],
    ['/aturan', w.rules],
    ...(person
      ? [own[person.role], ['/akun', w.account] as [string, string]]
      : [['/masuk', w.signIn] as [string, string]]),
  ]
  const line = ground === 'dark' ? 'border-white/10' : 'border-pasir'
  return (
    <header className={`border-b ${line} print:hidden`}>
      <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
        <a
          href={to('/')}
          className="flex min-h-11 items-center gap-2.5 leading-tight font-semibold no-underline"
        >
          <Mark className="size-10" />
          <span className="max-w-32">{w.site}</span>
        </a>
        <nav aria-label={w.menu} className="ml-auto flex flex-wrap items-center justify-end gap-x-5">
          {ways.map(([path, name]) => (
            <a
              key={path}
              href={to(path)}
              aria-current={pathname === to(path) ? 'page' : undefined}
              className="inline-flex min-h-11 items-center text-sm underline-offset-4 hover:underline aria-[current]:underline"
            >
              {name}
            </a>
          ))}
          <a
            href={inOtherLanguage(pathname)}
            lang={to('/') === '/' ? 'en' : 'id'}
            className="inline-flex min-h-11 items-center text-sm opacity-80 hover:underline"
          >
            {w.language}
          </a>
        </nav>
      </div>
    </header>
  )
}

function Foot() {
  const w = useWords(everywhere)
  return (
    <footer className="mt-24 bg-wedel-tua text-pasir print:hidden">
      <div className="page-width flex flex-col justify-between gap-6 py-10 text-sm md:flex-row">
        <p>
          {w.office}
          <br />
          {w.regency}
        </p>
        <p className="max-w-72">{w.interpretive}</p>
      </div>
    </footer>
  )
}
