import { useWords } from '#app/ui/language.tsx'
import { deskWords } from './words.ts'

/** How many of a juror's works are done, as a line and in figures. */
export function Progress({
  done,
  total,
  className = '',
}: {
  done: number
  total: number
  className?: string
}) {
  const w = useWords(deskWords)
  return (
    <span className={`inline-flex items-center gap-3 whitespace-nowrap ${className}`}>
      <progress
        value={done}
        max={Math.max(1, total)}
        aria-label={w.progressName}
        className="h-1 w-16 appearance-none border-0 bg-white/15 md:w-40 [&::-moz-progress-bar]:bg-kunyit [&::-webkit-progress-bar]:bg-white/15 [&::-webkit-progress-value]:bg-kunyit"
      />
      <span className="figures">{w.progress(done, total)}</span>
    </span>
  )
}
