import type { Lang } from '#app/words/language.ts'
import { letterWords } from './words.ts'

/** What a letter says: paragraphs, then at most one way on. */
export type LetterBody = {
  /** The addressee as greeted; empty greets without a name. */
  name: string
  /** The edition that writes. */
  edition: { name: string; nameEn: string }
  paragraphs: string[]
  /** Where to go on; the address is whole, as `addressOf` makes it. */
  link?: { label: string; address: string }
}

/** The plain text of a letter, the same by e-mail and as a WhatsApp message: greeting, body, way on, sender. */
export function layOut(lang: Lang, { name, edition, paragraphs, link }: LetterBody): string {
  const w = letterWords[lang]
  const sender = w.sender(lang === 'id' ? edition.name : edition.nameEn)
  return [
    w.greeting(name),
    ...paragraphs,
    ...(link ? [`${link.label}:\n${link.address}`] : []),
    [w.close, sender, w.office].join('\n'),
  ].join('\n\n')
}
