// Runs in the browser: a sheet's form as texts, and back.
import { readChange } from './change.ts'
import { textsOf, type SheetTexts } from './three-way.ts'

/** What can be saved of a form as it stands, written as it would be stored, and the names of fields that cannot. */
export function readForm(form: HTMLFormElement): { typed: SheetTexts; wrong: string[] } {
  const filled = new FormData(form)
  filled.set('version', '0')
  const read = readChange(filled)
  const wrong = read.ok ? [] : read.refusal.wrong
  // A number that cannot be read comes as nothing, and nothing would take the mark back.
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.validity.badInput) wrong.push(field.name)
  }
  for (const name of wrong) filled.delete(name)
  const rest = readChange(filled)
  if (!rest.ok) return { typed: {}, wrong }
  const typed = textsOf({ note: '', comment: '', ...rest.value, savedAt: null })
  for (const name of ['note', 'comment']) if (!filled.has(name)) delete typed[name]
  return { typed, wrong }
}

/** Puts texts into the fields of a form, radios included. */
export function writeForm(form: HTMLFormElement, texts: SheetTexts): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue
    const text = texts[field.name]
    if (text === undefined) continue
    if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === text
    else field.value = text
  }
}
