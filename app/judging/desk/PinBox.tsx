import { useWords } from '#app/ui/language.tsx'
import { lookWords } from './look-words.ts'
import type { usePins } from './pins.ts'

export const compareForm = 'banding'

/** Pins a work. Without a script the ticked works are sent with the form that compares them. */
export function PinBox({
  sheet,
  name,
  pinning,
  short = false,
}: {
  sheet: string
  /** Of the work, for those who hear the label alone. */
  name: string
  pinning: ReturnType<typeof usePins>
  /** On a phone without its word, where the bar is full. */
  short?: boolean
}) {
  const w = useWords(lookWords)
  const pinned = pinning.pins.includes(sheet)
  const full = pinning.full && !pinned
  return (
    <label
      title={full ? w.full : undefined}
      className={`inline-flex min-h-11 cursor-pointer items-center gap-2.5 text-sm text-pasir has-disabled:cursor-not-allowed has-disabled:opacity-60 ${short ? 'px-2' : ''}`}
    >
      <input
        type="checkbox"
        name="karya"
        value={sheet}
        form={compareForm}
        checked={pinned}
        disabled={full}
        aria-label={w.pinOf(name)}
        onChange={() => pinning.toggle(sheet)}
        className="size-5 accent-kunyit not-checked:appearance-none not-checked:rounded-sm not-checked:border-[1.5px] not-checked:border-gambir-muda"
      />
      {short && <Pin />}
      <span aria-hidden className={short ? 'max-sm:hidden' : undefined}>
        {pinned ? w.pinned : w.pin}
      </span>
    </label>
  )
}

function Pin() {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden
      className="size-5 sm:hidden"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <path d="M7 3h6l-.8 6 2.800 3H5l2.800-3zM10 12v5" />
    </svg>
  )
}
