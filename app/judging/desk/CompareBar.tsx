import { useEffect, useState } from 'react'
import { useWords } from '#app/ui/language.tsx'
import { barStep } from './Bar.tsx'
import type { InStep } from './in-step.ts'
import { lookWords } from './look-words.ts'

/** How the works side by side move: together or each alone, to the same part or at the same scale. */
export function CompareBar({ company }: { company: InStep }) {
  const w = useWords(lookWords)
  const [together, setTogether] = useState(true)
  const [sameScale, setSameScale] = useState(false)
  useEffect(() => company.walk({ together, sameScale }), [company, together, sameScale])
  const box = 'flex min-h-11 cursor-pointer items-center gap-2 px-2 text-sm text-pasir'
  return (
    <>
      <label className={box} title={w.togetherHelp}>
        <input
          type="checkbox"
          checked={together}
          onChange={(event) => setTogether(event.currentTarget.checked)}
          className="size-5 accent-kunyit"
        />
        {w.together}
      </label>
      <label className={`${box} has-disabled:opacity-60`} title={w.sameScaleHelp}>
        <input
          type="checkbox"
          checked={sameScale}
          disabled={!together}
          onChange={(event) => setSameScale(event.currentTarget.checked)}
          className="size-5 accent-kunyit"
        />
        {w.sameScale}
      </label>
      <button
        type="button"
        aria-label={w.closer}
        onClick={() => company.zoom(1.5)}
        className={`${barStep} cursor-pointer`}
      >
        +
      </button>
      <button
        type="button"
        aria-label={w.further}
        onClick={() => company.zoom(1 / 1.5)}
        className={`${barStep} cursor-pointer`}
      >
        −
      </button>
      <button type="button" onClick={() => company.home()} className={`${barStep} cursor-pointer`}>
        {w.whole}
      </button>
    </>
  )
}
