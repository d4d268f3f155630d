import { lastInstant } from '#app/contests/timeline.ts'
import { entryNumber, formatInstant } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import type { FrozenPicture } from './content.ts'
import { pictureNames } from './picture-names.ts'
import { letterWords } from './letter-words.ts'

/** A letter as the outbox takes it. */
type Letter = { kind: string; subject: string; text: string }

/** The work that a letter is about. */
type About = { code: string; number: number; title: string }

/** The receipt: what was sent, when to the second, and the hash of every original. */
export function receiptLetter(
  lang: Lang,
  work: About & {
    version: number
    at: Date
    pictures: FrozenPicture[]
    closesAt: Date | null
    link: string
  },
): Letter {
  const w = letterWords[lang]
  const number = entryNumber(work.code, work.number)
  const names = pictureNames(
    number,
    work.pictures.map((one) => ({ kind: one.kind })),
  )
  const hashes = work.pictures.map((one, index) => `${names[index]}\n${one.sha256}`)
  return {
    kind: 'receipt',
    subject: w.receiptSubject(number, work.version),
    text: [
      w.receiptOpening(number, work.title, formatInstant(work.at, lang, true), work.version),
      w.receiptHashes,
      ...hashes,
      until(work.closesAt, lang, w.receiptEdit),
      w.receiptLink(work.link),
      w.closing,
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}

/** Says that a work was taken back. */
export function withdrawalLetter(lang: Lang, work: About & { closesAt: Date | null }): Letter {
  const w = letterWords[lang]
  const number = entryNumber(work.code, work.number)
  return {
    kind: 'withdrawn',
    subject: w.withdrawnSubject(number),
    text: [w.withdrawnText(number, work.title), until(work.closesAt, lang, w.withdrawnRestore), w.closing]
      .filter(Boolean)
      .join('\n\n'),
  }
}

/** The outcome of the administrative check, with what to do now. */
export function verdictLetter(
  lang: Lang,
  work: About & {
    verdict: 'accepted' | 'correction' | 'rejected'
    reason: string
    until: Date | null
    link: string
  },
): Letter {
  const w = letterWords[lang]
  const number = entryNumber(work.code, work.number)
  return {
    kind: `verdict-${work.verdict}`,
    subject: w.verdictSubject[work.verdict](number),
    text: [
      w.verdictText[work.verdict](number, work.title),
      work.reason,
      work.verdict === 'correction' ? until(work.until, lang, w.correctionUntil) : '',
      work.verdict === 'correction' ? w.correctionLink(work.link) : '',
      w.closing,
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}

/** A sentence that names the last minute before an instant that is too late. */
function until(tooLate: Date | null, lang: Lang, say: (last: string) => string): string {
  return tooLate ? say(formatInstant(lastInstant(tooLate), lang)) : ''
}
