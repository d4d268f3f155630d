import type { ReactNode } from 'react'
import { redactWords } from '#app/entries/redact-words.ts'
import { lastInstant } from '#app/contests/timeline.ts'
import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant, toWibInput } from '#app/words/format.ts'
import { conflictWords } from '../conflicts/conflict-words.ts'
import type { RoundAnswer } from './JudgingPage.tsx'
import { officeWords } from './office-words.ts'
import type { Progress } from './progress.server.ts'
import { roundWords } from '../rounds/round-words.ts'

/** What must hold before works are dealt, and the step itself. */
export function OpenRound({ progress, answer }: { progress: Progress; answer?: RoundAnswer }) {
  const w = useWords(officeWords)
  const shared = useWords(everywhere)
  const lang = useLang()
  const to = useHref()
  const rw = useWords(roundWords)
  const { works, jurors, closesAt, entryClosed, round, before, mayOpen } = progress
  const seated = jurors.filter(({ name, leftAt }) => name && !leftAt).length
  const last = closesAt ? formatInstant(lastInstant(closesAt), lang) : ''
  const weights = !mayOpen.ok && mayOpen.refusal.code === 'weights' ? mayOpen.refusal : null
  const refusal = answer?.refusal
  return (
    <section className="max-w-180">
      <h2 className="text-xl text-sogan">{w.conditions}</h2>
      <ul className="mt-4 border-t border-pasir">
        <Condition met={entryClosed} way={[to('/panitia/sayembara'), w.toEdition]}>
          {!closesAt ? w.entryNoEnd : entryClosed ? w.entryClosed(last) : w.entryOpen(last)}
        </Condition>
        {before ? (
          <Condition met={before.decided} way={[to(`/panitia/hasil?babak=${before.position}`), rw.toResult]}>
            {rw.undecided(before.name)}
          </Condition>
        ) : (
          <Condition met={works.undecided === 0} way={[to('/panitia/verifikasi'), w.toChecks]}>
            {works.undecided === 0 ? w.allDecided : w.undecided(works.undecided)}
          </Condition>
        )}
        <Condition met={works.accepted > 0} way={[to('/panitia/verifikasi'), w.toChecks]}>
          {w.accepted(works.accepted)}
        </Condition>
        <Condition met={seated > 0} way={[to('/panitia/juri'), w.toPanel]}>
          {w.seated(seated, jurors.length)}
        </Condition>
        {weights && (
          <Condition met={false} way={[to('/panitia/sayembara'), w.toEdition]}>
            {shared.refusal(weights)}
          </Condition>
        )}
      </ul>
      {round.plannedAt && (
        <p className="prose-measure mt-6">{w.plannedOpening(formatInstant(round.plannedAt, lang))}</p>
      )}
      {progress.undecidedTies > 0 && <OpenTies count={progress.undecidedTies} />}
      {progress.undecidedTexts > 0 && <OpenTexts count={progress.undecidedTexts} />}
      {mayOpen.ok && (
        <form method="post" className="mt-8 grid gap-6">
          <p>{w.openLead(works.accepted, seated)}</p>
          <TextField
            id="closesAt"
            type="datetime-local"
            label={w.plannedEnd}
            help={w.plannedEndHelp}
            optional
            defaultValue={answer?.typed.closesAt ?? (round.closesAt ? toWibInput(round.closesAt) : '')}
            error={refusal?.field === 'closesAt' ? shared.refusal(refusal) : undefined}
            className="max-w-72"
          />
          <div>
            <Button name="intent" value="open">
              {w.open}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}

/** Warns, and stops nothing: a tie can be confirmed later, when the juror has seen the work. */
function OpenTies({ count }: { count: number }) {
  const w = useWords(conflictWords)
  const to = useHref()
  return (
    <div className="mt-6">
      <Notice tone="warning" title={w.waits(count)}>
        <p>{w.waitsText}</p>
        <a
          href={to('/panitia/kepentingan')}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {w.title}
        </a>
      </Notice>
    </div>
  )
}

/** Warns, and stops nothing: what gives the maker away for certain is taken out by itself. */
function OpenTexts({ count }: { count: number }) {
  const w = useWords(redactWords)
  const to = useHref()
  return (
    <div className="mt-6">
      <Notice tone="warning" title={w.roundUndecided(count)}>
        <p>{w.roundUndecidedText}</p>
        <a
          href={to('/panitia/verifikasi?teks=belum')}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {w.roundWay}
        </a>
      </Notice>
    </div>
  )
}

function Condition({ met, way, children }: { met: boolean; way: [string, string]; children: ReactNode }) {
  const w = useWords(officeWords)
  const [address, name] = way
  return (
    <li className="flex flex-wrap items-center gap-x-4 border-b border-pasir py-2.5">
      <span aria-hidden className={`w-5 font-semibold ${met ? 'text-lumut' : 'text-lakan'}`}>
        {met ? '✓' : '×'}
      </span>
      <span className="min-w-0 flex-1">
        {children} <span className="sr-only">({met ? w.met : w.unmet})</span>
      </span>
      {!met && (
        <a href={address} className="inline-flex min-h-9 items-center text-sm underline underline-offset-4">
          {name}
        </a>
      )}
    </li>
  )
}
