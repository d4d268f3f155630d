import type { ObjectionWindow } from '#app/contests/objection-window.ts'
import { lastInstant } from '#app/contests/timeline.ts'
import { layOut } from '#app/mail/layout.ts'
import { entryNumber, formatInstant, formatRupiah } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { resultLetterWords } from './letter-words.ts'
import type { Award } from './snapshot.ts'

/** One of the addressee's works; without a slug it does not hang in the gallery. `disqualified`: why, in public. */
type Judged = {
  number: number
  title: string
  award: Omit<Award, 'words'> | null
  disqualified: string | null
  slug: string | null
}

/** Tells an entrant what became of their works. `address` makes a path on this site whole. */
export function resultLetter(
  lang: Lang,
  facts: {
    edition: { code: string; slug: string; name: string; nameEn: string }
    name: string
    works: Judged[]
    /** When objections are taken from; null where they are not. */
    window: ObjectionWindow | null
  },
  address: (path: string) => string,
): { kind: string; subject: string; text: string } {
  const w = resultLetterWords[lang]
  const { edition, works, window } = facts
  const edited = lang === 'id' ? edition.name : edition.nameEn
  const best = works.find(({ award }) => award)
  const wall = `/galeri/${edition.slug}`
  const first = (best ?? works[0])?.slug
  const said = works.map(({ number, title, award, disqualified, slug }) => {
    const label = entryNumber(edition.code, number)
    if (disqualified !== null) return w.disqualified(label, title, disqualified)
    if (award) return w.won(label, title, award.prize[lang], formatRupiah(award.amount, lang))
    return slug ? w.notWon(label, title) : w.notWonWithheld(label, title)
  })
  const objections = window
    ? [w.objections(formatInstant(lastInstant(window.till), lang), address('/keberatan'))]
    : []
  return {
    kind: best ? 'result-won' : 'result',
    subject: best ? w.wonSubject(best.award!.prize[lang], edited) : w.subject(edited),
    text: layOut(lang, {
      name: facts.name,
      edition,
      paragraphs: [w.announced(edited), ...(said.length > 0 ? said : [w.nothing]), ...objections],
      link: first
        ? { label: w.seeWork, address: address(`${wall}/${first}`) }
        : { label: w.seeGallery, address: address(wall) },
    }),
  }
}
