import { useLocation } from '@remix-run/react'
import type { Role } from '#app/policy/actor.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { inOtherLanguage } from '#app/words/language.ts'
import type { Ground } from './Frame.tsx'
import { useHref, useLang, useWords } from './language.tsx'
import { Mark } from './Mark.tsx'
import { currentOf, waysFor, type Way } from './ways.ts'
import { frameWords } from './words.ts'

const grounds: Record<Exclude<Ground, 'bare' | 'lightbox'>, { head: string; panel: string; mark: string }> = {
  light: { head: 'border-b border-pasir', panel: 'border-pasir bg-mori', mark: 'text-bata' },
  night: {
    head: 'bg-wedel-tua text-gading',
    panel: 'border-white/15 bg-wedel-tua',
    mark: 'text-kunyit-muda',
  },
  stage: {
    head: 'bg-arang-tua text-gading',
    panel: 'border-white/15 bg-arang-tua',
    mark: 'text-kunyit-muda',
  },
  dark: { head: 'text-gading', panel: 'border-white/15 bg-arang-tua', mark: 'text-kunyit-muda' },
}

/** The mark, the ways and the other language. On a phone the ways fold into a menu that needs no script. */
export function Head({
  ground,
  person,
}: {
  ground: Exclude<Ground, 'bare' | 'lightbox'>
  person: { role: Role } | null
}) {
  const w = useWords(everywhere)
  const own = useWords(frameWords)
  const to = useHref()
  const ways = waysFor(person?.role ?? null, w)
  const { head, panel, mark } = grounds[ground]
  return (
    <header className={`relative z-40 print:hidden ${head}`}>
      <div className="page-width flex items-center gap-x-4 py-2 md:gap-x-8 md:py-3">
        <a
          href={to('/')}
          aria-label={own.home}
          className="mr-auto flex min-h-12 items-center gap-2.5 text-sm leading-tight font-semibold no-underline md:text-base"
        >
          <Mark className={`size-10 shrink-0 md:size-11 ${mark}`} />
          <span className="max-w-26 md:max-w-32">{w.site}</span>
        </a>
        <nav aria-label={w.menu} className="hidden items-center gap-x-7 md:flex">
          {[...ways.open, ...ways.own].map((way) => (
            <HeadLink key={way.path} way={way} />
          ))}
        </nav>
        <OtherLanguage />
        <details className="group md:hidden">
          <summary className="-mr-2 flex min-h-12 cursor-pointer list-none items-center gap-2 px-2 font-semibold [&::-webkit-details-marker]:hidden">
            <svg viewBox="0 0 20 20" aria-hidden className="size-5" stroke="currentColor" strokeWidth="1.8">
              <path d="M2 5h16M2 10h16M2 15h16" className="group-open:hidden" />
              <path d="M4 4l12 12M16 4L4 16" className="hidden group-open:block" />
            </svg>
            {w.menu}
          </summary>
          <nav
            aria-label={w.menu}
            className={`absolute inset-x-0 top-full border-y pt-2 pb-5 shadow-xl shadow-black/20 ${panel}`}
          >
            <ul className="page-width">
              {[...ways.open, ...ways.own].map((way) => (
                <li key={way.path}>
                  <HeadLink way={way} folded />
                </li>
              ))}
            </ul>
          </nav>
        </details>
      </div>
    </header>
  )
}

function HeadLink({ way, folded = false }: { way: Way; folded?: boolean }) {
  const to = useHref()
  const { pathname } = useLocation()
  const shape = folded
    ? 'flex min-h-13 items-center border-b border-current/12 font-display text-xl no-underline aria-[current]:font-semibold'
    : 'inline-flex min-h-11 items-center text-[0.95rem] whitespace-nowrap'
  return (
    <a
      href={to(way.path)}
      aria-current={currentOf(to(way.path), pathname)}
      className={`${shape} decoration-terakota decoration-2 underline-offset-8 hover:underline aria-[current]:underline`}
    >
      {way.name}
    </a>
  )
}

function OtherLanguage() {
  const w = useWords(everywhere)
  const lang = useLang()
  const { pathname, search } = useLocation()
  const other = lang === 'id' ? 'en' : 'id'
  return (
    <a
      href={inOtherLanguage(pathname) + search}
      lang={other}
      hrefLang={other}
      aria-label={w.language}
      className="inline-flex min-h-11 min-w-11 items-center justify-center text-sm font-semibold tracking-wide uppercase decoration-terakota decoration-2 underline-offset-8 hover:underline"
    >
      {other}
    </a>
  )
}
