import { layOut } from '#app/mail/layout.ts'
import { formatInstant } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { panelWords } from './panel-words.ts'

type Told = {
  name: string
  edition: { name: string; nameEn: string }
  closesAt: Date | null
  reason: string
}

/** Tells a juror who came back that the desk is open again. `desk` is its whole address. */
export function jurorReturned(lang: Lang, told: Told, desk: string) {
  const w = panelWords[lang].letters
  return letter(lang, told, desk, { kind: 'juror-returned', subject: w.returnedSubject, text: w.returned })
}

/** Tells a juror that the own seal was opened, by whom asked and why. */
export function sealOpened(lang: Lang, told: Told, desk: string) {
  const w = panelWords[lang].letters
  return letter(lang, told, desk, { kind: 'seal-opened', subject: w.unsealedSubject, text: w.unsealed })
}

/** Reminds a juror of works that are left. It names no work and nobody. */
export function scoringReminder(lang: Lang, told: Omit<Told, 'reason'> & { left: number }, desk: string) {
  const w = panelWords[lang].letters
  const text = told.left > 0 ? w.reminder(told.left) : w.reminderSeal
  return letter(lang, { ...told, reason: '' }, desk, {
    kind: reminderKind,
    subject: w.reminderSubject,
    text: () => text,
  })
}

/** What the outbox calls such a reminder. */
export const reminderKind = 'scoring-reminder'

function letter(
  lang: Lang,
  { name, edition, closesAt, reason }: Told,
  desk: string,
  words: { kind: string; subject: (edition: string) => string; text: (reason: string) => string },
) {
  const w = panelWords[lang].letters
  const paragraphs = [words.text(reason), ...(closesAt ? [w.until(formatInstant(closesAt, lang))] : [])]
  return {
    kind: words.kind,
    subject: words.subject(lang === 'en' ? edition.nameEn : edition.name),
    text: layOut(lang, { name, edition, paragraphs, link: { label: w.desk, address: desk } }),
  }
}
