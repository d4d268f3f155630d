import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { RoundAnswer } from './JudgingPage.tsx'
import { officeWords } from './office-words.ts'
import { panelWords } from './panel-words.ts'
import type { JurorProgress, Progress } from './progress.server.ts'

type Props = { juror: JurorProgress; progress: Progress; answer?: RoundAnswer }

/** What the organiser may do about one juror while the round runs; acts that need a reason are folded away. */
export function JurorForms({ juror, progress, answer }: Props) {
  const w = useWords(officeWords)
  const p = useWords(panelWords)
  const { seatId, total, sealedAt, leftAt, sheets } = juror
  const runs = progress.mayChange.ok
  const left = sheets.unscored + sheets.partly
  const fold = (field: string) => ({ seatId, field: `${field}-${seatId}`, answer })
  return (
    <div className="flex flex-wrap items-center gap-x-6">
      {juror.waiting && runs && (
        <form method="post" className="mt-3 w-full">
          <input type="hidden" name="seat" value={seatId} />
          <p className="mb-2 text-sm">{w.dealLead}</p>
          <Button kind="quiet" name="intent" value="deal">
            {w.deal}
          </Button>
        </form>
      )}
      {runs && total > 0 && !sealedAt && !leftAt && (
        <>
          <form method="post" className="mt-2 w-full">
            <input type="hidden" name="seat" value={seatId} />
            <Button kind="quiet" name="intent" value="remind" aria-label={`${p.remind}: ${juror.name}`}>
              {p.remind}
            </Button>
          </form>
          <Fold
            {...fold('reason')}
            intent="close-out"
            summary={w.closeOut}
            lead={w.closeOutLead(left)}
            reason={w.closeOutReason}
            confirm={w.closeOutConfirm}
          />
        </>
      )}
      {runs && leftAt && (
        <Fold
          {...fold('return')}
          intent="return"
          summary={p.return}
          lead={p.returnLead(sheets.closed)}
          reason={p.returnReason}
          confirm={p.returnConfirm}
        />
      )}
      {progress.mayUnseal && sealedAt && !leftAt && (
        <Fold
          {...fold('unseal')}
          intent="unseal"
          summary={p.unseal}
          lead={p.unsealLead}
          reason={p.unsealReason}
          confirm={p.unsealConfirm}
        />
      )}
      {juror.mayRemove && (
        <Fold
          {...fold('remove')}
          intent="remove"
          summary={p.remove}
          lead={p.removeLead}
          reason={p.removeReason}
          confirm={p.removeConfirm}
        />
      )}
    </div>
  )
}

type FoldProps = {
  seatId: string
  field: string
  answer?: RoundAnswer
  intent: string
  summary: string
  lead: string
  reason: string
  confirm: string
}

/** An act that is on record with a reason, folded away until it is asked for or its form came back. */
function Fold({ seatId, field, answer, intent, summary, lead, reason, confirm }: FoldProps) {
  const shared = useWords(everywhere)
  const refusal = answer?.refusal.field === field ? answer.refusal : undefined
  return (
    <details open={refusal !== undefined} className="mt-1 open:w-full">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline underline-offset-4">
        {summary}
      </summary>
      <form method="post" className="mt-1 grid gap-4 pb-2">
        <input type="hidden" name="seat" value={seatId} />
        <p className="text-sm">{lead}</p>
        <TextField
          id={field}
          label={reason}
          defaultValue={answer?.typed[field]}
          error={refusal && shared.refusal(refusal)}
        />
        <div>
          <Button kind="danger" name="intent" value={intent}>
            {confirm}
          </Button>
        </div>
      </form>
    </details>
  )
}
