import { longestRemark } from '#app/judging/desk/change.ts'
import { Button } from '#app/ui/Button.tsx'
import { TextArea } from '#app/ui/Field.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant } from '#app/words/format.ts'
import { ObjectionLink } from './DisqualifyForm.tsx'
import type { DisqualifyAnswer } from './DisqualifyPage.tsx'
import type { DisqualifyView } from './disqualify-page.server.ts'
import { disqualifyWords } from './disqualify-words.ts'

type Shown = { view: DisqualifyView; answer?: DisqualifyAnswer }

/** The works that are out, with their reasons; each may be put back. */
export function Disqualified({ view, answer }: Shown) {
  const w = useWords(disqualifyWords)
  const lang = useLang()
  return (
    <section aria-labelledby="digugurkan">
      <h2 id="digugurkan" className="text-xl text-sogan">
        {w.disqualified}
      </h2>
      {view.disqualified.length === 0 && <p className="mt-2 text-gambir">{w.none}</p>}
      <ul className="mt-3">
        {view.disqualified.map(({ number, label, title, disqualified }) => (
          <li key={number} className="border-t border-pasir py-4">
            <p className="figures font-semibold">
              {label} · {title}
            </p>
            <p className="prose-measure mt-1 break-words whitespace-pre-line">{disqualified!.reason}</p>
            <p className="figures mt-1 text-sm text-gambir">
              {w.since(formatInstant(disqualified!.at, lang))}
              {disqualified!.objection !== null && (
                <>
                  {' · '}
                  <ObjectionLink number={disqualified!.objection} />
                </>
              )}
            </p>
            {!view.refusal && <Undo number={number} answer={answer} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Undo({ number, answer }: { number: number; answer?: DisqualifyAnswer }) {
  const w = useWords(disqualifyWords)
  const every = useWords(everywhere)
  const refused =
    answer?.typed.intent === 'reinstate' && answer.typed.karya === String(number) ? answer : undefined
  return (
    <details open={refused !== undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline underline-offset-4">
        {w.undo}
      </summary>
      <form method="post" className="mt-2 grid gap-4">
        <input type="hidden" name="karya" value={number} />
        <TextArea
          id={`alasan-${number}`}
          name="reason"
          label={w.undoReason}
          help={w.undoHelp}
          required
          rows={3}
          maxLength={longestRemark}
          defaultValue={refused?.typed.reason}
          error={refused && every.refusal(refused.refusal)}
        />
        <div>
          <Button kind="quiet" name="intent" value="reinstate">
            {w.undoNow}
          </Button>
        </div>
      </form>
    </details>
  )
}
