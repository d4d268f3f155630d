import type { Lang } from '#app/words/language.ts'
import { snapshotWords } from './snapshot-words.ts'
import type { Both, PublishedContent } from './snapshot.ts'

/** A work as schema.org's VisualArtwork, for search engines. `address` and `picture` are whole addresses. */
export function linkedData(
  work: PublishedContent,
  lang: Lang,
  about: { address: string; picture: string; edition: { name: Both; slug: string; address: string } },
) {
  const { title, story, technique, dyes, size, maker, award, pictures } = work
  const main = pictures[0]!
  return {
    '@context': 'https://schema.org',
    '@type': 'VisualArtwork',
    name: title,
    url: about.address,
    description: story,
    creator: {
      '@type': maker.members.length > 0 ? 'Organization' : 'Person',
      name: maker.name,
      ...(maker.place && { address: maker.place }),
      ...(maker.members.length > 0 && {
        member: maker.members.map((name) => ({ '@type': 'Person', name })),
      }),
    },
    artform: 'Batik',
    artMedium: `${snapshotWords[lang].techniques[technique]}; ${dyes}`,
    width: centimetres(size.width),
    height: centimetres(size.height),
    ...(award && { award: `${award.prize[lang]}, ${about.edition.name[lang]} ${about.edition.slug}` }),
    image: {
      '@type': 'ImageObject',
      contentUrl: about.picture,
      width: main.width,
      height: main.height,
      caption: main.alt[lang],
    },
    isPartOf: {
      '@type': 'Collection',
      name: `${about.edition.name[lang]} ${about.edition.slug}`,
      url: about.edition.address,
    },
    inLanguage: 'id',
  }
}

function centimetres(value: number) {
  return { '@type': 'Distance', name: `${value} cm` }
}
