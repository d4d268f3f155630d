// Runs in the browser: puts a value into the controls of the draft's form, as draft.ts reads it from them.
import type { Draft, DraftField } from './content.ts'

/** Writes one field of a draft into its controls. */
export function writeField(form: HTMLFormElement, field: DraftField, value: Draft[DraftField]): void {
  if (Array.isArray(value)) return writeReliefs(form, value)
  const control = form.elements.namedItem(field)
  if (typeof value === 'boolean') {
    if (control instanceof HTMLInputElement) control.checked = value
  } else if (control instanceof RadioNodeList) {
    for (const radio of control) if (radio instanceof HTMLInputElement) radio.checked = radio.value === value
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    control.value = value
  }
}

function writeReliefs(form: HTMLFormElement, reliefs: Draft['reliefs']): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="relief"]')) {
    const chosen = reliefs.find(({ key }) => key === box.value)
    box.checked = chosen !== undefined
    const how = form.elements.namedItem(`how-${box.value}`)
    if (chosen && how instanceof HTMLTextAreaElement) how.value = chosen.how
  }
}
