import { formatList, formatNumber } from '#app/words/format.ts'
import type { Lang } from '#app/words/language.ts'
import { explainWords } from './explain-words.ts'
import { isMoved, type PanelFigures } from './panel-figures.ts'

type Line = PanelFigures['lines'][number]
type Verdict = Line['without'][number]

/** How firm a line is by its gap alone. */
export type Tone = 'equal' | 'thin' | 'modest' | 'clear' | 'unknown'

/** Below one standard error a gap is thin, below two modest; without one it cannot be told. */
export function toneOf({ gap, error }: Pick<Line, 'gap' | 'error'>): Tone {
  if (gap === 0) return 'equal'
  if (error === null) return 'unknown'
  if (gap < error) return 'thin'
  return gap < 2 * error ? 'modest' : 'clear'
}

/** Whether chance may have drawn the line. */
export function isThin(line: Pick<Line, 'gap' | 'error'>): boolean {
  const tone = toneOf(line)
  return tone === 'equal' || tone === 'thin'
}

/** Whether some juror's absence or some other method would draw the line elsewhere, or not at all. */
export function turns(line: Line): boolean {
  const verdicts = [...line.without, line.z, line.rankSums, line.mean, line.adjusted]
  return verdicts.some((verdict) => isMoved(line, verdict))
}

/** A line in plain sentences. `labels` of its two works; `jurors` the names by column. */
export function readLine(
  line: Line,
  { method, labels, jurors }: { method: PanelFigures['method']; labels: [string, string]; jurors: string[] },
  lang: Lang,
): string[] {
  const w = explainWords[lang]
  const two = (value: number) => formatNumber(value, lang, 2)
  const list = (items: string[]) => formatList(items, lang)
  const { gap, error } = line
  const times = error ? formatNumber(gap / error, lang, 1) : ''
  const says = {
    equal: () => w.gapEqual(...labels),
    thin: () => w.gapThin(...labels, two(gap), two(error!)),
    modest: () => w.gapModest(...labels, two(gap), two(error!), times),
    clear: () =>
      error ? w.gapClear(...labels, two(gap), two(error), times) : w.gapUnknown(...labels, two(gap)),
    unknown: () => w.gapUnknown(...labels, two(gap)),
  }
  const seated = jurors.length
  const by = (verdict: Verdict) => jurors.filter((_, column) => line.without[column] === verdict)
  const [turned, equal, unknown, same] = [by('changes'), by('ties'), by(null), by('holds')]
  const left = [
    ...(turned.length > 0 ? [w.without(list(turned))] : []),
    ...(equal.length > 0 ? [w.withoutEqual(list(equal))] : []),
    ...(unknown.length > 0 ? [w.withoutUnknown(list(unknown))] : []),
  ]
  if (same.length > 0) left.push(same.length === seated ? w.allJurors : w.otherJurors)

  const others = ['z', 'rankSums', method === 'mean' ? 'adjusted' : 'mean'] as const
  const named = (verdict: Verdict) =>
    others.filter((other) => line[other] === verdict).map((other) => w.methods[other])
  const ways = [
    [named('changes'), w.methodsTurn],
    [named('ties'), w.methodsEqual],
    [named(null), w.methodsUnknown],
    [named('holds'), w.methodsHold],
  ] as const
  return [
    says[toneOf(line)](),
    ...(seated > 1 ? left : []),
    ...ways.flatMap(([names, say]) => (names.length > 0 ? [say(list(names))] : [])),
  ]
}
