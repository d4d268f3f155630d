import { readDraft } from './content.ts'
import { differences, emptyDraft } from './draft.ts'

/** Whether a draft was begun and left as it was: nothing typed, no picture ever sent. `draft` is the kept JSON. */
export function isUntouched({ draft, pictures }: { draft: unknown; pictures: unknown[] }): boolean {
  return pictures.length === 0 && differences(readDraft(draft), emptyDraft).length === 0
}
