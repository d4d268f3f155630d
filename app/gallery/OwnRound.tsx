import { useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import type { OwnResult } from './own-result.server.ts'
import { ownResultWords } from './own-result-words.ts'
import { verifyWords } from './verify-words.ts'
import { StepsOf } from './VerifySteps.tsx'

type Round = OwnResult['rounds'][number]

/** The marks of an own work in one round, a column for each juror, and how they were counted. */
export function OwnRound({ of, code, named }: { of: Round; code: string; named: boolean }) {
  const w = useWords(ownResultWords)
  const lang = useLang()
  const { round, wentOn } = of
  return (
    <section className="mt-12 border-t border-pasir pt-6">
      <h2 className="text-2xl text-sogan">{named ? `${w.marks}: ${round.name[lang]}` : w.marks}</h2>
      <p className="mt-1 text-sm text-gambir">{round.kind === 'shortlist' ? w.votesLead : w.marksLead}</p>
      {wentOn && <p className="mt-2 font-semibold text-lumut">✓ {w.wentOn}</p>}
      <Marks of={of} />
      <details className="mt-4 print:hidden">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-gambir underline decoration-pasir underline-offset-4">
          {w.steps}
        </summary>
        <StepsOf {...of} check={{ code }} />
      </details>
      {/* What is folded on the screen stands open on paper. */}
      <div className="hidden print:mt-4 print:block">
        <StepsOf {...of} check={{ code }} />
      </div>
    </section>
  )
}

function Marks({ of: { round, counted } }: { of: Round }) {
  const w = useWords(ownResultWords)
  const check = useWords(verifyWords)
  const lang = useLang()
  const { sheets } = counted
  return (
    <div className="mt-4 overflow-x-auto">
      <table className="w-full border-collapse [&_td]:py-2 [&_td]:pl-4 [&_td]:text-right [&_th]:py-2 [&_th]:font-normal">
        <thead className="border-b-2 border-pasir text-sm text-gambir">
          <tr>
            <th scope="col" className="text-left">
              {w.criterion}
            </th>
            {sheets.map(({ juror }) => (
              <th key={juror} scope="col" className="pl-4 text-right">
                <span className="max-sm:sr-only">{check.juror} </span>
                {juror}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {round.criteria.map(({ name, weight }, index) => (
            <tr key={name.id} className="border-b border-pasir">
              <th scope="row" className="text-left">
                {name[lang]}{' '}
                <span className="text-sm whitespace-nowrap text-gambir">({w.weight(weight)})</span>
              </th>
              {sheets.map((sheet) => (
                <td key={sheet.juror}>
                  {sheet.state !== 'complete'
                    ? '–'
                    : round.kind === 'shortlist'
                      ? check.vote(sheet.marks[index]!)
                      : sheet.marks[index]}
                </td>
              ))}
            </tr>
          ))}
          <tr className="font-semibold">
            <th scope="row" className="text-left">
              <span className="font-semibold">{check.sheetTotal}</span>
            </th>
            {sheets.map((sheet) => (
              <td key={sheet.juror}>
                {sheet.state === 'complete' ? formatNumber(sheet.total / 100, lang, 2) : '–'}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {sheets.map((sheet) =>
        sheet.state === 'complete' ? null : (
          <p key={sheet.juror} className="mt-1 text-sm text-gambir">
            {check.jurorOf(sheet.juror)}: {check[sheet.state]}
          </p>
        ),
      )}
    </div>
  )
}
