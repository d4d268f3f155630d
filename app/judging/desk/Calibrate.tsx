import { useState } from 'react'
import { useWords } from '#app/ui/language.tsx'
import { lensWords } from './lens-words.ts'
import { cardShape, cardWidth } from './true-scale.ts'
import type { useScreen } from './use-screen.ts'

/** Measures the screen by a bank card laid on it. */
export function Calibrate({
  screen,
  onClose,
}: {
  screen: ReturnType<typeof useScreen>
  onClose: () => void
}) {
  const w = useWords(lensWords)
  const [pixels, setPixels] = useState(() => Math.round(screen.pixelsPerCm * cardWidth))
  return (
    <div className="mx-auto mt-2 max-w-full overflow-x-auto px-4 pb-2 text-sm text-pasir">
      <p className="max-w-130">{w.calibrateText}</p>
      <div
        aria-hidden
        className="mt-3 grid place-items-center rounded-lg border-2 border-dashed border-kunyit"
        style={{ width: pixels, height: pixels / cardShape }}
      >
        {w.cardHere}
      </div>
      <label className="mt-2 flex min-h-11 flex-wrap items-center gap-3">
        {w.card}
        <input
          type="range"
          min={180}
          max={640}
          value={pixels}
          onChange={(event) => setPixels(Number(event.currentTarget.value))}
          className="h-11 w-64 cursor-pointer accent-kunyit"
        />
      </label>
      <div className="flex gap-6">
        <button
          type="button"
          onClick={() => {
            screen.measure(pixels / cardWidth)
            onClose()
          }}
          className="min-h-11 cursor-pointer font-semibold text-mori underline underline-offset-4"
        >
          {w.keep}
        </button>
        {screen.exact && (
          <button
            type="button"
            onClick={() => {
              screen.forget()
              onClose()
            }}
            className="min-h-11 cursor-pointer underline underline-offset-4"
          >
            {w.forget}
          </button>
        )}
      </div>
    </div>
  )
}
