import { mediaWords } from '#app/media/words.ts'
import { Button } from '#app/ui/Button.tsx'
import { TextArea, TextField } from '#app/ui/Field.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { formatDate } from '#app/words/format.ts'
import { longest } from './reference-name.ts'
import { referenceWords } from './reference-words.ts'
import type { ReferencesPage } from './references.server.ts'
import { Thumbnail } from './Thumbnail.tsx'

type RowProps = {
  reference: ReferencesPage['references'][number]
  mayKeep: boolean
  /** What was typed into it and not accepted. */
  typed?: Record<string, string>
}

/** One reference: its picture, what is told of it, and the way to change that or take it out. */
export function ReferenceRow({ reference, mayKeep, typed }: RowProps) {
  const w = useWords(referenceWords)
  const media = useWords(mediaWords)
  const lang = useLang()
  const { name, source, state, refusal, fileName, width, height, addedAt } = reference
  return (
    <li className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-5 border-b border-pasir py-5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {state === 'ready' && width && height ? (
        <Thumbnail
          side={{ ...reference, of: 'reference', width, height }}
          className="max-h-36 w-full object-top"
        />
      ) : (
        <div
          aria-hidden
          className={`flex h-24 items-center justify-center border-[1.5px] border-dashed font-display text-3xl ${state === 'refused' ? 'border-lakan text-lakan' : 'border-batas text-gambir'}`}
        >
          {state === 'refused' ? '×' : '…'}
        </div>
      )}
      <div className="min-w-0">
        <p className="font-display text-lg leading-snug break-words text-sogan">{name}</p>
        <p className="text-sm break-words whitespace-pre-line">
          {source || <span className="text-gambir">{w.noSource}</span>}
        </p>
        <p className="mt-1 text-sm text-gambir">
          <bdi className="break-all">{fileName}</bdi> · {w.addedAt(formatDate(addedAt, lang))}
        </p>
        <p className={`mt-1 text-sm font-semibold ${state === 'refused' ? 'text-lakan' : ''}`}>
          <span aria-hidden>{state === 'ready' ? '✓ ' : state === 'refused' ? '× ' : '… '}</span>
          {w.states[state]}
        </p>
        {state === 'refused' && <p className="text-sm text-lakan">{media.refusal(refusal ?? '')}</p>}
        {mayKeep && <Change reference={reference} typed={typed} />}
      </div>
    </li>
  )
}

function Change({ reference: { id, name, source }, typed }: Omit<RowProps, 'mayKeep'>) {
  const w = useWords(referenceWords)
  return (
    <details open={typed !== undefined} className="mt-1">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-nila underline">
        {w.change}
        <span className="sr-only">: {name}</span>
      </summary>
      <form method="post" className="mt-2 grid max-w-lg gap-4 pb-2">
        <input type="hidden" name="reference" value={id} />
        <TextField
          id={`name-${id}`}
          name="name"
          label={w.name}
          maxLength={longest.name}
          defaultValue={typed?.name ?? name}
          error={typed ? w.nameLack : undefined}
          autoComplete="off"
        />
        <TextArea
          id={`source-${id}`}
          name="source"
          label={w.source}
          rows={2}
          maxLength={longest.source}
          defaultValue={typed?.source ?? source}
          optional
        />
        <div className="flex flex-wrap gap-3">
          <Button kind="quiet" name="intent" value="save" aria-label={w.changeOf(name)}>
            {w.save}
          </Button>
          <Button kind="danger" name="intent" value="remove" aria-label={w.removeOf(name)}>
            {w.remove}
          </Button>
        </div>
      </form>
    </details>
  )
}
