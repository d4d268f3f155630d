import { formatNumber } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { explainWords } from './explain-words.ts'
import type { PanelFigures } from './panel-figures.ts'

type Pattern = PanelFigures['jurors'][number]

/**
 * How one juror marked, in plain words: severity from one point on, spread from one and a half times that of the
 * others (their median) or below its inverse, and how far the order is theirs (correlation from 0.7, from 0.4,
 * from 0, below). Empty for a juror without marks.
 */
export function readJuror(pattern: Pattern, panel: readonly Pattern[], lang: Lang): string {
  const w = explainWords[lang]
  const one = (value: number) => formatNumber(value, lang, 1)
  const { severity, sd, withRest, sameShare, scored } = pattern
  if (severity === null) return ''
  const parts: string[] = []
  const others = panel.filter((other) => other !== pattern && other.scored > 0)
  if (others.length > 0) {
    if (severity >= 1) parts.push(w.severe(one(severity)))
    else parts.push(severity <= -1 ? w.generous(one(-severity)) : w.level)
  }
  const usual = median(others.flatMap((other) => other.sd ?? []))
  if (sd !== null && usual !== null && usual > 0) {
    const times = sd / usual
    if (times >= 1.5) parts.push(w.wide(one(times)))
    else if (times <= 1 / 1.5) parts.push(w.narrow(one(times)))
  }
  if (withRest !== null) {
    const order =
      withRest >= 0.7 ? 'same' : withRest >= 0.4 ? 'partly' : withRest >= 0 ? 'little' : 'opposite'
    parts.push(w.orders[order])
  }
  if (scored > 2 && sameShare! > 0.5) parts.push(w.flat)
  const sentence = parts.join('; ')
  return sentence && `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`
}

function median(values: number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}
