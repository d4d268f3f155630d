import type { ReactNode } from 'react'
import { useLang, useWords } from '#app/ui/language.tsx'
import { whyOf } from '#app/judging/result/why.ts'
import { entryNumber, formatNumber } from '#app/words/format.ts'
import type { CountedWork } from './count-file.ts'
import { verifyWords } from './verify-words.ts'
import type { WorkOnCount } from './VerifyWork.tsx'

/** What the steps of one work are told from. */
type CountedSteps = Pick<WorkOnCount, 'round' | 'again' | 'work' | 'next' | 'decimals'> & {
  /** Prefix of entry numbers. */
  check: { code: string }
  counted: CountedWork
}

/** How one work came to its points and its place, in figures, to be opened. */
export function VerifySteps(of: CountedSteps) {
  const w = useWords(verifyWords)
  return (
    <details>
      <summary className="inline-flex min-h-9 cursor-pointer items-center text-sm text-gambir underline decoration-pasir underline-offset-4">
        {w.steps}
      </summary>
      <StepsOf {...of} />
    </details>
  )
}

/** The steps themselves. */
export function StepsOf(of: CountedSteps) {
  const w = useWords(verifyWords)
  const lang = useLang()
  const { check, round, again, counted, work, next, decimals } = of
  const scored = counted.sheets.filter((sheet) => sheet.state === 'complete')
  const weights = round.criteria.map(({ weight }) => weight)
  const why = whyOf(
    work,
    {
      label: (number) => entryNumber(check.code, Number(number)),
      criteria: round.criteria.map(({ name }) => name[lang]),
      method: again.method,
      decimals,
      next,
    },
    lang,
  )
  return (
    <dl className="figures mt-1 text-[0.95rem]">
      {scored.map(({ juror, marks, total }) => (
        <Step key={juror} name={w.stepSheet(juror)} result={formatNumber(total / 100, lang, 2)}>
          ({marks.map((mark, index) => `${mark} × ${weights[index]}`).join(' + ')}) ÷ 100
        </Step>
      ))}
      {work.score !== null && (
        <Step
          name={again.method === 'mean' ? w.stepMean : w.stepAdjusted}
          result={formatNumber(work.score / 100, lang, decimals)}
        >
          <MeanOf {...of} />
        </Step>
      )}
      <Step name={work.place === null ? w.stepPlace : w.place(work.place)}>{why}</Step>
    </dl>
  )
}

function MeanOf({ round, again, counted }: CountedSteps) {
  const lang = useLang()
  const figure = (hundredths: number, digits = 2) => formatNumber(hundredths / 100, lang, digits)
  const parts = counted.sheets.flatMap((sheet) => {
    if (sheet.state !== 'complete') return []
    if (again.method === 'mean') return [figure(sheet.total)]
    const leaning = again.leanings[round.jurors.indexOf(sheet.juror)]!
    return [`(${figure(sheet.total)} ${leaning < 0 ? '+' : '−'} ${figure(Math.abs(leaning), 4)})`]
  })
  return (
    <>
      ({parts.join(' + ')}) ÷ {parts.length}
    </>
  )
}

function Step({ name, result, children }: { name: string; result?: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-t border-pasir py-2 md:grid-cols-[11rem_1fr_auto]">
      <dt className="text-gambir">{name}</dt>
      <dd className={result ? undefined : 'first-letter:uppercase md:col-span-2'}>{children}</dd>
      {result && <dd className="font-semibold md:text-right">= {result}</dd>}
    </div>
  )
}
