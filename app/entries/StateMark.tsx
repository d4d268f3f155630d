import { useWords } from '#app/ui/language.tsx'
import type { WorkState } from './state.ts'
import { entryWords } from './words.ts'

// Colour never speaks alone: each state has its sign and its word.
const marks: Record<WorkState, [sign: string, tone: string]> = {
  draft: ['✎', 'bg-pasir text-arang'],
  late: ['×', 'bg-pasir text-arang'],
  sent: ['…', 'bg-nila text-mori'],
  accepted: ['✓', 'bg-lumut text-mori'],
  correction: ['!', 'bg-kunyit text-arang'],
  rejected: ['×', 'bg-lakan text-mori'],
  withdrawn: ['–', 'bg-gambir text-mori'],
  'put-aside': ['–', 'bg-pasir text-arang'],
}

/** Where a work stands, in one word. */
export function StateMark({ state }: { state: WorkState }) {
  const w = useWords(entryWords)
  const [sign, tone] = marks[state]
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-sm px-2 py-0.5 text-sm font-semibold whitespace-nowrap ${tone}`}
    >
      <span aria-hidden>{sign}</span>
      {w.states[state]}
    </span>
  )
}
