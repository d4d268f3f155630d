import { parseWithZod } from '@conform-to/zod/v4'
import { forgetAnswers } from '#app/ground/kept-answers.server.ts'
import { done, refuse, type Refusal } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Visit } from '#app/policy/actor.ts'
import type { Answer } from '#app/ui/Form.tsx'
import { saveCriteria } from './criteria.server.ts'
import { CriteriaForm } from './forms.ts'
import { RoundForm } from './round-form.ts'
import type { RoundKind } from './round-kind.ts'
import { addRound, removeRound, saveRound } from './rounds.server.ts'

const kinds: RoundKind[] = ['shortlist', 'scoring', 'final']

/** What a form of the page of rounds did, with the round it was about; or what to mend in it. */
type Kept =
  | { ok: true; value: { did: 'added' | 'saved' | 'criteria' | 'removed'; position: number } }
  | { ok: false; refusal: Refusal; result?: Answer['result'] }

/** Does what a form of the page of rounds asks for. */
export async function keepRounds(visit: Visit, form: FormData): Promise<Kept> {
  const kept = await keep(visit, form)
  // The rules and the dates tell of it.
  if (kept.ok) forgetAnswers()
  return kept
}

async function keep(visit: Visit, form: FormData): Promise<Kept> {
  const position = Number(textIn(form, 'position'))
  switch (textIn(form, 'intent')) {
    case 'add': {
      const kind = kinds.find((one) => one === textIn(form, 'kind'))
      const added = kind ? await addRound(visit, kind) : refuse('invalid')
      return added.ok ? done({ did: 'added', position: added.value }) : added
    }
    case 'remove': {
      const removed = await removeRound(visit, position)
      return removed.ok ? done({ did: 'removed', position }) : removed
    }
    case 'criteria': {
      const typed = parseWithZod(form, { schema: CriteriaForm })
      const result = typed.reply()
      if (typed.status !== 'success') return { ...refuse('invalid'), result }
      const saved = await saveCriteria(visit, typed.value, position)
      return saved.ok ? done({ did: 'criteria', position }) : { ...saved, result }
    }
    default: {
      const typed = Object.fromEntries([...form].filter(([, value]) => value !== ''))
      const read = RoundForm.safeParse({ ...typed, seats: form.getAll('seats') })
      if (!read.success) {
        return refuse('invalid', { field: String(read.error.issues[0]!.path[0]) })
      }
      const saved = await saveRound(visit, position, read.data)
      return saved.ok ? done({ did: 'saved', position }) : saved
    }
  }
}
