import { TextArea, TextField } from '#app/ui/Field.tsx'
import { useWords } from '#app/ui/language.tsx'
import { toWibInput } from '#app/words/format.ts'
import type { RoundsAnswer } from './RoundsPage.tsx'
import type { RoundsView } from './rounds.server.ts'
import { roundsWords } from './rounds-words.ts'

/** Of a final: when and where it is held, and what finalists are asked to bring or send. */
export function FinalFields({
  round,
  answer,
}: {
  round: RoundsView['rounds'][number]
  answer?: RoundsAnswer
}) {
  const w = useWords(roundsWords)
  const field = (name: 'meetsAt' | 'venue' | 'venueEn' | 'asks' | 'asksEn', kept: string) => ({
    id: `${name}-${round.position}`,
    name,
    defaultValue: answer?.typed[name] ?? kept,
    error: answer?.refusal.field === name ? w.problems.invalid : undefined,
  })
  const { meetsAt, venue, venueEn, asks, asksEn } = round
  return (
    <>
      <TextField
        {...field('meetsAt', meetsAt ? toWibInput(meetsAt) : '')}
        type="datetime-local"
        label={w.meetsAt}
        help={w.meetsAtHelp}
        optional
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField {...field('venue', venue)} label={w.venue} optional />
        <TextField {...field('venueEn', venueEn)} label={w.venueEn} optional lang="en" />
      </div>
      <TextArea {...field('asks', asks)} label={w.asks} help={w.asksHelp} optional />
      <TextArea {...field('asksEn', asksEn)} label={w.asksEn} optional lang="en" />
    </>
  )
}
