import { Button } from '#app/ui/Button.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import type { Lang } from '#app/words/language.ts'
import type { Draft, DraftField } from './content.ts'
import { useDraft, type ReliefChoice } from './DraftContext.tsx'
import { formWords } from './form-words.ts'

/** Stands under a field that was also changed elsewhere: the other value, and the choice between the two. */
export function FieldConflict({ field }: { field: DraftField }) {
  const w = useWords(formWords)
  const lang = useLang()
  const { conflicts, choose, reliefs } = useDraft()
  const theirs = conflicts[field]
  if (theirs === undefined) return null
  return (
    <div aria-live="polite" className="mt-2 border-l-4 border-kunyit bg-kunyit-muda/25 px-4 py-3">
      <p className="font-semibold">{w.conflict}</p>
      <p className="mt-1 text-sm text-gambir">{w.theirs}</p>
      <p className="mt-1 max-h-60 overflow-y-auto whitespace-pre-wrap">
        {readable(theirs, reliefs, lang) || <em>{w.nothing}</em>}
      </p>
      {choose ? (
        <div className="mt-3 flex flex-wrap gap-3">
          <Button type="button" kind="quiet" onClick={() => choose(field, 'theirs')}>
            {w.useTheirs}
          </Button>
          <Button type="button" kind="quiet" onClick={() => choose(field, 'mine')}>
            {w.useMine}
          </Button>
        </div>
      ) : (
        <p className="mt-2 text-sm">{w.overwrite}</p>
      )}
    </div>
  )
}

function readable(value: Draft[DraftField], reliefs: ReliefChoice[], lang: Lang): string {
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (!Array.isArray(value)) return value
  return value
    .map(({ key, how }) => `${reliefs.find((one) => one.key === key)?.name[lang] ?? key}: ${how}`)
    .join('\n')
}
