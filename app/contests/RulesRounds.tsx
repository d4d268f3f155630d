import { useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant, formatNumber } from '#app/words/format.ts'
import { CriteriaList } from './CriteriaList.tsx'
import type { Rules } from './rules.server.ts'
import { rulesJudgingWords } from './rules-judging-words.ts'

type Round = Rules['rounds'][number]

/** Every round in its order: how works are judged in it, who goes on, and how equal scores are separated. */
export function RulesRounds({ rounds }: Pick<Rules, 'rounds'>) {
  const w = useWords(rulesJudgingWords)
  return (
    <>
      {rounds.length > 1 && <p className="prose-measure">{w.rounds(rounds.length)}</p>}
      {rounds.map((round, index) => (
        <OneRound key={round.position} round={round} before={rounds[index - 1]} of={rounds.length} />
      ))}
      <h3 className="pt-4 text-xl text-sogan">{w.method}</h3>
      {w.methodText.map((text) => (
        <p key={text} className="prose-measure">
          {text}
        </p>
      ))}
    </>
  )
}

function OneRound({ round, before, of }: { round: Round; before?: Round; of: number }) {
  const w = useWords(rulesJudgingWords)
  const lang = useLang()
  const { position, kind, criteria, opensAt } = round
  const name = lang === 'en' ? round.nameEn : round.name
  const voted = kind === 'shortlist'
  return (
    <section className="space-y-3">
      {of > 1 && <h3 className="pt-4 text-xl text-sogan">{w.roundAt(position, name)}</h3>}
      <p className="prose-measure">
        {w.kinds[kind]} <GoesOn round={round} />
      </p>
      <Plan round={round} />
      {(round.meetsAt || round.venue) && (
        <p className="prose-measure">
          {w.held(
            round.meetsAt ? formatInstant(round.meetsAt, lang) : null,
            lang === 'en' ? round.venueEn : round.venue,
          )}
        </p>
      )}
      {!voted && before && sameCriteria(round, before) ? (
        <p className="prose-measure">{w.sameCriteria}</p>
      ) : (
        !voted && <CriteriaList criteria={criteria} id={`kriteria-${position}`} />
      )}
      {!voted && <Ties criteria={criteria} />}
      <p className="prose-measure text-sm text-gambir">
        {w.panelSees[round.panelSees]} {opensAt ? w.fixed(formatInstant(opensAt, lang)) : w.open}
      </p>
    </section>
  )
}

/** Its planned window; of a round that was opened the planned end, until it has ended. */
function Plan({ round: { plan, opensAt } }: { round: Round }) {
  const w = useWords(rulesJudgingWords)
  const lang = useLang()
  const from = opensAt ? null : plan.from
  if (plan.over || !(from || plan.till)) return null
  const tell = (at: Date | null) => at && formatInstant(at, lang)
  return <p className="prose-measure">{w.plan(tell(from), tell(plan.till))}</p>
}

function GoesOn({ round: { goesOn } }: { round: Round }) {
  const w = useWords(rulesJudgingWords)
  const lang = useLang()
  if (!goesOn) return <>{w.decides}</>
  const { by, count, quorum, reserves } = goesOn
  const rule =
    quorum !== null
      ? w.goesOn.quorum(quorum)
      : by === 'picked'
        ? w.goesOn.picked(count)
        : by === 'threshold'
          ? w.goesOn.threshold(formatNumber((count ?? 0) / 100, lang))
          : w.goesOn.top(count ?? 0)
  return (
    <>
      {rule} {reserves > 0 && w.reserves(reserves)}
    </>
  )
}

/** In the order in which the arithmetic applies them: by weight, equal weights as listed. */
function Ties({ criteria }: Pick<Round, 'criteria'>) {
  const w = useWords(rulesJudgingWords)
  const lang = useLang()
  const order = criteria.toSorted((a, b) => b.weight - a.weight)
  return (
    <>
      <p className="prose-measure pt-2">{w.tiesLead}</p>
      <ol className="prose-measure list-decimal space-y-1 pl-6">
        {order.map(({ id, name, nameEn, weight }) => (
          <li key={id}>{w.byCriterion(lang === 'en' ? nameEn : name, weight)}</li>
        ))}
        <li>{w.byPanel}</li>
      </ol>
    </>
  )
}

function sameCriteria(round: Round, before: Round): boolean {
  const key = ({ criteria }: Round) => JSON.stringify(criteria.map(({ id: _id, ...criterion }) => criterion))
  return key(round) === key(before)
}
