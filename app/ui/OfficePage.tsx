import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Role } from '#app/policy/actor.ts'
import { langOf } from '#app/words/language.ts'
import { officePages } from '#app/words/office.ts'
import { useHref, useWords } from './language.tsx'

type Name = Exclude<keyof typeof officePages.id, 'menu' | 'groups'>
type Group = { name: keyof typeof officePages.id.groups; pages: [path: string, name: Name][] }

// In the order of a contest: its rules, the works, their judging, the result in public, the people.
const groups: Group[] = [
  { name: 'home', pages: [['/panitia', 'home']] },
  {
    name: 'edition',
    pages: [
      ['/panitia/sayembara', 'edition'],
      ['/panitia/babak', 'rounds'],
      ['/panitia/juri', 'panel'],
    ],
  },
  {
    name: 'works',
    pages: [
      ['/panitia/verifikasi', 'checks'],
      ['/panitia/kemiripan', 'likeness'],
      ['/panitia/acuan', 'references'],
    ],
  },
  {
    name: 'judging',
    pages: [
      ['/panitia/penjurian', 'judging'],
      ['/panitia/kepentingan', 'conflicts'],
      ['/panitia/hasil', 'result'],
      ['/panitia/berita-acara', 'minutes'],
    ],
  },
  {
    name: 'publish',
    pages: [
      ['/panitia/umumkan', 'publish'],
      ['/panitia/keberatan', 'objections'],
      ['/panitia/koreksi', 'correction'],
    ],
  },
  {
    name: 'people',
    pages: [
      ['/panitia/orang', 'people'],
      ['/panitia/surat', 'letters'],
    ],
  },
]

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
  return (
    <div className="page-width pt-2 pb-10">
      <OfficeNav />
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

/** Groups of pages in one line and the pages of the group at hand in the next; a helper's few pages need no groups. */
function OfficeNav() {
  const w = useWords(officePages)
  const { pathname } = useLocation()
  const root = useRouteLoaderData('root') as { person: { role: Role } | null } | undefined
  const plain = langOf(pathname) === 'en' ? pathname.slice(3) : pathname
  const here = (path: string) => (path === '/panitia' ? plain === path : plain.startsWith(path))
  const group = groups.find(({ pages }) => pages.some(([path]) => here(path)))
  const page = ([path, name]: Group['pages'][number]) => (
    <NavLink key={path} path={path} current={here(path) && 'page'}>
      {w[name]}
    </NavLink>
  )
  if (root?.person?.role !== 'organiser') {
    const own = groups.filter(({ name }) => name === 'home' || name === 'works')
    return (
      <nav aria-label={w.menu} className="border-b border-pasir print:hidden">
        <ul className="flex flex-wrap gap-x-6">{own.flatMap(({ pages }) => pages.map(page))}</ul>
      </nav>
    )
  }
  return (
    <nav aria-label={w.menu} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6 border-b border-pasir md:gap-x-8">
        {groups.map(({ name, pages }) => (
          <NavLink
            key={name}
            path={pages[0]![0]}
            current={name === group?.name && (pages.length > 1 ? 'true' : 'page')}
          >
            {w.groups[name]}
          </NavLink>
        ))}
      </ul>
      {group && group.pages.length > 1 && (
        <ul aria-label={w.groups[group.name]} className="flex flex-wrap gap-x-6">
          {group.pages.map(page)}
        </ul>
      )}
    </nav>
  )
}

function NavLink({
  path,
  current,
  children,
}: {
  path: string
  current: 'page' | 'true' | false
  children: ReactNode
}) {
  const to = useHref()
  return (
    <li>
      <a
        href={to(path)}
        aria-current={current || undefined}
        className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-sm text-gambir no-underline hover:text-arang hover:underline aria-[current]:border-bata aria-[current]:font-semibold aria-[current]:text-arang"
      >
        {children}
      </a>
    </li>
  )
}
