import type { Refusal } from '#app/ground/outcome.ts'
import { FileInput } from '#app/media/FileInput.tsx'
import { maxDetails, maxUploadBytes } from '#app/media/limits.ts'
import { mediaWords } from '#app/media/words.ts'
import { Button } from '#app/ui/Button.tsx'
import { ErrorSummary, FieldError, TextArea, TextField } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { Part } from '#app/ui/Part.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { longest } from './reference-name.ts'
import { ReferenceRow } from './ReferenceRow.tsx'
import { referenceWords } from './reference-words.ts'
import type { ReferencesPage } from './references.server.ts'

type ReferencesProps = {
  page: ReferencesPage
  /** What the post before did. */
  told: { added: number; twice: number; done: string | null }
  refreshing: boolean
  refusal?: Refusal
  typed?: Record<string, string>
}

/** The pictures that works are compared with: adding some, and what is there. */
export function References({ page, told, refreshing, refusal, typed }: ReferencesProps) {
  const w = useWords(referenceWords)
  const all = useWords(everywhere)
  const to = useHref()
  const done = told.done === 'disimpan' ? w.saved : told.done === 'dikeluarkan' ? w.removed : null
  const { references, mayKeep } = page
  // A refusal without a field that the list knows belongs to the form that adds.
  const changing = typed?.reference
  return (
    <OfficePage title={w.title} lead={w.lead}>
      <div className="mb-8 grid max-w-2xl gap-4 empty:hidden">
        {told.added > 0 && !refusal && <Notice tone="good">{w.added(told.added)}</Notice>}
        {told.twice > 0 && <Notice tone="warning">{w.twice(told.twice)}</Notice>}
        {changing && <ErrorSummary errors={[{ field: `name-${changing}`, message: w.nameLack }]} />}
        {done && !refusal && <Notice tone="good">{done}</Notice>}
        {refreshing && (
          <Notice>
            <p>{w.refreshing}</p>
            <a href={to('/panitia/acuan?tetap')} className="text-nila underline">
              {w.stay}
            </a>
          </Notice>
        )}
      </div>
      {mayKeep && (
        <Part id="tambah" title={w.add} lead={w.addLead}>
          <Add error={refusal && !changing ? all.refusal(refusal) : undefined} />
        </Part>
      )}
      <Part id="acuan" title={w.list(references.length)} wide>
        {references.length === 0 && <p className="prose-measure text-gambir">{w.none}</p>}
        <ul className="-mt-4 empty:hidden">
          {references.map((reference) => (
            <ReferenceRow
              key={reference.id}
              reference={reference}
              mayKeep={mayKeep}
              typed={changing === reference.id ? typed : undefined}
            />
          ))}
        </ul>
      </Part>
      <p className="text-sm">
        <a href={to('/panitia/kemiripan')} className="inline-flex min-h-11 items-center text-nila underline">
          ← {w.back}
        </a>
      </p>
    </OfficePage>
  )
}

function Add({ error }: { error?: string }) {
  const w = useWords(referenceWords)
  const media = useWords(mediaWords)
  return (
    <form method="post" encType="multipart/form-data" className="grid gap-6">
      <div>
        <label htmlFor="file" className="font-semibold">
          {w.file}
        </label>
        <div className="mt-1.5">
          <FileInput id="file" name="file" required multiple wrong={error !== undefined} />
        </div>
        <p id="file-help" className="mt-1 text-sm text-gambir">
          {media.formats} {w.fileHelp(maxDetails + 1, maxUploadBytes / 1_000_000)}
        </p>
        {error && <FieldError id="file" error={error} />}
      </div>
      <TextField
        id="name"
        label={w.name}
        help={w.nameHelp}
        maxLength={longest.name}
        optional
        autoComplete="off"
      />
      <TextArea
        id="source"
        label={w.source}
        help={w.sourceHelp}
        rows={2}
        maxLength={longest.source}
        optional
      />
      <div>
        <Button>{w.send}</Button>
      </div>
    </form>
  )
}
