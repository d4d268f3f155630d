import type { Refusal } from '#app/ground/outcome.ts'
import { Button } from '#app/ui/Button.tsx'
import { Choice, FieldSet, TextArea, TextField } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { CheckPage } from './check-page.server.ts'
import { checkWords, readySentences, type SentenceKey } from './check-words.ts'
import type { TypedDecision } from './decision.ts'

type FormProps = { page: CheckPage; refusal?: Refusal; typed?: TypedDecision }

/** Accept, ask for a correction, or do not admit. It names the submission and the decision it has seen. */
export function DecisionForm({ page, refusal, typed }: FormProps) {
  const w = useWords(checkWords)
  const all = useWords(everywhere)
  const to = useHref()
  if (page.refusal) {
    return <Notice>{all.refusal(page.refusal)}</Notice>
  }
  const error = (field: string, sentence: string) => (refusal?.field === field ? sentence : undefined)
  const verdict = (value: string, label: string, text: string) => (
    <Choice
      id={`verdict-${value}`}
      type="radio"
      name="verdict"
      value={value}
      required
      defaultChecked={typed?.verdict === value}
      label={
        <>
          <span className="font-semibold">{label}</span>
          <span className="block text-sm text-gambir">{text}</span>
        </>
      }
    />
  )
  return (
    <form
      id="decision"
      method="post"
      action={to(`/panitia/verifikasi/${page.entryId}`)}
      className="border-t-4 border-bata bg-white/70 p-5"
    >
      <style>{showWhatApplies}</style>
      <input type="hidden" name="submissionId" value={page.submissionId} />
      <input type="hidden" name="lastCheckId" value={page.lastCheckId} />
      <h2 className="text-xl text-sogan">{page.state === 'sent' ? w.decide : w.decideAgain}</h2>
      <div className="mt-3 grid gap-5">
        <FieldSet
          id="verdict"
          legend={<span className="sr-only">{w.decide}</span>}
          error={error('verdict', w.choose)}
        >
          {verdict('accepted', w.accept, w.acceptText)}
          {verdict('correction', w.correct, w.correctText)}
          {verdict('rejected', w.reject, w.rejectText)}
        </FieldSet>
        <Sentences of="correction" typed={typed} />
        <Sentences of="rejected" typed={typed} />
        <div data-for="reason">
          <TextArea
            id="reason"
            label={w.reason}
            rows={3}
            defaultValue={typed?.reason}
            error={error('reason', w.reasonLack)}
          />
        </div>
        <div data-for="correction">
          <TextField
            id="until"
            type="datetime-local"
            label={w.until}
            defaultValue={typed?.until ?? page.suggestedUntil}
            error={error('until', w.untilLack)}
          />
        </div>
        <div>
          <Button className="w-full">{w.save}</Button>
          <p className="mt-2 text-sm text-gambir">{w.letter}</p>
        </div>
      </div>
    </form>
  )
}

function Sentences({ of, typed }: { of: 'correction' | 'rejected'; typed?: TypedDecision }) {
  const w = useWords(checkWords)
  return (
    <div data-for={of}>
      <FieldSet id={`sentences-${of}`} legend={w.ready} help={w.readyText}>
        {readySentences[of].map((key: SentenceKey) => (
          <Choice
            key={key}
            id={`sentence-${key}`}
            name="sentence"
            value={key}
            defaultChecked={typed?.sentences.includes(key)}
            label={<span className="text-sm">{w.sentences[key]}</span>}
          />
        ))}
      </FieldSet>
    </div>
  )
}

// Without a script: what belongs to a decision shows when that decision is chosen.
const chosen = (verdict: string) => `#decision:has(#verdict-${verdict}:checked)`
const showWhatApplies = `@supports selector(:has(*)){
#decision [data-for]{display:none}
${chosen('correction')} [data-for=correction],${chosen('rejected')} [data-for=rejected],
${chosen('correction')} [data-for=reason],${chosen('rejected')} [data-for=reason]{display:block}}`
