import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatList } from '#app/words/format.ts'
import { behindWords } from './behind-words.ts'
import type { RoundAnswer } from '../panel/JudgingPage.tsx'
import type { ResultView } from '../result/result-page.server.ts'

/** Who made a work of the ranking: hidden until publication, or looked up for a reason that is on record. */
export function Behind(props: {
  view: Pick<ResultView, 'blind' | 'round'>
  entryId: string
  /** "PALI-017" */
  label: string
  answer?: RoundAnswer
}) {
  const w = useWords(behindWords)
  const shared = useWords(everywhere)
  const lang = useLang()
  const { view, entryId, label, answer } = props
  if (!view.blind) return null
  const makers = view.blind[entryId]
  if (makers) return <p className="mt-1 text-sm break-words">{w.makers(formatList(makers, lang))}</p>
  const field = `lift-${entryId}`
  const refused = answer?.typed.intent === 'lift' && answer.typed.entry === entryId ? answer : undefined
  return (
    <details open={refused !== undefined}>
      <summary
        aria-label={w.liftOf(label)}
        className="inline-flex min-h-8 cursor-pointer items-center text-sm text-gambir underline decoration-pasir underline-offset-4"
      >
        {w.lift}
      </summary>
      <form method="post" className="mt-1 mb-3 grid gap-3">
        <input type="hidden" name="round" value={view.round.position} />
        <input type="hidden" name="entry" value={entryId} />
        <TextField
          id={field}
          label={w.reason}
          help={w.help}
          required
          autoComplete="off"
          defaultValue={refused?.typed[field]}
          error={refused && shared.refusal(refused.refusal)}
        />
        <div>
          <Button kind="quiet" name="intent" value="lift">
            {w.confirm}
          </Button>
        </div>
      </form>
    </details>
  )
}
