import type { FieldMetadata, SubmissionResult } from '@conform-to/react'
import type { Refusal } from '#app/ground/outcome.ts'
import { everywhere } from '#app/words/everywhere.ts'
import { ErrorSummary } from './Field.tsx'
import { useWords } from './language.tsx'
import { Notice } from './Notice.tsx'

/** What an action answers about a form that it did not accept: errors of fields as codes, or a refusal. */
export type Answer = { result?: SubmissionResult<string[]>; refusal?: Refusal }

type AnyField = Pick<FieldMetadata<unknown>, 'id' | 'name' | 'initialValue' | 'errors'>

/** The identity of a control, and what was typed in it; passwords are never typed back. */
export function control(field: AnyField) {
  const typed = field.initialValue
  return { id: field.id, name: field.name, defaultValue: typeof typed === 'string' ? typed : undefined }
}

/** Gives the sentence of a field's error, from the room's sentences by code or from the refusal that names the field. */
export function useSentence(sentences: Record<string, string>, refusal?: Refusal) {
  const w = useWords(everywhere)
  return (field: AnyField): string | undefined => {
    const code = field.errors?.[0]
    if (code) return sentences[code] ?? w.refusal({ code: 'invalid' })
    return refusal?.field && refusal.field === field.name ? w.refusal(refusal) : undefined
  }
}

/** All that is wrong with a form, above it: its fields' errors with links, and a refusal of the whole. */
export function Problems({
  fields,
  say,
  refusal,
}: {
  fields: AnyField[]
  say: (field: AnyField) => string | undefined
  refusal?: Refusal
}) {
  const w = useWords(everywhere)
  const errors = fields.flatMap((field) => {
    const message = say(field)
    return message ? [{ field: field.id, message }] : []
  })
  const whole = refusal && !fields.some((field) => field.name === refusal.field)
  if (errors.length === 0 && !whole) return null
  return (
    <div className="grid gap-4">
      {whole && <Notice tone="error">{w.refusal(refusal)}</Notice>}
      <ErrorSummary errors={errors} />
    </div>
  )
}
