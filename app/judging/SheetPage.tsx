import { useState, useSyncExternalStore } from 'react'
import type { StoredSheet } from './change.ts'
import type { Refusal } from '#app/ground/outcome.ts'
import { useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { KeyHelp, useSheetKeys } from './keys.tsx'
import { Lightbox } from './Lightbox.tsx'
import { MarksRead } from './MarksRead.tsx'
import { Recusal } from './Recusal.tsx'
import { ScoreForm } from './ScoreForm.tsx'
import type { SheetView } from './sheet.server.ts'
import { SheetBar, SheetStrip } from './SheetWays.tsx'
import { WorkText } from './WorkText.tsx'
import { deskWords } from './words.ts'

// Whether the page's script runs does not change once it does.
const never = () => () => {}

/** What a post that was refused brings back: why, what was typed, and in a conflict what is stored. */
export type SheetAnswer = {
  refusal: Refusal & { stored?: StoredSheet; wrong?: string[] }
  typed: Record<string, string>
}

/** The lightbox: one work large on the dark, its sheet beside it (below on a phone). */
export function SheetPage({
  sheet,
  picture,
  answer,
}: {
  sheet: SheetView
  picture: number
  answer?: SheetAnswer
}) {
  const w = useWords(deskWords)
  const shared = useWords(everywhere)
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [help, setHelp] = useState(false)
  useSheetKeys(sheet, () => setHelp(true))
  const { refusal } = answer ?? {}
  const onForm = refusal && ['invalid', 'stale'].includes(refusal.code) && !refusal.field
  const onRecusal = refusal?.field === 'reason'
  return (
    <div className="flex min-h-full flex-col lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_26.5rem] lg:grid-rows-[auto_minmax(0,1fr)_auto]">
      <SheetBar sheet={sheet} onKeys={ready ? () => setHelp(true) : undefined} />
      <Lightbox sheet={sheet} chosen={picture} />
      <div className="flex-1 bg-mori text-arang lg:overflow-y-auto">
        <div className="mx-auto max-w-160 px-5 pt-6 md:px-8 lg:px-6">
          <WorkText position={sheet.position} work={sheet.work} />
          {refusal && !onForm && !onRecusal && (
            <div className="mt-5">
              <Notice tone="error">{shared.refusal(refusal)}</Notice>
            </div>
          )}
          {sheet.mayMark.ok ? (
            <ScoreForm key={sheet.id} sheet={sheet} ready={ready} answer={onForm ? answer : undefined} />
          ) : (
            <MarksRead sheet={sheet} />
          )}
          {sheet.mayUse.ok && sheet.state !== 'closed' && (
            <Recusal
              recused={sheet.state === 'recused'}
              reason={sheet.recusalReason}
              typed={onRecusal ? answer?.typed.reason : undefined}
              error={onRecusal ? shared.refusal(refusal) : undefined}
            />
          )}
          {!sheet.mayUse.ok && <p className="py-6 text-sm text-gambir">{w.readOnly}</p>}
        </div>
      </div>
      <SheetStrip sheet={sheet} />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </div>
  )
}
