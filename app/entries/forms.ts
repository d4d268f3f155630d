import { z } from 'zod'
import { Draft, DraftPart } from './content.ts'
import { draftOfForm } from './draft.ts'

const version = z.number().int().min(0)
const Seen = z.object({ version: z.coerce.number().int().min(0), seen: DraftPart })

/** What the autosave of a page posts, as JSON. */
export const FieldChange = z.object({ version, changes: DraftPart, seen: DraftPart })

/** The whole form as it is posted without a script; null when it cannot come from our form. */
export function readDraftForm(
  form: FormData,
): { version: number; changes: Draft; seen: Partial<Draft> } | null {
  const changes = Draft.safeParse(draftOfForm(form))
  const rest = Seen.safeParse({ version: form.get('version'), seen: parsed(form.get('seen')) })
  return changes.success && rest.success ? { ...rest.data, changes: changes.data } : null
}

/** Names and values of a posted form to carry along, without what opens the door. */
export function pairsOfForm(form: FormData): [string, string][] {
  return [...form].filter(
    (pair): pair is [string, string] =>
      typeof pair[1] === 'string' && !['identifier', 'password'].includes(pair[0]),
  )
}

function parsed(json: FormDataEntryValue | null): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : {}
  } catch {
    return {}
  }
}
