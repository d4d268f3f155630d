import { formatList, formatNumber } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { resultWords } from './result-words.ts'
import { pointsOf, type Tally, type TalliedWork } from './tally.ts'

/** What the reason of a place needs besides the work itself. */
type WhyFacts = {
  /** "PALI-017" of an entry id. */
  label: (entryId: string) => string
  /** Names of the criteria in their order. */
  criteria: readonly string[]
  method: Tally['method']
  decimals: number
  /** The work that follows in the ranking. */
  next: TalliedWork | undefined
}

/** One sentence in words and figures: why this work has this place. */
export function whyOf(work: TalliedWork, facts: WhyFacts, lang: Lang): string {
  const w = resultWords[lang]
  const { score, mean, tie } = work
  if (score === null || !mean) return `${w.unscored}.`
  if (work.place === null) return `${w.disqualified}.`
  const figure = (value: number, decimals = facts.decimals) => formatNumber(value, lang, decimals)
  const list = (works: string[]) => formatList(works.map(facts.label), lang)
  const plain = w.mean(figure(pointsOf(mean)), mean.count)
  // A work that every juror scored has its plain mean also where others are adjusted.
  const same = facts.method === 'mean' || figure(score / 100) === figure(pointsOf(mean))
  const parts = [same ? plain : w.adjusted(figure(score / 100), plain)]
  const missing = work.totals.length - mean.count
  if (missing > 0) parts.push(w.missing(missing))
  if (tie) parts.push(w.equal(list(tie.with)))
  for (const { by, own, best } of tie?.steps ?? []) {
    if (by === 'vote') parts.push(w.voted)
    else if (own === best) parts.push(w.better(facts.criteria[by]!, figure(own!, 2)))
    else parts.push(w.worse(facts.criteria[by]!, figure(own!, 2), figure(best!, 2)))
  }
  if (tie && tie.open.length > 0) {
    parts.push(tie.open.length === tie.with.length ? w.unbroken : w.unbrokenFrom(list(tie.open)))
  }
  const { next } = facts
  const gap = next && next.place !== null ? (score - next.score!) / 100 : 0
  if (gap > 0) parts.push(w.ahead(figure(gap)))
  return `${parts.join('; ')}.`
}
