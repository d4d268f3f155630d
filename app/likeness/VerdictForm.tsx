import type { Refusal } from '#app/ground/outcome.ts'
import { Button } from '#app/ui/Button.tsx'
import { Choice, ErrorSummary, FieldSet, TextArea } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { likenessWords } from './words.ts'
import type { SeenPair } from './work-page.server.ts'

type Typed = Record<string, string>

/** Above the page: what the form still needs, leading to it, or that a colleague was quicker. */
export function VerdictProblems({ refusal }: { refusal?: Refusal }) {
  const w = useWords(likenessWords)
  const all = useWords(everywhere)
  if (!refusal) return null
  const message = refusal.field && lacks(w)[refusal.field]
  if (message) return <ErrorSummary errors={[{ field: refusal.field!, message }]} />
  return <Notice tone="error">{refusal.code === 'stale' ? w.stale : all.refusal(refusal)}</Notice>
}

function lacks(w: typeof likenessWords.id): Record<string, string> {
  return { verdict: w.verdictLack, reason: w.reasonLack }
}

/** What the person who looked says of a pair. It names what had been said when the page was opened. */
export function VerdictForm({ pair, refusal, typed }: { pair: SeenPair; refusal?: Refusal; typed?: Typed }) {
  const w = useWords(likenessWords)
  const error = (field: string) => (refusal?.field === field ? lacks(w)[field] : undefined)
  return (
    <form method="post" className="border-t-4 border-bata bg-white/70 p-5">
      <input type="hidden" name="likeness" value={pair.id} />
      <input type="hidden" name="seen" value={pair.judgedAt?.toISOString() ?? ''} />
      <h2 className="text-xl text-sogan">{pair.verdict ? w.judgeAgain : w.judge}</h2>
      <div className="mt-3 grid gap-5">
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
