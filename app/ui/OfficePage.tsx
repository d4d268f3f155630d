import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Role } from '#app/policy/actor.ts'
import { langOf } from '#app/words/language.ts'
import { officePages } from '#app/words/office.ts'
import { useHref, useWords } from './language.tsx'

type Name = Exclude<keyof typeof officePages.id, 'menu'>

const pages: [string, Name][] = [
  ['/panitia', 'home'],
  ['/panitia/sayembara', 'edition'],
  ['/panitia/juri', 'panel'],
  ['/panitia/verifikasi', 'checks'],
  ['/panitia/kemiripan', 'likeness'],
  ['/panitia/acuan', 'references'],
  ['/panitia/kepentingan', 'conflicts'],
  ['/panitia/penjurian', 'judging'],
  ['/panitia/hasil', 'result'],
  ['/panitia/umumkan', 'publish'],
  ['/panitia/keberatan', 'objections'],
  ['/panitia/orang', 'people'],
  ['/panitia/surat', 'letters'],
]
const helperPages: Name[] = ['home', 'checks', 'likeness', 'references']

/** The frame of every page of the office: the way between its pages, a heading, at most one main action beside it. */
export function OfficePage({
  title,
  lead,
  action,
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  action?: ReactNode
  children: ReactNode
}) {
  const w = useWords(officePages)
  const to = useHref()
  const { pathname } = useLocation()
  const root = useRouteLoaderData('root') as { person: { role: Role } | null } | undefined
  const shown =
    root?.person?.role === 'organiser' ? pages : pages.filter(([, name]) => helperPages.includes(name))
  const plain = langOf(pathname) === 'en' ? pathname.slice(3) : pathname
  const here = (path: string) => (path === '/panitia' ? plain === path : plain.startsWith(path))
  return (
    <div className="page-width pt-2 pb-10">
      <nav aria-label={w.menu} className="border-b border-pasir print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {shown.map(([path, name]) => (
            <li key={path}>
              <a
                href={to(path)}
                aria-current={here(path) ? 'page' : undefined}
                className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-sm text-gambir no-underline hover:text-arang hover:underline aria-[current]:border-bata aria-[current]:font-semibold aria-[current]:text-arang"
              >
                {w[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <header className="mt-8 flex flex-wrap items-end justify-between gap-x-10 gap-y-5 md:mt-12">
        <div className="min-w-0">
          <h1 className="text-3xl text-sogan md:text-4xl">{title}</h1>
          {lead && <p className="prose-measure mt-3 text-gambir">{lead}</p>}
        </div>
        {action}
      </header>
      <div className="mt-8 md:mt-10">{children}</div>
    </div>
  )
}
