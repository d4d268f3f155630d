import { TextField } from '#app/ui/Field.tsx'
import { useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { toWibInput } from '#app/words/format.ts'
import type { RoundsAnswer } from './RoundsPage.tsx'
import type { RoundsView } from './rounds.server.ts'
import { roundsWords } from './rounds-words.ts'

/** When a round is planned to be opened and to end, and what would go wrong with the plan as it stands. */
export function RoundWindow({
  round,
  answer,
}: {
  round: RoundsView['rounds'][number]
  answer?: RoundsAnswer
}) {
  const w = useWords(roundsWords)
  const all = useWords(everywhere)
  const field = (name: 'plannedAt' | 'closesAt') => {
    const kept = round[name]
    const refusal = answer?.refusal.field === name ? answer.refusal : undefined
    return {
      id: `${name}-${round.position}`,
      name,
      type: 'datetime-local',
      defaultValue: answer?.typed[name] ?? (kept ? toWibInput(kept) : ''),
      error: refusal && (refusal.code === 'invalid' ? w.problems.instant : all.refusal(refusal)),
    }
  }
  return (
    <div className="grid gap-4">
      {round.trouble && !answer && (
        <Notice tone="warning" title={w.planTrouble}>
          {all.refusal(round.trouble)}
        </Notice>
      )}
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField {...field('plannedAt')} label={w.plannedAt} />
        <TextField {...field('closesAt')} label={w.plannedEnd} />
      </div>
      <p className="text-sm text-gambir">{w.plannedHelp}</p>
    </div>
  )
}
