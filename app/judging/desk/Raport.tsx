import { useState } from 'react'
import { useWords } from '#app/ui/language.tsx'
import type { SheetPicture } from './blind.server.ts'
import { blindSource } from './blind-picture.ts'
import { lensWords } from './lens-words.ts'
import { raportOf, repeats, type Repeat } from './raport.ts'
import { useReady } from './use-shelf.ts'
import { searchOf } from './view.ts'
import { deskWords } from './words.ts'

const [smallest, largest, usual] = [40, 600, 200]

/** The main picture repeated as it would fill a cloth. Drawn as SVG, so that it stands without a script too. */
export function Raport({
  sheet,
  position,
  picture,
  repeat,
  onRepeat,
}: {
  sheet: string
  position: number
  picture: SheetPicture
  repeat: Repeat
  onRepeat: (repeat: Repeat) => void
}) {
  const w = useWords(lensWords)
  const desk = useWords(deskWords)
  const ready = useReady()
  const [wide, setWide] = useState(usual)
  // Whole pixels, or fine lines show between the repeats.
  const high = Math.max(2, Math.round((wide * picture.height) / picture.width / 2) * 2)
  const { width, height, cells } = raportOf(repeat, wide, high)
  // Twice as fine as it is drawn, for dense screens.
  const fine = picture.widths.find((one) => one >= wide * 2) ?? picture.widths.at(-1) ?? picture.width
  const href = blindSource(sheet, picture.index)(fine, 'webp')
  return (
    <>
      <svg
        role="img"
        aria-label={w.repeated(desk.work(position), w.repeats[repeat].toLowerCase())}
        className="min-h-0 w-full flex-1"
      >
        <defs>
          <pattern id="raport" patternUnits="userSpaceOnUse" width={width} height={height}>
            {cells.map(({ x, y, flipX, flipY }) => (
              <image
                key={`${x} ${y}`}
                href={href}
                width={wide}
                height={high}
                preserveAspectRatio="none"
                transform={`translate(${flipX ? x + wide : x} ${flipY ? y + high : y}) scale(${flipX ? -1 : 1} ${flipY ? -1 : 1})`}
              />
            ))}
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill="url(#raport)" />
      </svg>
      <div className="flex flex-wrap items-center justify-center gap-x-6 gap-y-1 px-4 pt-2">
        <nav aria-label={w.repeatName}>
          <ul className="flex">
            {repeats.map((one) => (
              <li key={one}>
                <a
                  href={searchOf({ kind: 'raport', repeat: one })}
                  aria-current={one === repeat ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault()
                    onRepeat(one)
                  }}
                  className="inline-flex min-h-11 items-center px-3 text-sm text-pasir no-underline underline-offset-8 hover:underline aria-[current]:text-mori aria-[current]:underline"
                >
                  {w.repeats[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {ready && (
          <label className="flex min-h-11 items-center gap-3 text-sm text-pasir">
            {w.size}
            <input
              type="range"
              min={smallest}
              max={largest}
              step={10}
              value={wide}
              onChange={(event) => setWide(Number(event.currentTarget.value))}
              className="h-11 w-40 cursor-pointer accent-kunyit"
            />
          </label>
        )}
      </div>
    </>
  )
}
