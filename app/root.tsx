import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { sessionRenewal, visitOf } from '#app/accounts/visit.server.ts'
import { isDemonstration } from '#app/contests/demonstration.server.ts'
import { env } from '#app/ground/env.server.ts'
import { inOtherLanguage, langOf } from '#app/words/language.ts'
import { Fault } from './ui/Fault.tsx'
import { faultOf, faultText } from './ui/fault.ts'
import { Frame, type Ground } from './ui/Frame.tsx'
import { LanguageProvider } from './ui/language.tsx'
import { pageMeta } from './ui/meta.ts'
import styles from './ui/app.css?url'
import display from './ui/fonts/fraunces-display.woff2?url'
import text from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url'

const font = (href: string) =>
  ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossOrigin: 'anonymous' }) as const

export const links: LinksFunction = () => [
  font(display),
  font(text),
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/padma.svg', type: 'image/svg+xml' },
]

export async function loader(door: LoaderFunctionArgs) {
  const { actor, id } = await visitOf(door)
  const renewal = await sessionRenewal(door)
  return data(
    {
      person: 'id' in actor ? { name: actor.name, role: actor.role } : null,
      visit: id,
      nonce: door.context.nonce,
      origin: env.ORIGIN,
      demonstration: await isDemonstration(),
    },
    renewal ? { headers: { 'Set-Cookie': renewal } } : undefined,
  )
}

/** The title of pages that have none of their own, and of those that stand in for others. */
export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.error) return pageMeta(args)
  const lang = langOf(args.location.pathname)
  const { title } = faultText(lang, { ...faultOf(args.error), visit: '' })
  return [...pageMeta(args, { title }), { name: 'robots', content: 'noindex' }]
}

/** What a page asks of its frame, as its route exports it in `handle`. */
export type PageHandle = {
  /** Send the page's script: only where it does something that plain forms and links cannot. */
  hydrate?: boolean
  /** The ground that the page stands on; light where nothing is said. */
  ground?: Ground
}

const themes: Record<Ground, string> = {
  light: '#fbf6ea',
  bare: '#ffffff',
  night: '#141d33',
  stage: '#14110f',
  dark: '#14110f',
  lightbox: '#14110f',
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const known = useRouteLoaderData<typeof loader>('root')
  const handles = useMatches().map((match) => match.handle as PageHandle | undefined)
  const lang = langOf(pathname)
  const origin = known?.origin ?? ''
  // What stands in for a page is made for the light ground, whatever the page's own.
  const failed = Boolean(useRouteError())
  const ground = (failed ? undefined : handles.findLast((handle) => handle?.ground)?.ground) ?? 'light'
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content={themes[ground]} />
        <Meta />
        <link rel="canonical" href={origin + pathname} />
        <link
          rel="alternate"
          hrefLang={lang === 'id' ? 'en' : 'id'}
          href={origin + inOtherLanguage(pathname)}
        />
        <link rel="alternate" hrefLang={lang} href={origin + pathname} />
        <Links />
      </head>
      <body className={ground === 'dark' || ground === 'lightbox' ? 'bg-arang-tua text-gading' : undefined}>
        <LanguageProvider lang={lang}>
          <Frame ground={ground} person={known?.person ?? null} demonstration={known?.demonstration ?? false}>
            {children}
          </Frame>
        </LanguageProvider>
        {handles.some((handle) => handle?.hydrate) && <Scripts nonce={known?.nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const known = useRouteLoaderData<typeof loader>('root')
  return <Fault {...faultOf(error)} visit={known?.visit ?? ''} />
}
