// What the public reads, frozen at publication: Publication.facts and PublishedWork.content. Nothing here
// changes afterwards; a correction is a new version.
import type { EntryContent, FrozenPicture } from '#app/entries/content.ts'
import type { Technique } from '#app/entries/limits.ts'
import type { Lang } from '#app/words/language.ts'
import { contactsIn, withoutContacts } from './contacts.ts'
import { entryNumber } from '#app/words/format.ts'
import { snapshotWords } from './snapshot-words.ts'

/** The same phrase in both languages. */
export type Both = Record<Lang, string>

/** One picture as it is served at /gambar/<publicKey>/<width>.<avif|webp>; width and height of the original, upright. */
export type PublishedPicture = {
  publicKey: string
  kind: 'main' | 'detail'
  width: number
  height: number
  /** Of the files, ascending. */
  widths: number[]
  /** Tiny blurred picture as a data URI, where there is one. */
  placeholder: string | null
  colours: string[]
  alt: Both
}

/** A prize and what stands behind it. The mean is exact: `sum` hundredths of a point over `count` jurors; `points`, out of 100, is what it was ranked by: the same, or the mean adjusted for missing marks. */
export type Award = {
  place: number
  prize: Both
  /** Rupiah. */
  amount: number
  mean: { sum: number; count: number; points: number; decimals: number }
  /** What the jury says of the work; empty where it says nothing. */
  words: Both
}

/** PublishedWork.content. Sizes are of the cloth, in centimetres. */
export type PublishedContent = {
  title: string
  story: string
  reliefs: { key: string; how: string }[]
  technique: Technique
  dyes: string
  colours: string
  use: string
  size: { width: number; height: number }
  maker: { name: string; place: string; members: string[] }
  award: Award | null
  /** The main one first. */
  pictures: PublishedPicture[]
}

/** Publication.facts. */
export type PublishedFacts = {
  edition: { code: string; name: Both; theme: Both }
  /** ISO instants. */
  dates: { opensAt: string | null; closesAt: string | null; sealedAt: string | null }
  panel: { name: string; title: Both; chair: boolean }[]
  criteria: { name: Both; weight: number }[]
  prizes: { place: number; name: Both; amount: number }[]
  numbers: {
    /** Judged, and of these on the wall. */
    works: number
    shown: number
    /** Different towns and regencies of the makers. */
    places: number
    jurors: number
    /** Score sheets that counted. */
    sheets: number
  }
  /** Every prize, also of a work that is not shown. */
  winners: { place: number; number: number; title: string; maker: string }[]
}

/** What the jury says of a work, in the reader's language where it was said in it, else in the other. */
export function wordsOf({ words }: Award, lang: Lang): { text: string; lang: Lang } | null {
  const other = lang === 'id' ? 'en' : 'id'
  const spoken = words[lang] ? lang : other
  return words[spoken] ? { text: words[spoken], lang: spoken } : null
}

/** A work's part of its address on the wall: pali-017-padma-lematang. */
export function slugOf(code: string, number: number, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-[^-]*$/, (tail) => (title.length > 60 ? '' : tail))
  return [entryNumber(code, number).toLowerCase(), words].filter(Boolean).join('-')
}

/** Freezes one work, contacts in its texts masked. `keyOf` gives the public key of a picture. */
export function freezeWork(
  work: { content: EntryContent; pictures: FrozenPicture[] },
  maker: PublishedContent['maker'],
  award: Award | null,
  keyOf: (pictureId: string) => string,
): PublishedContent {
  const { technique, size } = work.content
  const contacts = contactsIn(work.content)
  const said = (text: string) => withoutContacts(text, contacts)
  const title = said(work.content.title)
  const colours = said(work.content.colours)
  const details = work.pictures.filter(({ kind }) => kind === 'detail')
  const alt = (picture: FrozenPicture): Both => {
    const nth = details.indexOf(picture) + 1
    const say = (lang: Lang) => {
      const w = snapshotWords[lang]
      return nth > 0
        ? w.detailAlt(title, nth, details.length)
        : w.mainAlt({ title, maker: maker.name, technique: w.techniques[technique], colours })
    }
    return { id: say('id'), en: say('en') }
  }
  const pictures = work.pictures.map((picture) => {
    const { id, kind, width, height, widths, placeholder } = picture
    return {
      publicKey: keyOf(id),
      kind,
      width,
      height,
      widths,
      placeholder,
      colours: picture.colours,
      alt: alt(picture),
    }
  })
  const { name, place, members } = maker
  return {
    title,
    story: said(work.content.story),
    reliefs: work.content.reliefs.map(({ key, how }) => ({ key, how: said(how) })),
    technique,
    dyes: said(work.content.dyes),
    colours,
    use: said(work.content.use),
    size,
    maker: { name, place, members },
    award,
    pictures,
  }
}
