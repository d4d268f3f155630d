import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { FieldError, TextArea, TextField } from '#app/ui/Field.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatNumber } from '#app/words/format.ts'
import { yesVotes } from './advance.ts'
import type { RoundAnswer } from '../panel/JudgingPage.tsx'
import type { ResultView } from '../result/result-page.server.ts'
import { roundWords } from './round-words.ts'

type Shown = { view: ResultView; answer?: RoundAnswer }
type Going = NonNullable<ResultView['going']>

/** After a round that others follow: who goes on by its rule, the step that fixes it, and reserves stepping in. */
export function Advance({ view, answer }: Shown) {
  const w = useWords(roundWords)
  const shared = useWords(everywhere)
  const to = useHref()
  const { going } = view
  if (!going || !view.advance) return null
  const { decided, mayAdvance } = going
  const refused = answer?.typed.intent === 'advance' ? answer.refusal : undefined
  return (
    <section>
      <h2 className="text-xl text-sogan">{w.title}</h2>
      <p className="prose-measure mt-3">
        <Rule view={view} />
      </p>
      <p className="prose-measure mt-1 text-gambir">
        {!decided ? w.proposed : mayAdvance.ok ? w.decided : w.fixed}
      </p>
      {refused && !refused.field && (
        <div className="mt-4">
          <Notice tone="error">{shared.refusal(refused)}</Notice>
        </div>
      )}
      <Fates view={view} going={going} answer={answer} />
      {mayAdvance.ok ? (
        <form method="post" id="advance" className="mt-6 grid max-w-160 gap-5">
          <input type="hidden" name="round" value={view.round.position} />
          {view.advance.by === 'picked' && (
            <>
              {refused?.field === 'chosen' && <FieldError id="chosen" error={shared.refusal(refused)} />}
              <TextArea
                id="reason"
                label={w.reason}
                required
                rows={3}
                defaultValue={answer?.typed.reason}
                error={refused?.field === 'reason' ? shared.refusal(refused) : undefined}
              />
            </>
          )}
          <div>
            <Button name="intent" value="advance" kind={decided ? 'quiet' : 'primary'}>
              {decided ? w.fixAgain : w.fix}
            </Button>
          </div>
        </form>
      ) : (
        !decided && <p className="mt-4">{shared.refusal(mayAdvance.refusal)}</p>
      )}
      {decided && (
        <p className="mt-6">
          <ButtonLink href={to('/panitia/penjurian')} kind="quiet">
            {w.next}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function Rule({ view }: { view: ResultView }) {
  const w = useWords(roundWords)
  const lang = useLang()
  const { by, count, quorum, reserves } = view.advance!
  const rule =
    quorum !== null
      ? w.rules.quorum(quorum)
      : by === 'top'
        ? w.rules.top(count ?? 0)
        : by === 'threshold'
          ? w.rules.threshold(formatNumber((count ?? 0) / 100, lang, 2))
          : w.rules.picked(count ?? view.rows.length)
  return (
    <>
      {rule} {reserves > 0 && w.reserves(reserves)}
    </>
  )
}

function Fates({ view, going, answer }: Shown & { going: Going }) {
  const w = useWords(roundWords)
  const picking = view.advance!.by === 'picked' && going.mayAdvance.ok
  return (
    <ul className="mt-4 max-w-200 border-t border-pasir">
      {view.rows.map(({ entryId, label, title, place, perJuror }) => {
        const fate = going.fates.find((one) => one.entryId === entryId)
        if (!fate) return null
        return (
          <li
            key={entryId}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-pasir py-2.5"
          >
            <span className="figures w-8 text-right text-gambir">{place ?? '–'}</span>
            <span className="min-w-0 flex-1">
              <span className="figures text-sm text-gambir">{label}</span>{' '}
              <span className="font-semibold break-words">{title}</span>
              {view.kind === 'shortlist' && (
                <span className="figures ml-3 text-sm text-gambir">
                  {w.yesVotes(yesVotes(perJuror), perJuror.filter(({ total }) => total !== null).length)}
                </span>
              )}
            </span>
            {picking ? (
              <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  name="chosen"
                  value={entryId}
                  form="advance"
                  defaultChecked={fate.fate === 'advanced'}
                  className="size-5 accent-bata"
                />
                {w.fates.advanced}
                <span className="sr-only"> {label}</span>
              </label>
            ) : (
              <span className={fate.fate === 'advanced' ? 'font-semibold text-lumut' : 'text-gambir'}>
                {fate.position ? w.reserveAt(fate.position) : w.fates[fate.fate]}
              </span>
            )}
            {going.decided && fate.fate === 'advanced' && going.mayStepIn.ok && (
              <StepIn view={view} entryId={entryId} answer={answer} />
            )}
            {fate.fate === 'absent' && <p className="w-full pl-12 text-sm text-gambir">{fate.reason}</p>}
          </li>
        )
      })}
    </ul>
  )
}

function StepIn({ view, entryId, answer }: Shown & { entryId: string }) {
  const w = useWords(roundWords)
  const shared = useWords(everywhere)
  const field = `reason-${entryId}`
  const refused = answer?.typed.entry === entryId ? answer : undefined
  return (
    <details className="w-full pl-12" open={refused !== undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline underline-offset-4">
        {w.stepIn}
      </summary>
      <form method="post" className="mb-3 grid max-w-140 gap-4">
        <input type="hidden" name="round" value={view.round.position} />
        <input type="hidden" name="entry" value={entryId} />
        <TextField
          id={field}
          label={w.stepInReason}
          required
          defaultValue={refused?.typed[field]}
          error={refused && shared.refusal(refused.refusal)}
        />
        <div>
          <Button kind="quiet" name="intent" value="step-in">
            {w.stepInConfirm}
          </Button>
        </div>
      </form>
    </details>
  )
}
