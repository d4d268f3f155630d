import { layOut } from '#app/mail/layout.ts'
import { entryNumber, formatRupiah } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { correctionLetterWords } from './correction-letter-words.ts'
import type { Both } from './snapshot.ts'

type Prize = { name: Both; amount: number }

/** One of the addressee's works for which the correction says otherwise; without a slug it does not hang. */
export type CorrectedWork = {
  number: number
  title: string
  had: Prize | null
  has: Prize | null
  /** Why, in public; null where it was not disqualified now. */
  disqualified: string | null
  reinstated: boolean
  slug: string | null
}

/** Tells an entrant what a correction of the published result changed for their works, and why. */
export function correctionLetter(
  lang: Lang,
  facts: {
    edition: { code: string; slug: string; name: string; nameEn: string }
    name: string
    /** Of the correction, in public. */
    reason: string
    works: CorrectedWork[]
  },
  address: (path: string) => string,
): { kind: string; subject: string; text: string } {
  const w = correctionLetterWords[lang]
  const { edition, works, reason } = facts
  const edited = lang === 'id' ? edition.name : edition.nameEn
  const said = works.map(({ number, title, had, has, disqualified, reinstated }) => {
    const work = w.work(entryNumber(edition.code, number), title)
    const parts = []
    if (reinstated) parts.push(w.reinstated(work))
    if (has && has.name.id !== had?.name.id)
      parts.push(w.has(work, has.name[lang], formatRupiah(has.amount, lang), had?.name[lang] ?? null))
    if (had && !has) parts.push(w.lost(work, had.name[lang]))
    // Last, since a reason ends as it was typed.
    if (disqualified !== null) parts.push(w.disqualified(work, disqualified))
    return parts.join(' ')
  })
  const hung = works.find(({ slug }) => slug)?.slug
  return {
    kind: 'correction',
    subject: w.subject(edited),
    text: layOut(lang, {
      name: facts.name,
      edition,
      paragraphs: [w.corrected(edited, reason), ...said, w.marksStay],
      link: hung
        ? { label: w.seeWork, address: address(`/galeri/${edition.slug}/${hung}`) }
        : { label: w.check, address: address(`/verifikasi/${edition.slug}`) },
    }),
  }
}
