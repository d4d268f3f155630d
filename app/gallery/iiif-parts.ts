// What manifests and collections of the IIIF Presentation API 3.0 have in common; numbers name its sections.
import { heightAt } from '#app/media/limits.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { href, type Lang } from '#app/words/language.ts'
import { iiifWords } from './iiif-words.ts'
import { pictureAddress } from './picture-address.ts'
import type { PublishedPicture } from './snapshot.ts'

/** Texts by language, as 4.4 wants them; what stands under `id` alone was written in Indonesian. */
type Said = Partial<Record<Lang | 'none', string[]>>

/** Where this is published: the site's origin, and whether it holds made-up works, which must be said. */
export type Place = { origin: string; demonstration: boolean }

/** The media type of both, by 6.3, and what names it. */
export const iiifType = 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"'

/** The path of an edition as a collection. */
export function collectionPath(edition: string): string {
  return `/iiif/${edition}/collection.json`
}

/** The path of a work as a manifest. */
export function manifestPath(edition: string, work: string): string {
  return `/iiif/${edition}/${work}/manifest.json`
}

/** The same in both languages. */
export function both(say: (lang: Lang) => string): Said {
  return { id: [shown(say('id'))], en: [shown(say('en'))] }
}

/** What somebody wrote in Indonesian. */
export function written(text: string): Said {
  return { id: [shown(text)] }
}

/** A name or a number, which is of no language. */
export function name(text: string): Said {
  return { none: [shown(text)] }
}

/** By 4.5 a text between angle brackets would be taken for HTML, were there no space behind it. */
function shown(text: string): string {
  return text.startsWith('<') && text.endsWith('>') ? `${text} ` : text
}

/** A line of `metadata` (3.1); none where there is nothing to tell. */
export function line(label: (lang: Lang) => string, value: Said): { label: Said; value: Said }[] {
  const told = Object.values(value).some((texts) => texts.some((text) => text.trim() !== ''))
  return told ? [{ label: both(label), value }] : []
}

/** The pages about it in both languages (3.3.1, homepage). */
export function homepages(origin: string, path: string, label: (lang: Lang) => string) {
  return (['id', 'en'] as const).map((lang) => ({
    id: origin + href(lang, path),
    type: 'Text',
    label: { [lang]: [label(lang)] },
    format: 'text/html',
    language: [lang],
  }))
}

/** What must be shown with it (3.1): whose it is, and that it is made up where it is. */
export function requiredStatement({ demonstration }: Place, whose: (lang: Lang) => string) {
  const say = (lang: Lang) => [
    `${whose(lang)} ${iiifWords[lang].provided}`,
    ...(demonstration ? [everywhere[lang].demonstration] : []),
  ]
  return {
    label: both((lang) => iiifWords[lang].attribution),
    value: { id: say('id'), en: say('en') },
  }
}

/** Who publishes it (3.1): the office, under the contest's mark. */
export function provider(origin: string) {
  return {
    id: `${origin}/`,
    type: 'Agent',
    label: both((lang) => `${everywhere[lang].office}, ${everywhere[lang].regency}`),
    homepage: homepages(origin, '/', (lang) => iiifWords[lang].home),
    logo: [{ id: `${origin}/padma.svg`, type: 'Image', format: 'image/svg+xml', width: 48, height: 48 }],
  }
}

/** One of a picture's files, as a content resource: the smallest at least `wide` pixels wide, else the widest. */
export function pictureFile(
  origin: string,
  { publicKey, widths, width, height }: PublishedPicture,
  wide: number,
) {
  const chosen = widths.find((one) => one >= wide) ?? widths.at(-1)!
  return {
    id: origin + pictureAddress(publicKey, chosen, 'webp'),
    type: 'Image',
    format: 'image/webp',
    width: chosen,
    height: heightAt(chosen, width, height),
  }
}

/** The link to the edition's count, for machines (3.3.1, seeAlso). */
export function countFile(origin: string, edition: string) {
  return {
    id: `${origin}/verifikasi/${edition}.json`,
    type: 'Dataset',
    label: both((lang) => iiifWords[lang].count),
    format: 'application/json',
  }
}
