import { useLang, useWords } from '#app/ui/language.tsx'
import { decimalsFor } from '#app/judging/result/tally.ts'
import { entryNumber, formatNumber } from '#app/words/format.ts'
import type { CountedRound, CountFile } from './count-file.ts'
import type { RecountedRound } from './recount.ts'
import type { Check } from './verify.server.ts'
import { verifyWords } from './verify-words.ts'
import { VerifyWork } from './VerifyWork.tsx'

export type RoundOnShow = {
  check: Check
  round: CountedRound
  again: RecountedRound
  /** Of the round that decides them. */
  prizes: CountFile['prizes']
}

/** Every mark of a round: a group of lines for each work, a line for each juror's sheet, at any width. */
export function VerifyMarks({ named, ...of }: RoundOnShow & { named: boolean }) {
  const w = useWords(verifyWords)
  const lang = useLang()
  const { round, again } = of
  const decimals = decimalsFor(again.works.map(({ score }) => score))
  return (
    <section className="mt-16 md:mt-24">
      <h2 className="text-3xl text-sogan">{named ? `${w.marks}: ${round.name[lang]}` : w.marks}</h2>
      <p className="prose-measure mt-3 text-gambir">{w.marksLead}</p>
      <div className="mt-6 gap-x-14 lg:grid lg:grid-cols-[1fr_17rem]">
        <Key {...of} />
        {/* More criteria than a phone is wide for scroll on their own; the head then scrolls with them. */}
        <div className={round.criteria.length > 6 ? 'overflow-x-auto' : undefined}>
          <table className="w-full border-collapse md:table-fixed [&_td]:px-1 [&_td]:py-1.5 [&_td]:text-right md:[&_td]:px-3">
            {round.kind !== 'shortlist' && <Head round={round} />}
            {again.works.map((work, index) => (
              <VerifyWork
                key={work.entryId}
                {...of}
                work={work}
                next={again.works[index + 1]}
                decimals={decimals}
              />
            ))}
          </table>
        </div>
      </div>
    </section>
  )
}

function Head({ round }: { round: CountedRound }) {
  const w = useWords(verifyWords)
  const lang = useLang()
  return (
    <thead className="sticky top-0 z-10 bg-mori text-sm text-gambir shadow-[0_2px_0_var(--color-pasir)]">
      <tr className="align-bottom [&_th]:px-1 [&_th]:py-2 [&_th]:text-right [&_th]:leading-tight [&_th]:font-semibold md:[&_th]:px-3">
        <th scope="col" className="!pl-0 !text-left md:w-14">
          {w.juror}
        </th>
        {round.criteria.map(({ name }, index) => (
          <th key={name.id} scope="col" className="md:text-xs">
            <span aria-hidden className="md:hidden">
              {w.code(index + 1)}
            </span>
            <span className="max-md:sr-only">{name[lang]}</span>
          </th>
        ))}
        <th scope="col" className="!pr-0 md:w-20">
          {w.sheetTotal}
        </th>
      </tr>
    </thead>
  )
}

/** What the columns mean, where works stand, and how the jurors lean. */
function Key({ check, round, again }: RoundOnShow) {
  const w = useWords(verifyWords)
  const lang = useLang()
  return (
    <div className="text-[0.95rem] max-lg:mb-8 lg:sticky lg:top-6 lg:order-2 lg:self-start">
      <h3 className="font-text text-base font-semibold">
        {round.criteria.length > 1 ? w.criteria : w.question}
      </h3>
      <ol className="mt-2">
        {round.criteria.map(({ name, weight }, index) => (
          <li key={name.id} className="flex items-baseline gap-3 border-b border-pasir py-2">
            {round.criteria.length > 1 && (
              <span className="w-7 shrink-0 text-gambir md:hidden">{w.code(index + 1)}</span>
            )}
            <span className="grow">{name[lang]}</span>
            {round.criteria.length > 1 && (
              <span className="figures shrink-0 font-semibold text-bata">{weight}%</span>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-4 text-sm text-gambir">{w.letters(check.panel.join(', '))}</p>
      {round.method === 'adjusted' && (
        <>
          <h3 className="mt-6 font-text text-base font-semibold">{w.leanings}</h3>
          <ul className="mt-2">
            {round.jurors.map((juror, index) => (
              <li key={juror} className="flex justify-between border-b border-pasir py-2">
                {w.jurorOf(juror)}
                <span className="figures font-semibold">
                  {signed(
                    formatNumber(Math.abs(again.leanings[index]! / 100), lang, 2),
                    again.leanings[index]!,
                  )}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-gambir">{w.leaningsText}</p>
        </>
      )}
      <details className="mt-6">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold underline decoration-pasir underline-offset-4">
          {w.jump}
        </summary>
        <ul className="figures flex flex-wrap">
          {round.works.map(({ number }) => (
            <li key={number}>
              <a
                href={`#${entryNumber(check.code, number).toLowerCase()}`}
                className="inline-flex size-11 items-center justify-center hover:underline"
              >
                {number}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function signed(size: string, value: number): string {
  return `${value < 0 ? '−' : '+'}${size}`
}
