import type { ReactNode } from 'react'
import { useLang, useWords } from '#app/ui/language.tsx'
import { entryNumber } from '#app/words/format.ts'
import type { CountedRound } from './count-file.ts'
import type { Check } from './verify.server.ts'
import { verifyWords } from './verify-words.ts'
import type { Count } from './VerifyPage.tsx'

/** How marks became places, in plain words, with what was decided on the way. */
export function VerifyMethod({ check, count }: { check: Check; count: Count }) {
  const w = useWords(verifyWords)
  const { rounds, passedOver } = count
  const label = (number: number) => entryNumber(check.code, number)
  return (
    <section className="mt-14 md:mt-20">
      <h2 className="text-3xl text-sogan">{w.method}</h2>
      {rounds.map((round, index) => (
        <div key={round.name.id}>
          {rounds.length > 1 && <RoundName round={round} />}
          <Steps round={round} next={rounds[index + 1]} several={rounds.length > 1} />
          {round.votes.map((order) => (
            <Decision key={order.join()}>{w.voted(order.map(label).join(', '))}</Decision>
          ))}
        </div>
      ))}
      {passedOver.map((one) => (
        <Decision key={one.number}>
          {one.because === 'disqualified'
            ? w.disqualified(label(one.number), one.reason)
            : w.onePrize(label(one.number), label(one.better))}
        </Decision>
      ))}
    </section>
  )
}

function RoundName({ round }: { round: CountedRound }) {
  const lang = useLang()
  return <h3 className="mt-8 text-xl text-bata">{round.name[lang]}</h3>
}

function Steps({
  round,
  next,
  several,
}: {
  round: CountedRound
  next: CountedRound | undefined
  several: boolean
}) {
  const w = useWords(verifyWords)
  const lang = useLang()
  const order = round.tieBreaks.flatMap((rule) => (rule === 'vote' ? [] : [round.criteria[rule]!.name[lang]]))
  const on = round.wentOn?.length
  const steps = [
    round.kind === 'shortlist' ? w.votesBlind : w.blind,
    w.total,
    round.method === 'mean' ? w.mean : w.adjusted,
    order.length > 1 ? w.ties(order.join('; ')) : w.tiesByPanel,
    next && on ? w.wentOn(on, next.name[lang]) : several ? w.byLastPlace : w.byPlace,
  ]
  return (
    <ol className="mt-6 grid gap-x-14 gap-y-6 md:grid-cols-2">
      {steps.map((step, index) => (
        <li key={step} className="flex gap-4">
          <span aria-hidden className="w-6 shrink-0 font-display text-2xl leading-none text-bata">
            {index + 1}
          </span>
          <p className="prose-measure">{step}</p>
        </li>
      ))}
    </ol>
  )
}

function Decision({ children }: { children: ReactNode }) {
  return <p className="prose-measure mt-6 border-l-4 border-kunyit py-1 pl-4">{children}</p>
}
