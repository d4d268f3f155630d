import { useLang, useWords } from '#app/ui/language.tsx'
import { formatDate, formatInstant } from '#app/words/format.ts'
import { homeWords } from './home-words.ts'
import type { Overview } from './overview.server.ts'
import { lastInstant, type Stage } from './timeline.ts'

const order: Stage[] = ['draft', 'open', 'checking', 'judging', 'judged', 'published']

/** The stages in order with the present one marked, and the dates that move the contest on. */
export function StageStrip({ overview }: { overview: Overview }) {
  const w = useWords(homeWords)
  const lang = useLang()
  const at = order.indexOf(overview.stage)
  const { opensAt, closesAt, announcesAt, judging } = overview
  const dates: Partial<Record<Stage, string>> = {
    draft: opensAt ? (at > 0 ? w.opened : w.from)(formatInstant(opensAt, lang)) : undefined,
    open: closesAt ? w.until(formatInstant(lastInstant(closesAt), lang)) : undefined,
    judging:
      judging.from && at < order.indexOf('judging')
        ? w.planned(formatInstant(judging.from, lang))
        : judging.until
          ? w.until(formatInstant(judging.until, lang))
          : undefined,
    published: announcesAt ? w.planned(formatDate(announcesAt, lang)) : undefined,
  }
  return (
    <ol aria-label={w.stage} className="grid gap-x-2 md:grid-cols-6">
      {order.map((stage, index) => (
        <li
          key={stage}
          aria-current={index === at ? 'step' : undefined}
          className={`border-l-4 py-1.5 pl-4 md:border-t-4 md:border-l-0 md:pt-3 md:pr-2 md:pl-0 ${
            index === at ? 'border-bata' : index < at ? 'border-lumut' : 'border-pasir'
          }`}
        >
          <p className={index === at ? 'font-semibold' : index > at ? 'text-gambir' : undefined}>
            {index < at && (
              <span aria-hidden className="text-lumut">
                ✓{' '}
              </span>
            )}
            {w.stages[stage]}
            {index === at && <span className="sr-only"> ({w.now})</span>}
          </p>
          {dates[stage] && <p className="text-sm text-gambir">{dates[stage]}</p>}
        </li>
      ))}
    </ol>
  )
}
