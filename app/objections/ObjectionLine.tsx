import { lastInstant } from '#app/contests/timeline.ts'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant } from '#app/words/format.ts'
import type { ObjectionsBrief } from './brief.server.ts'
import { objectionWords } from './words.ts'

/** How many objections to a result there are and what became of them, in one line, with the way to object while it is open. */
export function ObjectionLine({ brief, className = '' }: { brief: ObjectionsBrief; className?: string }) {
  const w = useWords(objectionWords)
  const lang = useLang()
  const to = useHref()
  const { window, phase, counts } = brief
  if (!window || phase === 'none') return null
  const { line } = w
  const till = formatInstant(lastInstant(window.till), lang)
  const parts = [
    counts.upheld > 0 && line.upheld(counts.upheld),
    counts.rejected > 0 && line.rejected(counts.rejected),
    counts.open > 0 && line.waiting(counts.open),
  ].filter(Boolean)
  const when =
    phase === 'before'
      ? line.before(formatInstant(window.from, lang), till)
      : phase === 'open'
        ? line.open(till)
        : line.over(till)
  return (
    <p className={`figures ${className}`}>
      {when} {counts.all > 0 && `${line.counts(counts.all, parts.join(', '))} `}
      {counts.all === 0 && phase === 'over' && line.zero}
      {phase === 'open' && (
        <a href={to('/keberatan')} className="underline underline-offset-4">
          {w.title}
        </a>
      )}
    </p>
  )
}
