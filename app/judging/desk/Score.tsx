import { useHref, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { StoredSheet } from './change.ts'
import { MarksRead } from './MarksRead.tsx'
import { Recusal } from './Recusal.tsx'
import { ScoreForm } from './ScoreForm.tsx'
import type { SheetAnswer } from './SheetPage.tsx'
import type { SheetView } from './sheet.server.ts'
import { useReady } from './use-shelf.ts'
import { deskWords } from './words.ts'

/** All that a juror gives to one work: marks and remarks, or the recusal; read only once it is sealed. */
export function Score({
  sheet,
  answer,
  ...form
}: {
  sheet: SheetView
  answer?: SheetAnswer
  stay?: boolean
  onStored?: (stored: StoredSheet) => void
}) {
  const w = useWords(deskWords)
  const to = useHref()
  const shared = useWords(everywhere)
  const ready = useReady()
  const { refusal } = answer ?? {}
  const onForm = refusal && ['invalid', 'stale'].includes(refusal.code) && !refusal.field
  const onRecusal = refusal?.field === 'reason'
  return (
    <>
      {refusal && !onForm && !onRecusal && (
        <div className="mt-5">
          <Notice tone="error">{shared.refusal(refusal)}</Notice>
        </div>
      )}
      {sheet.mayMark.ok ? (
        <ScoreForm
          key={sheet.id}
          sheet={sheet}
          ready={ready}
          answer={onForm ? answer : undefined}
          {...form}
        />
      ) : (
        <MarksRead sheet={sheet} />
      )}
      {sheet.mayRecuse.ok && (
        <Recusal
          action={to(`/juri/lembar/${sheet.id}`)}
          recused={sheet.state === 'recused'}
          sealed={!sheet.mayUse.ok}
          reason={sheet.recusalReason}
          typed={onRecusal ? answer?.typed.reason : undefined}
          error={onRecusal ? shared.refusal(refusal) : undefined}
        />
      )}
      {!sheet.mayUse.ok && <p className="pt-6 text-sm text-gambir">{w.readOnly}</p>}
      <p className="border-t border-pasir py-3">
        <a
          href={to(`/juri/lembar/${sheet.id}/riwayat`)}
          className="inline-flex min-h-11 items-center text-sm text-sogan underline decoration-pasir underline-offset-4"
        >
          {w.history}
        </a>
      </p>
    </>
  )
}
