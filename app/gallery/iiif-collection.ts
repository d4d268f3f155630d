import { formatDate } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import {
  both,
  collectionPath,
  countFile,
  homepages,
  line,
  manifestPath,
  pictureFile,
  provider,
  requiredStatement,
  type Place,
} from './iiif-parts.ts'
import { iiifWords } from './iiif-words.ts'
import type { PublishedContent, PublishedFacts } from './snapshot.ts'
import { galleryWords } from './words.ts'

/** An edition as published, its works in the order of the wall. */
type Shown = {
  slug: string
  at: Date
  facts: PublishedFacts
  works: { slug: string; content: PublishedContent }[]
}

/**
 * A published edition as a collection of the IIIF Presentation API 3.0 (5.1): all its works in the order of the wall,
 * each by reference. `counted`: the count behind the result is to be had.
 */
export function collectionOf(place: Place, edition: Shown, counted: boolean): object {
  const { origin } = place
  const { slug, at, facts, works } = edition
  const named = (lang: Lang) => iiifWords[lang].collection(facts.edition.name[lang], slug)
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: origin + collectionPath(slug),
    type: 'Collection',
    label: both(named),
    summary: both((lang) => {
      const { name, theme } = facts.edition
      return galleryWords[lang].editionDescription(name[lang], slug, works.length, theme[lang])
    }),
    metadata: [
      ...line(
        (lang) => iiifWords[lang].theme,
        both((lang) => facts.edition.theme[lang]),
      ),
      ...line(
        (lang) => iiifWords[lang].announced,
        both((lang) => formatDate(at, lang)),
      ),
      ...line(
        (lang) => iiifWords[lang].works,
        both((lang) => galleryWords[lang].shown(works.length)),
      ),
    ],
    requiredStatement: requiredStatement(place, (lang) => iiifWords[lang].rightsOfAll),
    provider: [provider(origin)],
    ...(works[0] && { thumbnail: [pictureFile(origin, works[0].content.pictures[0]!, 320)] }),
    navDate: at.toISOString(),
    homepage: homepages(origin, `/galeri/${slug}`, (lang) => galleryWords[lang].galleryOf(slug)),
    ...(counted && { seeAlso: [countFile(origin, slug)] }),
    items: works.map(({ slug: work, content }) => ({
      id: origin + manifestPath(slug, work),
      type: 'Manifest',
      label: both((lang) => iiifWords[lang].titleBy(content.title, content.maker.name)),
      thumbnail: [pictureFile(origin, content.pictures[0]!, 320)],
    })),
  }
}
