import type { MetaDescriptor } from '@remix-run/node'
import { everywhere } from '#app/words/everywhere.ts'
import { langOf, localeOf } from '#app/words/language.ts'
import { frameWords } from './words.ts'

/** What a route's `meta` function receives, as far as is needed here. */
type MetaArgs = { location: { pathname: string }; matches: { id: string; data?: unknown }[] }

type PageFacts = {
  /** Without the name of the site; the home page leaves it out. */
  title?: string
  /** One or two sentences for search results and shared links; the site's own where left out. */
  description?: string
  /** The picture of shared links, a path on this site, 1200 by 630. */
  image?: { path: string; alt: string }
  type?: 'website' | 'article'
}

/** The title, description and Open Graph lines of a page, in the language of its address. */
export function pageMeta({ location, matches }: MetaArgs, page: PageFacts = {}): MetaDescriptor[] {
  const lang = langOf(location.pathname)
  const site = everywhere[lang].site
  const title = page.title ? `${page.title} · ${site}` : site
  const description = page.description ?? frameWords[lang].about
  const root = matches.find(({ id }) => id === 'root')?.data as { origin?: string } | undefined
  const origin = root?.origin ?? ''
  const image = page.image ?? { path: '/kartu.jpg', alt: site }
  return [
    { title },
    { name: 'description', content: description },
    property('og:site_name', site),
    property('og:type', page.type ?? 'website'),
    property('og:title', page.title ?? site),
    property('og:description', description),
    property('og:url', origin + location.pathname),
    property('og:locale', localeOf(lang).replace('-', '_')),
    property('og:image', origin + image.path),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', image.alt),
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}

function property(name: string, content: string) {
  return { property: name, content }
}
