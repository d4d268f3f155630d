import { useState } from 'react'
import type { Refusal } from '#app/ground/outcome.ts'
import { useHref, useWords } from '#app/ui/language.tsx'
import { barStep } from './Bar.tsx'
import type { StoredSheet } from './change.ts'
import { useKeyHelp } from './keys.tsx'
import { Lightbox } from './Lightbox.tsx'
import { lookWords } from './look-words.ts'
import { Material } from './Material.tsx'
import { PinBox } from './PinBox.tsx'
import { comparePath, fewestPins, usePins } from './pins.ts'
import { Score } from './Score.tsx'
import type { SheetView } from './sheet.server.ts'
import { SheetBar, SheetStrip } from './SheetWays.tsx'
import { Unsent } from './Unsent.tsx'
import { useReady } from './use-shelf.ts'
import { searchOf, type View } from './view.ts'
import { WorkText } from './WorkText.tsx'
import { deskWords } from './words.ts'

/** What a post that was refused brings back: why, what was typed, and in a conflict what is stored. */
export type SheetAnswer = {
  refusal: Refusal & { stored?: StoredSheet; wrong?: string[] }
  typed: Record<string, string>
}

/** The lightbox: one work large on the dark, its sheet beside it (below on a phone). */
export function SheetPage({
  sheet,
  asked,
  answer,
}: {
  sheet: SheetView
  /** The view that the address asks for. */
  asked: View
  answer?: SheetAnswer
}) {
  const w = useWords(deskWords)
  const look = useWords(lookWords)
  const to = useHref()
  const ready = useReady()
  const [view, setView] = useState(asked)
  const pinning = usePins(sheet.round)
  const pins = pinning.pins.filter((pin) => sheet.works.some((work) => work.sheet === pin))
  const compare = comparePath(pins, pins.includes(sheet.id) ? sheet.id : undefined)
  const show = (next: View) => {
    setView(next)
    window.history.replaceState(window.history.state, '', window.location.pathname + searchOf(next))
  }
  const go = (path: string | null) => path && window.location.assign(to(path))
  const goSheet = (id: string | null) => go(id && `/juri/lembar/${id}`)
  const nextPicture = view.kind === 'whole' ? (view.index + 1) % Math.max(1, sheet.pictures.length) : 0
  const help = useKeyHelp(
    'sheet',
    {
      PageUp: () => goSheet(sheet.previous),
      PageDown: () => goSheet(sheet.next),
      ArrowLeft: () => goSheet(sheet.previous),
      ArrowRight: () => goSheet(sheet.next),
      U: () => show({ kind: 'whole', index: 0 }),
      S: () => show({ kind: 'scale' }),
      R: () => show({ kind: 'raport', repeat: 'straight' }),
      D: () => show({ kind: 'whole', index: nextPicture }),
      P: () => pinning.toggle(sheet.id),
      B: () => pins.length >= fewestPins && go(compare),
    },
    `${barStep} cursor-pointer max-lg:hidden`,
  )
  return (
    <div className="flex min-h-full flex-col lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_26.5rem] lg:grid-rows-[auto_minmax(0,1fr)_auto]">
      <SheetBar sheet={sheet}>
        {help.button}
        {ready && <PinBox sheet={sheet.id} name={w.work(sheet.position)} pinning={pinning} short />}
        {ready && pins.length >= fewestPins && (
          <a href={to(compare)} aria-label={look.compareCount(pins.length)} className={barStep}>
            <span className="max-sm:hidden">{look.compare}</span>
            <span aria-hidden className="sm:hidden">
              ◫
            </span>{' '}
            <span className="figures">{pins.length}</span>
          </a>
        )}
      </SheetBar>
      <Lightbox sheet={sheet} view={view} show={show} />
      <div className="flex-1 bg-mori text-arang lg:overflow-y-auto">
        <div className="mx-auto max-w-160 px-5 pt-6 md:px-8 lg:px-6">
          <Unsent works={sheet.works} except={sheet.mayMark.ok ? sheet.id : undefined} />
          <WorkText position={sheet.position} work={sheet.work} />
          {sheet.material && <Material text={sheet.material} />}
          <Score sheet={sheet} answer={answer} />
        </div>
      </div>
      <SheetStrip sheet={sheet} />
      {help.dialog}
    </div>
  )
}
