import { useWords } from '#app/ui/language.tsx'
import { formWords } from './form-words.ts'

/** What everyone who sends a work has stated, as items of a list. */
export function Statements() {
  const form = useWords(formWords)
  return [form.original, form.unpublished, form.licence].map((statement) => (
    <li key={statement} className="grid grid-cols-[1.5rem_1fr]">
      <span aria-hidden className="text-lumut">
        ✓
      </span>
      {statement}
    </li>
  ))
}
