import type { Refusal } from '#app/ground/outcome.ts'
import { Button } from '#app/ui/Button.tsx'
import { Choice, ErrorSummary, FieldSet, TextArea } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { likenessWords } from './words.ts'
import type { SeenPair } from './work-page.server.ts'

type Typed = Record<string, string>

/** What the person who looked says of a pair. It names what had been said when the page was opened. */
export function VerdictForm({ pair, refusal, typed }: { pair: SeenPair; refusal?: Refusal; typed?: Typed }) {
  const w = useWords(likenessWords)
  const all = useWords(everywhere)
  const sentences: Record<string, string> = { verdict: w.verdictLack, reason: w.reasonLack }
  const error = (field: string) => (refusal?.field === field ? sentences[field] : undefined)
  const wrong = refusal?.field && sentences[refusal.field]
  return (
    <form method="post" className="border-t-4 border-bata bg-white/70 p-5">
      <input type="hidden" name="likeness" value={pair.id} />
      <input type="hidden" name="seen" value={pair.judgedAt?.toISOString() ?? ''} />
      <h2 className="text-xl text-sogan">{pair.verdict ? w.judgeAgain : w.judge}</h2>
      <div className="mt-3 grid gap-5">
        {wrong && <ErrorSummary errors={[{ field: refusal!.field!, message: wrong }]} />}
        {refusal && !wrong && (
          <Notice tone="error">{refusal.code === 'stale' ? w.stale : all.refusal(refusal)}</Notice>
        )}
        <FieldSet
          id="verdict"
          legend={<span className="text-sm font-normal text-gambir">{w.verdict}</span>}
          error={error('verdict')}
        >
          {(['different', 'alike'] as const).map((value) => (
            <Choice
              key={value}
              id={`verdict-${value}`}
              type="radio"
              name="verdict"
              value={value}
              defaultChecked={(typed?.verdict ?? pair.verdict) === value}
              label={
                <>
                  <span className="font-semibold">{w.verdicts[value]}</span>
                  <span className="block text-sm text-gambir">{w.verdictHelp[value]}</span>
                </>
              }
            />
          ))}
        </FieldSet>
        <TextArea
          id="reason"
          label={w.reason}
          help={w.reasonHelp}
          rows={3}
          defaultValue={typed?.reason}
          error={error('reason')}
        />
        <div>
          <Button className="w-full">{w.save}</Button>
          <p className="mt-2 text-sm text-gambir">{w.nothingFollows}</p>
        </div>
      </div>
    </form>
  )
}
