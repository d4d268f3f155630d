import { Fragment } from 'react'
import { useWords } from '#app/ui/language.tsx'
import { bar } from './redact.ts'
import { redactWords } from './redact-words.ts'

/** A text for jurors: where something was taken out stands a bar, which screen readers name. */
export function Blacked({ text }: { text: string }) {
  const w = useWords(redactWords)
  return text.split(bar).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <span className="inline-block h-[0.95em] w-[4.5em] translate-y-[0.12em] rounded-sm bg-current align-baseline opacity-85 select-none print:border print:border-current">
          <span className="sr-only">{w.bar}</span>
        </span>
      )}
      {piece}
    </Fragment>
  ))
}
