import { layOut } from '#app/mail/layout.ts'
import { formatInstant } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { officeWords } from './office-words.ts'

/** Tells a juror that works wait to be scored. `desk` is the whole address of the juror's desk. */
export function readyToScore(
  lang: Lang,
  facts: { name: string; edition: { name: string; nameEn: string }; works: number; closesAt: Date | null },
  desk: string,
) {
  const w = officeWords[lang]
  const { name, edition, works, closesAt } = facts
  const paragraphs = [w.readyText(works), w.readyRecuse]
  if (closesAt) paragraphs.splice(1, 0, w.readyUntil(formatInstant(closesAt, lang)))
  return {
    kind: 'scoring-opened',
    subject: w.readySubject(lang === 'en' ? edition.nameEn : edition.name),
    text: layOut(lang, { name, edition, paragraphs, link: { label: w.readyLink, address: desk } }),
  }
}
