import { formatNumber } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import type { Agreement, Correlation } from './agreement.ts'
import { agreementWords } from './agreement-words.ts'

/** One measure of agreement in words and figures; `interval` empty where there is none. */
type AgreementRow = { name: string; figure: string; interval: string; meaning: string }

/** What each measure of agreement says. */
export function agreementRows(agreement: Agreement, lang: Lang): AgreementRow[] {
  const w = agreementWords[lang]
  const two = (value: number) => formatNumber(value, lang, 2)
  const interval = ({ ci }: Correlation) => (ci ? w.between(two(ci[0]), two(ci[1])) : '')
  const single = (form: Correlation | null) =>
    form ? two(form.value) + (form.ci ? ` (${interval(form)})` : '') : w.unknown
  const rows: AgreementRow[] = []
  const { icc2, icc2k, icc3, icc3k, alpha, w: kendall } = agreement
  for (const [name, form, alone, says] of [
    ['ICC(3,k)', icc3k, icc3, w.icc3k],
    ['ICC(2,k)', icc2k, icc2, w.icc2k],
  ] as const) {
    if (!form) continue
    const meaning = says(w.bands[form.band], single(alone))
    rows.push({ name, figure: two(form.value), interval: interval(form), meaning })
  }
  if (kendall) {
    const chance = kendall.p < 0.001 ? w.chanceBelow : formatNumber(kendall.p, lang, 3)
    rows.push({
      name: w.wName,
      figure: two(kendall.value),
      interval: '',
      meaning: w.w(two(kendall.pairs), chance),
    })
  }
  if (alpha !== null) {
    const word = alpha >= 0.8 ? 'firm' : alpha >= 2 / 3 ? 'tentative' : 'low'
    rows.push({ name: w.alphaName, figure: two(alpha), interval: '', meaning: w.alpha(w.alphaWords[word]) })
  }
  return rows
}

/** The agreement in one plain sentence. */
export function agreementLead({ icc3k }: Agreement, lang: Lang): string {
  const w = agreementWords[lang]
  if (!icc3k) return ''
  if (icc3k.value <= 0) return w.leadNone
  const share = Math.round(icc3k.value * 100)
  return w.lead(w.bands[icc3k.band], `${share}%`, `${100 - share}%`)
}
