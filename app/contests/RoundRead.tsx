import { useLang, useWords } from '#app/ui/language.tsx'
import { formatInstant, formatList, formatNumber } from '#app/words/format.ts'
import type { RoundsView } from './rounds.server.ts'
import { roundsWords } from './rounds-words.ts'

type RoundProps = { round: RoundsView['rounds'][number]; seats: RoundsView['seats'] }

/** The rules of a round that can no longer be changed, to be read: what does not hold for it is left out. */
export function RoundRead({ round, seats }: RoundProps) {
  const w = useWords(roundsWords)
  const lang = useLang()
  const when = (at: Date | null) => at && formatInstant(at, lang)
  const own = seats.filter(({ id }) => round.seats.includes(id))
  const facts: [string, string | null | false][] = [
    [w.planOpen, when(round.plannedAt)],
    [w.planEnd, when(round.closesAt)],
    [w.goesOn, useGoesOn(round)],
    [w.reserves, !round.last && round.reserves > 0 && String(round.reserves)],
    [w.perWork, round.perWork === null ? w.allJurors : String(round.perWork)],
    [
      w.jurors,
      own.length > 0
        ? formatList(
            own.map(({ position, name }) => name ?? w.seat(position, name)),
            lang,
          )
        : w.wholePanel,
    ],
    [w.panelSees, round.panelSees === 'panel' ? w.seesPanel : w.seesOwn],
    [w.finalAt, round.kind === 'final' && when(round.meetsAt)],
    [w.venue, round.kind === 'final' && ((lang === 'en' && round.venueEn) || round.venue)],
    [w.asks, round.kind === 'final' && ((lang === 'en' && round.asksEn) || round.asks)],
  ]
  return (
    <dl className="grid gap-x-6 sm:grid-cols-[auto_1fr]">
      {facts.map(
        ([name, fact]) =>
          fact && (
            <div
              key={name}
              className="border-t border-pasir py-2.5 sm:col-span-2 sm:grid sm:grid-cols-subgrid"
            >
              <dt className="text-sm text-gambir sm:max-w-56 sm:py-0.5">{name}</dt>
              <dd className="figures min-w-0 wrap-break-word whitespace-pre-line">{fact}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** Which works go on, as a phrase. */
function useGoesOn({ last, kind, quorum, advanceBy, advance }: RoundProps['round']): string | null {
  const w = useWords(roundsWords)
  const lang = useLang()
  if (last) return w.last
  if (kind === 'shortlist') return quorum === null ? null : w.saidYes(quorum)
  if (advance === null) return w.by[advanceBy as keyof typeof w.by] ?? null
  return advanceBy === 'threshold'
    ? w.fromScore(formatNumber(advance / 100, lang, 2))
    : advanceBy === 'top'
      ? w.topWorks(advance)
      : w.pickedWorks(advance)
}
