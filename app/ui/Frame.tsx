import type { ReactNode } from 'react'
import type { Role } from '#app/policy/actor.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { Foot } from './Foot.tsx'
import { Head } from './Head.tsx'
import { useWords } from './language.tsx'

/** light: for reading and forms. night and stage: a dark head over a page that sets its own grounds. dark: for looking at works. lightbox: dark, the screen's height, without head and foot. bare: for print. */
export type Ground = 'light' | 'night' | 'stage' | 'dark' | 'lightbox' | 'bare'

type FrameProps = {
  ground: Ground
  person: { name: string; role: Role } | null
  demonstration: boolean
  children: ReactNode
}

/** Head and foot around every page. */
export function Frame({ ground, person, demonstration, children }: FrameProps) {
  const w = useWords(everywhere)
  const ownEnd = ground === 'night' || ground === 'stage'
  const lightbox = ground === 'lightbox'
  if (ground === 'bare') return <main id="isi">{children}</main>
  return (
    <div className={`flex min-h-dvh flex-col ${lightbox ? 'lg:h-dvh' : ''}`}>
      <a
        href="#isi"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-mori focus:p-3 focus:text-arang"
      >
        {w.skip}
      </a>
      {demonstration && (
        <p className="bg-kunyit-muda px-4 py-1.5 text-center text-sm text-balance text-arang print:hidden">
          {w.demonstration}
        </p>
      )}
      {ground !== 'lightbox' && <Head ground={ground} person={person} />}
      <main id="isi" className={`flex-1 ${lightbox ? 'min-h-0' : ownEnd ? '' : 'pb-20 md:pb-28'}`}>
        {children}
      </main>
      {!lightbox && <Foot person={person} />}
    </div>
  )
}
