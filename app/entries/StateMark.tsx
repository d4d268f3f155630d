import { useWords } from '#app/ui/language.tsx'
import { StateSign } from '#app/ui/StateSign.tsx'
import type { WorkState } from './state.ts'
import { entryWords } from './words.ts'

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
  return <StateSign sign={sign} tone={tone} word={w.states[state]} />
}
