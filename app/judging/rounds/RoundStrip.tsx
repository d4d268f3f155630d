import { useHref, useWords } from '#app/ui/language.tsx'
import { roundWords } from './round-words.ts'

/** The rounds that have ended, to choose whose result to see; nothing where there is only one. */
export function RoundStrip({
  rounds,
  current,
}: {
  rounds: { position: number; name: string }[]
  current: number
}) {
  const w = useWords(roundWords)
  const to = useHref()
  if (rounds.length < 2) return null
  return (
    <nav aria-label={w.rounds}>
      <ol className="flex flex-wrap gap-x-6">
        {rounds.map(({ position, name }) => (
          <li key={position}>
            <a
              href={to(`/panitia/hasil?babak=${position}`)}
              aria-current={position === current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {position}. {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
