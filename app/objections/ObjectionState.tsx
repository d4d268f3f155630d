import { useWords } from '#app/ui/language.tsx'
import { StateSign } from '#app/ui/StateSign.tsx'
import { objectionWords } from './words.ts'

type State = 'open' | 'upheld' | 'rejected'

const marks: Record<State, [sign: string, tone: string]> = {
  open: ['…', 'bg-nila text-mori'],
  upheld: ['✓', 'bg-lumut text-mori'],
  rejected: ['×', 'bg-gambir text-mori'],
}

/** Where an objection stands, in a word or two. */
export function ObjectionState({ state }: { state: State }) {
  const w = useWords(objectionWords)
  const [sign, tone] = marks[state]
  return <StateSign sign={sign} tone={tone} word={w.states[state]} />
}
