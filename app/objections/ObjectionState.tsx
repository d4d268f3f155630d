import { useWords } from '#app/ui/language.tsx'
import { objectionWords } from './words.ts'

type State = 'open' | 'upheld' | 'rejected'

// Colour never speaks alone: each state has its sign and its word.
const marks: Record<State, [sign: string, tone: string]> = {
  open: ['…', 'bg-nila text-mori'],
  upheld: ['✓', 'bg-lumut text-mori'],
  rejected: ['×', 'bg-gambir text-mori'],
}

/** Where an objection stands, in a word or two. */
export function ObjectionState({ state }: { state: State }) {
  const w = useWords(objectionWords)
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
