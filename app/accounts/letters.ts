import type { LetterBody } from '#app/mail/layout.ts'
import { layOut } from '#app/mail/layout.ts'
import { formatInstant } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { letterWords } from './letter-words.ts'

type To = Pick<LetterBody, 'name' | 'edition'>

/** The letter with which a person sets a new password. `address` is the whole one-time link. */
export function resetLetter(lang: Lang, to: To, address: string, until: Date) {
  const w = letterWords[lang]
  const last = formatInstant(until, lang)
  return {
    kind: 'reset',
    subject: w.resetSubject,
    secret: address,
    text: layOut(lang, {
      ...to,
      paragraphs: [w.resetText, w.resetUntil(last), w.resetIgnore],
      link: { label: w.resetLink, address },
    }),
  }
}

/** Tells that the password was changed, so that the owner learns of it when somebody else did it. */
export function passwordChangedLetter(lang: Lang, to: To, at: Date, forgot: string) {
  const w = letterWords[lang]
  return {
    kind: 'password-changed',
    subject: w.changedSubject,
    text: layOut(lang, {
      ...to,
      paragraphs: [w.changedText(formatInstant(at, lang)), w.changedNotYou],
      link: { label: w.changedLink, address: forgot },
    }),
  }
}

/** Tells the old address that the account is now reached by another one. */
export function contactChangedLetter(lang: Lang, to: To, at: Date) {
  const w = letterWords[lang]
  return {
    kind: 'contact-changed',
    subject: w.contactSubject,
    text: layOut(lang, { ...to, paragraphs: [w.contactText(formatInstant(at, lang)), w.contactNotYou] }),
  }
}

/** The text with which the office hands over a one-time link to set a new password. */
export function resetMessage(lang: Lang, to: To, address: string, until: Date): string {
  const w = letterWords[lang]
  return layOut(lang, {
    ...to,
    paragraphs: [w.resetHanded, w.resetUntil(formatInstant(until, lang))],
    link: { label: w.resetLink, address },
  })
}

export type InvitedRole = 'juror' | 'organiser' | 'helper'

/** The text with which the office hands over an invitation. */
export function invitationMessage(
  lang: Lang,
  to: To,
  role: InvitedRole,
  address: string,
  until: Date,
): string {
  const w = letterWords[lang]
  const edition = lang === 'en' ? to.edition.nameEn : to.edition.name
  return layOut(lang, {
    ...to,
    paragraphs: [w.invited[role](edition), w.invitedHow, w.resetUntil(formatInstant(until, lang))],
    link: { label: w.invitedLink, address },
  })
}
