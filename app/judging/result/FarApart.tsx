import { useLang, useWords } from '#app/ui/language.tsx'
import { formatList, formatNumber } from '#app/words/format.ts'
import { explainWords } from './explain-words.ts'
import { leastApart, type FarApart as Far } from './far-apart.ts'
import type { ResultView } from './result-page.server.ts'
import type { Vote } from '../desk/VoteField.tsx'
import { deskWords } from '../desk/words.ts'

const shown = 12

/** The works on which the jurors' marks are far apart, each with the criterion that shows it, and the rule. */
export function FarApart({ view }: { view: ResultView }) {
  const w = useWords(explainWords)
  const lang = useLang()
  const { works, usual, least } = view.figures.discuss
  if (usual === null || view.jurors.length < 2) return null
  const two = (value: number) => formatNumber(value, lang, 2)
  const rest = works.slice(shown)
  return (
    <section aria-labelledby="diskusi">
      <h2 id="diskusi" className="text-xl text-sogan">
        {w.discuss}
      </h2>
      <p className="prose-measure mt-3">{works.length > 0 ? w.discussLead(works.length) : w.discussNone}</p>
      <List works={works.slice(0, shown)} view={view} />
      {rest.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center underline decoration-pasir underline-offset-4">
            {w.discussMore(rest.length)}
          </summary>
          <List works={rest} view={view} />
        </details>
      )}
      <p className="prose-measure mt-3 text-sm text-gambir">
        {w.discussHelp(
          String(least),
          two(usual),
          two(Math.max(least * usual, leastApart.total)),
          String(least + 1),
          leastApart.total,
          leastApart.criterion,
        )}
      </p>
    </section>
  )
}

function List({ works, view }: { works: Far[]; view: ResultView }) {
  if (works.length === 0) return null
  return (
    <ul className="mt-4 max-w-200">
      {works.map((far) => {
        const { label, title } = view.rows[far.row]!
        return (
          <li
            key={far.row}
            className="grid gap-x-8 gap-y-1 border-t border-pasir py-3 md:grid-cols-[13rem_1fr]"
          >
            <p>
              <span className="figures block text-sm text-gambir">{label}</span>
              <span className="block leading-snug font-semibold break-words">{title}</span>
            </p>
            <Says far={far} view={view} />
          </li>
        )
      })}
    </ul>
  )
}

function Says({ far, view }: { far: Far; view: ResultView }) {
  const w = useWords(explainWords)
  const lang = useLang()
  const desk = useWords(deskWords)
  const juror = view.jurors[far.juror]!
  const others = formatList(far.others.map(String), lang)
  const expected = formatNumber(far.expected, lang, 0)
  const criterion = view.criteria[far.criterion]!.name
  if (far.by === 'criterion')
    return <p>{w.discussSingle(criterion, juror.name, far.mark, others, expected)}</p>
  const { perJuror } = view.rows[far.row]!
  const totals = perJuror.filter(({ total }) => total !== null)
  const two = (total: number) =>
    view.kind === 'shortlist' ? desk.votes[(total / 100) as Vote] : formatNumber(total / 100, lang, 2)
  const own = totals.find(({ seatId }) => seatId === juror.seatId)!
  const rest = totals.filter((cell) => cell !== own).map(({ total }) => two(total!))
  return (
    <div>
      <p>{w.discussTotal(juror.name, two(own.total!), formatList(rest, lang))}</p>
      {view.criteria.length > 1 && (
        <p className="mt-1 text-sm text-gambir">
          {w.discussCriterion(criterion, far.mark, others, expected)}
        </p>
      )}
    </div>
  )
}
