import { done, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { readChange } from './change.ts'
import { recuse, undoRecusal } from './recuse.server.ts'
import { saveSheet, type SaveRefusal } from './save.server.ts'
import { readSheet } from './sheet.server.ts'

type ActRefusal = SaveRefusal & { wrong?: string[] }

/**
 * Does what a posted sheet asks: save and stay, save and go on, recuse, undo. Answers the Indonesian path to
 * go on to; going on leads to the next work still to be scored, or to the desk when there is none.
 */
export async function actOnSheet(
  visit: Visit & { actor: Person },
  sheetId: string,
  form: FormData,
): Promise<Outcome<string, ActRefusal>> {
  const here = done(`/juri/lembar/${sheetId}`)
  const intent = form.get('intent')
  if (intent === 'recuse') {
    const recused = await recuse(visit, sheetId, textIn(form, 'reason'))
    return recused.ok ? here : recused
  }
  if (intent === 'unrecuse') {
    const undone = await undoRecusal(visit, sheetId)
    return undone.ok ? here : undone
  }
  const change = readChange(form)
  if (!change.ok) return change
  const saved = await saveSheet(visit, sheetId, change.value)
  if (!saved.ok) return saved
  if (intent !== 'next') return here
  const sheet = await readSheet(visit, sheetId)
  return done(sheet?.nextLeft ? `/juri/lembar/${sheet.nextLeft}` : '/juri')
}
