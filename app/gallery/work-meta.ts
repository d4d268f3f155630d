import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'
import { iiifType, manifestPath } from './iiif-parts.ts'
import { linkedData } from './linked-data.ts'
import { pictureAddress } from './picture-address.ts'
import type { PublishedContent, PublishedFacts } from './snapshot.ts'
import { galleryWords } from './words.ts'

type Shown = {
  slug: string
  version: number
  versions: { version: number }[]
  facts: PublishedFacts
  work: { slug: string; content: PublishedContent }
}

/**
 * The head of a work's page: what search engines and shared links say of it. Of a version that was corrected they are
 * to say nothing: it stays readable, and spreads no prize that is no longer so.
 */
export function workMeta(args: Parameters<typeof pageMeta>[0], page: Shown) {
  const { slug, version, versions, facts, work } = page
  const lang = langOf(args.location.pathname)
  const w = galleryWords[lang]
  const { title, maker, award, story, pictures } = work.content
  if (version !== versions.at(-1)!.version) {
    const described = pageMeta(args, { title: w.titleBy(title, maker.name) })
    return [...described, { name: 'robots', content: 'noindex' }]
  }
  const root = args.matches.find(({ id }) => id === 'root')?.data as { origin?: string } | undefined
  const origin = root?.origin ?? ''
  const main = pictures[0]!
  const opening = w.workDescription(title, maker.name, award && award.prize[lang])
  return [
    ...pageMeta(args, {
      title: w.titleBy(title, maker.name),
      description: `${opening} ${firstSentence(story)}`.trim(),
      image: { path: `/kartu/${slug}/${work.slug}.jpg`, alt: main.alt[lang] },
      type: 'article',
    }),
    { tagName: 'link', rel: 'alternate', type: iiifType, href: origin + manifestPath(slug, work.slug) },
    {
      'script:ld+json': linkedData(work.content, lang, {
        address: origin + args.location.pathname,
        picture: origin + pictureAddress(main.publicKey, main.widths.at(-1)!, 'webp'),
        edition: {
          name: facts.edition.name,
          slug,
          address: origin + href(lang, `/galeri/${slug}`),
        },
      }),
    },
  ]
}

function firstSentence(text: string): string {
  const sentence = /^.{20,200}?[.!?](?=\s|$)/s.exec(text)?.[0]
  return sentence ?? (text.length > 160 ? `${text.slice(0, 157)}…` : text)
}
