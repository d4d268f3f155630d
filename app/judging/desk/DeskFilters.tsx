import { Button } from '#app/ui/Button.tsx'
import { useWords } from '#app/ui/language.tsx'
import type { DeskWork } from './blind.server.ts'
import { deskFilters, passes, type DeskFilter } from './desk-filter.ts'
import { lookWords } from './look-words.ts'
import { deskWords } from './words.ts'

/** Which works the desk shows; only choices that would show something. */
export function DeskFilters({
  works,
  pins,
  filter,
}: {
  works: DeskWork[]
  pins: string[]
  filter: DeskFilter
}) {
  const w = useWords(deskWords)
  const look = useWords(lookWords)
  const names: Record<DeskFilter, string> = {
    semua: w.filterAll,
    sisa: w.filterLeft,
    sebagian: w.states.partly,
    selesai: w.states.complete,
    tersemat: look.pinned,
  }
  const choices = deskFilters
    .map((value) => ({ value, count: works.filter((work) => passes(value, work, pins)).length }))
    .filter(({ value, count }) => count > 0 || value === filter)
  return (
    <form method="get" aria-label={w.filter} className="-mx-3 flex gap-1 overflow-x-auto px-3">
      {choices.map(({ value, count }) => (
        <Button
          key={value}
          name={value === 'semua' ? undefined : 'tampil'}
          value={value}
          aria-pressed={value === filter}
          kind="quiet"
          className="border-transparent px-3 font-normal whitespace-nowrap text-pasir aria-pressed:bg-white/12 aria-pressed:text-mori"
        >
          {names[value]} <span className="figures">{count}</span>
        </Button>
      ))}
    </form>
  )
}
