import { textIn, typedIn } from '#app/ground/typed.ts'
import type { Both } from './snapshot.ts'

/** Characters of what the jury says of one work. */
export const longestWords = 1500

/** What the organiser typed and chose: the jury's words by prize place, the numbers of works not to hang. */
export type PublishTyped = { words: Record<number, Both>; withheld: number[] }

/** Which step a post asks for: look it through, go back to it, publish; or correct what is published. */
export type PublishStep = 'preview' | 'edit' | 'publish' | 'correct'

const steps: PublishStep[] = ['edit', 'publish', 'correct']

/** The name of the field that holds the jury's words for a place in a language. */
export function wordsField(place: number, lang: 'id' | 'en'): string {
  return `kata-${place}-${lang}`
}

/** Reads the form of the publication page. `tooLong` names the first field that holds more than it may. */
export function readPublishForm(form: FormData) {
  const words: PublishTyped['words'] = {}
  let tooLong: string | null = null
  for (const [name, typed] of Object.entries(typedIn(form))) {
    const [, place, lang] = /^kata-(\d{1,3})-(id|en)$/.exec(name) ?? []
    if (!place) continue
    const text = typed.trim()
    if (text.length > longestWords) tooLong ??= name
    words[Number(place)] = { ...(words[Number(place)] ?? { id: '', en: '' }), [lang!]: text }
  }
  const intent = form.get('intent')
  const step: PublishStep = steps.find((one) => one === intent) ?? 'preview'
  return {
    step,
    ranking: textIn(form, 'peringkat'),
    /** Of a correction. */
    reason: textIn(form, 'alasan'),
    typed: { words, withheld: form.getAll('simpan').map(Number).filter(Number.isSafeInteger) },
    tooLong,
  }
}
