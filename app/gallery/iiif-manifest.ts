import { entryNumber, formatList, formatNumber } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import {
  both,
  collectionPath,
  countFile,
  homepages,
  line,
  manifestPath,
  name,
  pictureFile,
  provider,
  requiredStatement,
  written,
  type Place,
} from './iiif-parts.ts'
import { iiifWords } from './iiif-words.ts'
import { reliefName } from './relief-name.ts'
import { snapshotWords } from './snapshot-words.ts'
import { wordsOf, type PublishedContent, type PublishedFacts, type PublishedPicture } from './snapshot.ts'
import { galleryWords } from './words.ts'

/** A work of a published edition, and what is known of it beside. */
type WorkInEdition = {
  slug: string
  at: Date
  facts: PublishedFacts
  work: { slug: string; number: number; content: PublishedContent }
  /** Why the last version says that it was disqualified; null where it does not. */
  disqualified: string | null
  /** Whether the count behind the result is to be had. */
  counted: boolean
}

/**
 * A work as a manifest of the IIIF Presentation API 3.0 (5.2): a canvas for each picture, the main one first. It
 * names no licence: the copyright stays with the maker, who allowed no more than showing the work.
 */
export function manifestOf(place: Place, of: WorkInEdition): object {
  const { origin } = place
  const { slug, at, facts, work } = of
  const { title, maker, award, pictures } = work.content
  const id = origin + manifestPath(slug, work.slug)
  const named = (lang: Lang) => iiifWords[lang].titleBy(title, maker.name)
  const edition = (lang: Lang) => iiifWords[lang].collection(facts.edition.name[lang], slug)
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id,
    type: 'Manifest',
    label: both(named),
    summary: both((lang) =>
      galleryWords[lang].workDescription(title, maker.name, award && award.prize[lang]),
    ),
    metadata: metadataOf(of, edition),
    requiredStatement: requiredStatement(place, (lang) => iiifWords[lang].rightsOf(maker.name)),
    provider: [provider(origin)],
    thumbnail: [pictureFile(origin, pictures[0]!, 320)],
    navDate: at.toISOString(),
    homepage: homepages(origin, `/galeri/${slug}/${work.slug}`, (lang) => iiifWords[lang].page(title)),
    ...(of.counted && { seeAlso: [countFile(origin, slug)] }),
    partOf: [{ id: origin + collectionPath(slug), type: 'Collection', label: both(edition) }],
    items: pictures.map((picture, index) => canvasOf(origin, id, picture, index)),
  }
}

function metadataOf({ facts, work, disqualified }: WorkInEdition, edition: (lang: Lang) => string) {
  const { maker, technique, dyes, colours, use, size, story, reliefs, award } = work.content
  const word = (key: keyof PlainWords) => (lang: Lang) => galleryWords[lang][key]
  const own = (key: keyof OwnWords) => (lang: Lang) => iiifWords[lang][key]
  const said = (['id', 'en'] as const).map((lang) => [lang, jury(work.content, lang)] as const)
  return [
    ...line(own('maker'), name(maker.name)),
    ...line(word('members'), name(maker.members.join(', '))),
    ...line(own('place'), name(maker.place)),
    ...(award
      ? line(
          word('prize'),
          both((lang) => award.prize[lang]),
        )
      : []),
    ...line(
      word('technique'),
      both((lang) => snapshotWords[lang].techniques[technique]),
    ),
    ...line(word('dyes'), written(dyes)),
    ...line(word('colours'), written(colours)),
    ...line(word('use'), written(use)),
    ...line(
      word('size'),
      both((lang) => {
        const [wide, high] = [formatNumber(size.width, lang), formatNumber(size.height, lang)]
        return galleryWords[lang].centimetres(wide, high)
      }),
    ),
    ...line(
      own('reliefs'),
      both((lang) =>
        formatList(
          reliefs.map(({ key }) => reliefName(key, lang)),
          lang,
        ),
      ),
    ),
    ...line(own('story'), written(story)),
    ...line(word('jury'), Object.fromEntries(said.filter(([, texts]) => texts.length > 0))),
    ...line(word('number'), name(entryNumber(facts.edition.code, work.number))),
    ...line(word('edition'), both(edition)),
    ...(disqualified === null ? [] : line(own('disqualified'), written(disqualified))),
  ]
}

/** What the jury says, under the language that it says it in. */
function jury({ award }: PublishedContent, lang: Lang): string[] {
  const words = award && wordsOf(award, lang)
  return words?.lang === lang ? [words.text] : []
}

/** One picture on a canvas of its own size (5.3), painted by the image that has the tiles (5.5, 5.6). */
function canvasOf(origin: string, manifest: string, picture: PublishedPicture, index: number) {
  const { publicKey, width, height, alt } = picture
  const id = manifest.replace(/manifest\.json$/, `canvas/${publicKey}`)
  return {
    id,
    type: 'Canvas',
    label: both((lang) => (index === 0 ? iiifWords[lang].main : iiifWords[lang].detail(index))),
    summary: both((lang) => alt[lang]),
    width,
    height,
    thumbnail: [pictureFile(origin, picture, 320)],
    items: [
      {
        id: `${id}/page`,
        type: 'AnnotationPage',
        items: [
          {
            id: `${id}/painting`,
            type: 'Annotation',
            motivation: 'painting',
            body: {
              ...pictureFile(origin, picture, Infinity),
              service: [
                { id: `${origin}/gambar/${publicKey}/tiles`, type: 'ImageService3', profile: 'level0' },
              ],
            },
            target: id,
          },
        ],
      },
    ],
  }
}

type PlainWords = Pick<
  typeof galleryWords.id,
  'members' | 'prize' | 'technique' | 'dyes' | 'colours' | 'use' | 'size' | 'jury' | 'number' | 'edition'
>
type OwnWords = Pick<typeof iiifWords.id, 'maker' | 'place' | 'reliefs' | 'story' | 'disqualified'>
