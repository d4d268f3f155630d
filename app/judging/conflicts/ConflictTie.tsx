import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant, formatList } from '#app/words/format.ts'
import { conflictWords } from './conflict-words.ts'
import type { TieView } from './conflicts.server.ts'
import type { RoundAnswer } from '../panel/JudgingPage.tsx'

/** One tie with what speaks for it, what was decided, and the form that decides. */
export function Tie({ tie, answer }: { tie: TieView; answer?: RoundAnswer }) {
  const w = useWords(conflictWords)
  const lang = useLang()
  const { person, label, makers, grounds, decided, reason } = tie
  const refused = answer?.typed.tie === tie.id ? answer : undefined
  return (
    <li id={tie.id} className="border-t border-pasir py-5">
      <p className="text-lg leading-snug">
        <strong>{person.name}</strong> <span className="text-gambir">({w.sides[person.side]})</span>{' '}
        <span aria-hidden className="text-bata">
          ↔
        </span>{' '}
        <span className="figures font-semibold">{label}</span>
      </p>
      <p className="mt-0.5 break-words">{w.makers(formatList(makers, lang))}</p>
      <ul className="mt-2 list-disc pl-5 text-sm break-words">
        {grounds.map((ground, index) => (
          <li key={index}>{w.grounds[ground.kind](ground)}</li>
        ))}
      </ul>
      {decided && (
        <p className="mt-2 text-sm break-words">
          <span className="whitespace-pre-line">{reason}</span>{' '}
          <span className="figures text-gambir">
            ({w.decided(formatInstant(decided.at, lang), decided.by)})
          </span>
        </p>
      )}
      <p className="mt-2 text-sm text-gambir">
        {tie.state === 'confirmed' ? w.done[tie.effect] : w.effects[tie.effect]}
      </p>
      {tie.state === 'proposed' ? (
        <Decide tie={tie} answer={refused} />
      ) : (
        (tie.state === 'confirmed' ? tie.mayDismiss : tie.mayConfirm).ok && (
          <details open={refused !== undefined}>
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline underline-offset-4">
              {w.change}
            </summary>
            <Decide tie={tie} answer={refused} />
          </details>
        )
      )}
    </li>
  )
}

function Decide({ tie, answer }: { tie: TieView; answer?: RoundAnswer }) {
  const w = useWords(conflictWords)
  const shared = useWords(everywhere)
  const { id, state, mayConfirm, mayDismiss } = tie
  const [confirms, dismisses] = [
    state !== 'confirmed' && mayConfirm.ok,
    state !== 'dismissed' && mayDismiss.ok,
  ]
  const field = `reason-${id}`
  if (!confirms && !dismisses) {
    const refusal = !mayConfirm.ok && mayConfirm.refusal
    return refusal && refusal.code === 'conflict' ? <p className="mt-3 text-sm">{w.notYours}</p> : null
  }
  return (
    <form method="post" className="mt-4 grid gap-4">
      <input type="hidden" name="tie" value={id} />
      <TextField
        id={field}
        label={w.reason}
        help={w.reasonHelp}
        defaultValue={answer?.typed[field]}
        error={answer?.refusal.field === field ? shared.refusal(answer.refusal) : undefined}
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-3">
        {confirms && (
          <Button kind="danger" name="intent" value="confirm">
            {w.confirm}
          </Button>
        )}
        {dismisses && (
          <Button kind="quiet" name="intent" value="dismiss">
            {w.dismiss}
          </Button>
        )}
      </div>
    </form>
  )
}
