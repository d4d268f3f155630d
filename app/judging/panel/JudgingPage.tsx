import type { Refusal } from '#app/ground/outcome.ts'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant } from '#app/words/format.ts'
import { JurorTable } from './JurorTable.tsx'
import { OpenRound } from './OpenRound.tsx'
import { officeWords } from './office-words.ts'
import { PanelActs } from './PanelActs.tsx'
import type { PanelAct } from './panel-acts.server.ts'
import type { Progress } from './progress.server.ts'
import { roundWords } from '../rounds/round-words.ts'

/** What a refused post of the organiser brings back. */
export type RoundAnswer = { refusal: Refusal; typed: Record<string, string> }

type Props = { progress: Progress; acts: PanelAct[]; answer?: RoundAnswer }

/** The round at hand for the organiser: opening it, how far each juror is, what was changed about them, ending it. */
export function JudgingPage({ progress, acts, answer }: Props) {
  const w = useWords(officeWords)
  const shared = useWords(everywhere)
  const rounds = useWords(roundWords)
  const to = useHref()
  const { round } = progress
  const stage = round.sealedAt ? 'ended' : round.opensAt ? 'running' : 'waiting'
  const refusal = answer?.refusal
  return (
    <OfficePage
      title={progress.rounds.length > 1 ? `${w.title}: ${round.name}` : w.title}
      lead={w.leads[stage]}
      action={
        stage === 'ended' && (
          <ButtonLink href={to(`/panitia/hasil?babak=${round.position}`)}>{w.toResult}</ButtonLink>
        )
      }
    >
      {refusal && !refusal.field && (
        <div className="mb-8">
          <Notice tone="error">{shared.refusal(refusal)}</Notice>
        </div>
      )}
      {stage === 'waiting' ? (
        <OpenRound progress={progress} answer={answer} />
      ) : (
        <>
          <Dates progress={progress} />
          {stage === 'running' && <End progress={progress} />}
        </>
      )}
      <JurorTable progress={progress} answer={answer} />
      <PanelActs acts={acts} />
      <p className="mt-10">
        <a
          href={to('/panitia/babak')}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {rounds.arrange}
        </a>
      </p>
    </OfficePage>
  )
}

function Dates({ progress }: { progress: Progress }) {
  const w = useWords(officeWords)
  const lang = useLang()
  const { opensAt, closesAt, sealedAt } = progress.round
  const dates: [string, Date | null][] = [
    [w.opened, opensAt],
    [w.planned, closesAt],
    ...(sealedAt ? [[w.ended, sealedAt] as [string, Date]] : []),
  ]
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-4">
      {dates.map(([name, at]) => (
        <div key={name}>
          <dt className="text-sm text-gambir">{name}</dt>
          <dd className="figures font-semibold">{at ? formatInstant(at, lang) : w.noPlan}</dd>
        </div>
      ))}
    </dl>
  )
}

function End({ progress }: { progress: Progress }) {
  const w = useWords(officeWords)
  const { mayEnd } = progress
  if (!mayEnd.ok) return <p className="mt-8">{w.endNotYet(Number(mayEnd.refusal.detail ?? 0))}</p>
  return (
    <form method="post" className="mt-8 flex max-w-180 flex-col gap-5">
      <Notice tone="good">{w.endReady}</Notice>
      <div>
        <Button name="intent" value="end">
          {w.end}
        </Button>
      </div>
    </form>
  )
}
