import { useWords } from '#app/ui/language.tsx'
import type { SheetState } from '../state.ts'
import { deskWords } from './words.ts'

// Colour never speaks alone: each state has its shape.
const marks: Record<SheetState, { colour: string; shape: string }> = {
  unscored: { colour: 'text-gambir-muda', shape: 'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11' },
  partly: {
    colour: 'text-kunyit',
    shape: 'M8 2.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11M8 2.500v11',
  },
  complete: { colour: 'text-[#b9c79b]', shape: 'M3 8.500l3.500 3.500L13 4.500' },
  recused: { colour: 'text-terakota', shape: 'M3 8h10' },
  closed: { colour: 'text-gambir-muda', shape: 'M4 4l8 8M12 4l-8 8' },
}

/** Where one sheet stands, as a sign with its word; the word only for screen readers when `quiet`. */
export function StateMark({ state, quiet = false }: { state: SheetState; quiet?: boolean }) {
  const w = useWords(deskWords)
  const { colour, shape } = marks[state]
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm ${colour}`}>
      <svg
        viewBox="0 0 16 16"
        aria-hidden
        className="size-4 shrink-0"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      >
        <path d={shape} />
        {state === 'partly' && <path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" stroke="none" />}
      </svg>
      <span className={quiet ? 'sr-only' : undefined}>{w.states[state]}</span>
    </span>
  )
}
