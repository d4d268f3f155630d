import { layOut } from '#app/mail/layout.ts'
import { formatInstant } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { finalLetterWords } from './final-letter-words.ts'

type Invited = {
  name: string
  edition: { name: string; nameEn: string }
  /** "PALI-017" */
  work: string
  final: {
    name: string
    nameEn: string
    meetsAt: Date | null
    venue: string
    venueEn: string
    asks: string
    asksEn: string
  }
}

/**
 * Tells an entrant that a work goes on to a final, is a reserve for it, or after a change is neither any more. `page` is the
 * whole address of the work's page of the final.
 */
export function finalLetter(
  lang: Lang,
  kind: 'finalist' | 'reserve' | 'changed',
  { name, edition, work, final }: Invited,
  page: string,
) {
  const w = finalLetterWords[lang]
  const [title, venue, asks] =
    lang === 'en' ? [final.nameEn, final.venueEn, final.asksEn] : [final.name, final.venue, final.asks]
  const facts = [
    ...(final.meetsAt ? [w.when(formatInstant(final.meetsAt, lang))] : []),
    ...(venue ? [w.where(venue)] : []),
    ...(asks ? [w.asks(asks)] : []),
    w.send,
  ]
  const goes = kind !== 'changed'
  return {
    kind: `final-${kind}`,
    subject: w[`${kind}Subject`](work, title),
    text: layOut(lang, {
      name,
      edition,
      paragraphs: [w[kind](work, title), ...(goes ? facts : [])],
      ...(goes ? { link: { label: w.page, address: page } } : {}),
    }),
  }
}
