import { layOut } from '#app/mail/layout.ts'
import { formatInstant } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { objectionLetterWords } from './letter-words.ts'

type Edition = { name: string; nameEn: string }

/**
 * Tells that an objection has come in, with the link to follow it. It greets nobody by name: whoever typed the
 * address may not be the one who reads it.
 */
export function receivedLetter(
  lang: Lang,
  facts: { edition: Edition; number: number; at: Date; kind: 'email' | 'phone'; link: string },
) {
  const w = objectionLetterWords[lang]
  const { edition, number, at, kind, link } = facts
  const edited = lang === 'en' ? edition.nameEn : edition.name
  return {
    kind: 'objection',
    subject: w.receivedSubject(number, edited),
    text: layOut(lang, {
      name: '',
      edition,
      paragraphs: [w.received(number, edited, formatInstant(at, lang)), w.willAnswer, w.keepLink, w.notYou],
      link: { label: w.follow, address: link },
    }),
    // A WhatsApp text is handed over by the office from where it is kept, so there it has to be whole.
    secret: kind === 'email' ? link : undefined,
  }
}

/** Tells its author what the office answered. `check` is the address where anybody can count the result again. */
export function answeredLetter(
  lang: Lang,
  facts: {
    edition: Edition
    name: string
    number: number
    state: 'upheld' | 'rejected'
    answer: string
    again: boolean
    check: string
  },
) {
  const w = objectionLetterWords[lang]
  const { edition, name, number, state, answer, again, check } = facts
  return {
    kind: 'objection-answered',
    subject: w.answeredSubject(number, lang === 'en' ? edition.nameEn : edition.name),
    text: layOut(lang, {
      name,
      edition,
      paragraphs: [
        again ? w.answeredAgain(number, w.states[state]) : w.answered(number, w.states[state]),
        answer,
        w.next[state],
        w.alsoThere,
      ],
      link: { label: w.check, address: check },
    }),
  }
}
