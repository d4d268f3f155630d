import type { Refusal } from '#app/ground/outcome.ts'
import { Button } from '#app/ui/Button.tsx'
import { Choice, FieldSet, TextArea } from '#app/ui/Field.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { CheckPage } from './check-page.server.ts'
import { checkWords } from './check-words.ts'
import { redactWords } from './redact-words.ts'
import type { RedactionView } from './redaction-view.ts'

/** What a post of the form came to, where it did not save: what was looked at, or why not. */
export type RedactionAnswer = {
  tried?: RedactionView
  refusal?: Refusal
  typed: { phrases: string[]; own: string }
}

/** Which phrases jurors do not read. Looking first keeps nothing. */
export function RedactionForm({
  page,
  view,
  answer,
}: {
  page: CheckPage
  view: RedactionView
  answer?: RedactionAnswer
}) {
  const w = useWords(redactWords)
  const check = useWords(checkWords)
  const all = useWords(everywhere)
  const to = useHref()
  const { refusal, typed } = answer ?? {}
  const lack =
    refusal?.field === 'own' ? (refusal.detail ? w.ownLack(String(refusal.detail)) : w.ownMany) : undefined
  // Words that were looked at before, and are among what is kept no longer or not yet, must not be lost.
  const lost = typed?.phrases.filter((phrase) => view.choices.every((choice) => choice.phrase !== phrase))
  const about = ({ parts, known }: RedactionView['choices'][number]) =>
    parts.length === 0
      ? w.added
      : `${known ? w.known : w.seeming}; ${parts.map((part) => check.part[part]).join(', ')}`
  return (
    <form
      method="post"
      action={`${to(`/panitia/verifikasi/${page.entryId}`)}#teks-juri`}
      className="mt-5 grid max-w-2xl gap-5"
    >
      <input type="hidden" name="submissionId" value={page.submissionId} />
      {refusal && !refusal.field && <Notice tone="error">{all.refusal(refusal)}</Notice>}
      {view.choices.length > 0 && (
        <FieldSet id="samarkan" legend={w.choose} help={w.chooseHelp}>
          {view.choices.map((choice, index) => (
            <Choice
              // What was looked at anew stands as it was ticked then.
              key={`${choice.phrase} ${choice.ticked}`}
              id={`phrase-${index}`}
              name="phrase"
              value={choice.phrase}
              defaultChecked={refusal ? typed!.phrases.includes(choice.phrase) : choice.ticked}
              label={
                <>
                  <span className="font-semibold break-words">{choice.phrase}</span>
                  <span className="block text-sm text-gambir">{about(choice)}</span>
                </>
              }
            />
          ))}
        </FieldSet>
      )}
      <TextArea
        id="own"
        label={w.own}
        optional
        rows={2}
        help={w.ownHelp}
        defaultValue={refusal ? [...lost!, typed!.own].filter(Boolean).join('\n') : ''}
        error={lack}
      />
      <div>
        <div className="flex flex-wrap gap-3">
          <Button name="intent" value="texts">
            {w.save}
          </Button>
          <Button kind="quiet" name="intent" value="texts-look">
            {w.preview}
          </Button>
        </div>
        <p className="mt-2 text-sm text-gambir">{w.saveHelp}</p>
      </div>
    </form>
  )
}
