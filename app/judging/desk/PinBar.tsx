import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { lookWords } from './look-words.ts'
import { compareForm } from './PinBox.tsx'
import { comparePath, fewestPins } from './pins.ts'
import { useReady } from './use-shelf.ts'

/** At the foot of a list of works: what is pinned, and the way to see it side by side. */
export function PinBar({ pins }: { pins: string[] }) {
  const w = useWords(lookWords)
  const to = useHref()
  const ready = useReady()
  if (ready && pins.length === 0) return null
  return (
    <div className="sticky bottom-0 z-10 mt-10 -mx-5 flex flex-wrap items-center justify-end gap-x-5 gap-y-2 border-t border-white/10 bg-arang-tua px-5 py-3">
      <form id={compareForm} method="get" action={to('/juri/banding')} className="contents">
        {(!ready || pins.length < fewestPins) && <p className="text-sm text-pasir">{w.compareHelp}</p>}
        {!ready && <Button kind="quiet">{w.compare}</Button>}
      </form>
      {ready && pins.length >= fewestPins && (
        <ButtonLink kind="light" href={to(comparePath(pins))}>
          {w.compareCount(pins.length)}
        </ButtonLink>
      )}
    </div>
  )
}
