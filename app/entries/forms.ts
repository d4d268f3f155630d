import { z } from 'zod'
import { textIn } from '#app/ground/typed.ts'
import { fromWibInput } from '#app/words/format.ts'
import { Draft, DraftPart } from './content.ts'
import { readySentences } from './check-words.ts'
import type { Decision, TypedDecision, Verdict } from './decision.ts'
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

/** The decision that the office's form holds; the time typed is the last minute to answer in. */
export function readDecision(form: FormData): Omit<Decision, 'verdict'> & { verdict: Verdict | null } {
  const line = (name: string) => textIn(form, name)
  const verdict = verdicts.find((one) => one === form.get('verdict')) ?? null
  const known = verdict === 'correction' || verdict === 'rejected' ? readySentences[verdict] : []
  const until = fromWibInput(line('until'))
  return {
    submissionId: line('submissionId'),
    lastCheckId: line('lastCheckId'),
    verdict,
    sentences: known.filter((key) => form.getAll('sentence').includes(key)),
    reason: line('reason').slice(0, longestReason),
    until: until && new Date(until.getTime() + minute),
  }
}

const verdicts: Verdict[] = ['accepted', 'correction', 'rejected']
const longestReason = 2000
const minute = 60_000

/** The same form as it was typed, to show it again. */
export function typedDecision(form: FormData): TypedDecision {
  const { verdict, sentences, reason } = readDecision(form)
  return { verdict, sentences: sentences ?? [], reason, until: textIn(form, 'until') }
}
