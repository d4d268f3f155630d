import type { Answer } from '#app/ui/Form.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { officeWords } from './office-words.ts'
import { Rows } from './Rows.tsx'
import type { RoundsView } from './rounds.server.ts'
import { roundsWords } from './rounds-words.ts'

type Round = RoundsView['rounds'][number]

/** A round's criteria with their weights, in short. */
export function CriteriaInShort({ round }: { round: Round }) {
  const w = useWords(roundsWords)
  const lang = useLang()
  return (
    <span className="mt-4 block">
      <span className="font-semibold">{w.criteria}</span>
      {round.criteria.map(({ name, nameEn, weight, position }) => (
        <span key={position} className="flex justify-between gap-4">
          <span>{lang === 'en' ? nameEn : name}</span>
          <span className="figures">{weight}</span>
        </span>
      ))}
    </span>
  )
}

/** Where a round's criteria are set: here, or on the edition's page for the first round that scores. */
export function RoundCriteria({ round, answer }: { round: Round; answer?: Answer }) {
  const w = useWords(roundsWords)
  const office = useWords(officeWords)
  const to = useHref()
  const { position, criteria, mayChange, atEdition } = round
  const id = `kriteria-${position}`
  const sum = criteria.reduce((all, { weight }) => all + weight, 0)
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-pasir pt-5">
      <h3 id={id} className="text-xl text-sogan">
        {w.criteria}
      </h3>
      <p className="mt-2 max-w-prose text-sm text-gambir">{atEdition ? w.criteriaThere : w.criteriaHere}</p>
      {atEdition ? (
        <a href={to('/panitia/sayembara#kriteria')} className="inline-flex min-h-11 items-center underline">
          {w.toEdition}
        </a>
      ) : (
        <details open={answer !== undefined}>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-bata underline underline-offset-4">
            {mayChange ? w.changeCriteria : w.seeCriteria}
          </summary>
          <div className="mt-4">
            <Rows
              kind="criteria"
              id={`criteria-${position}`}
              anchor={`babak-${position}`}
              position={position}
              rows={criteria.map(({ position: _position, ...row }) => ({
                ...row,
                weight: String(row.weight),
              }))}
              locked={mayChange ? undefined : office.locked.criteria}
              foot={office.sum(sum)}
              answer={answer}
            />
          </div>
        </details>
      )}
    </section>
  )
}
