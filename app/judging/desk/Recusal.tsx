import { Button } from '#app/ui/Button.tsx'
import { TextArea } from '#app/ui/Field.tsx'
import { useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { recusalWords } from './recusal-words.ts'

/** Stepping back from one work, with a reason; and taking that back. */
export function Recusal(props: {
  /** Where it is posted to: the sheet's own page. */
  action: string
  recused: boolean
  /** The juror has sealed: stepping back is for good. */
  sealed: boolean
  reason: string | null
  typed?: string
  error?: string
}) {
  const w = useWords(recusalWords)
  if (props.recused) {
    return (
      <form method="post" action={props.action} className="py-6">
        <Notice tone="warning" title={w.recusedTitle}>
          <p>{w.recusedText}</p>
          <p className="mt-1 break-words">{w.recusedReason(props.reason ?? '')}</p>
        </Notice>
        {!props.sealed && (
          <Button kind="quiet" name="intent" value="unrecuse" className="mt-4">
            {w.undo}
          </Button>
        )}
      </form>
    )
  }
  return (
    <details open={props.error !== undefined} className="border-t border-pasir py-4">
      <summary className="min-h-11 cursor-pointer py-2.5 text-sogan">{w.know}</summary>
      <form method="post" action={props.action} className="mt-2 pb-4">
        <div className="mb-4 grid gap-2 text-sm">
          <p>{w.knowText}</p>
          <p>{props.sealed ? w.knowSealed : w.knowOpen}</p>
          <p>{w.knowWho}</p>
        </div>
        <TextArea
          id="reason"
          label={w.reason}
          help={w.reasonHelp}
          rows={2}
          defaultValue={props.typed}
          error={props.error}
        />
        <Button kind="danger" name="intent" value="recuse" className="mt-4">
          {w.recuse}
        </Button>
      </form>
    </details>
  )
}
