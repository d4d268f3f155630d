import { useRef, useState } from 'react'
import { FieldError } from '#app/ui/Field.tsx'
import { useWords } from '#app/ui/language.tsx'
import { markField } from './change.ts'
import { bandOf, bandsOf } from './guide.ts'
import type { SheetCriterion } from './sheet.server.ts'
import { deskWords } from './words.ts'

const heardOfByItsForm = () => {}

/** One criterion: a number to type, with a script also a slider, and what the numbers mean. */
export function CriterionField({
  criterion,
  typed,
  stored,
  wrong,
  ready,
}: {
  criterion: SheetCriterion
  typed: string
  /** In a conflict: what is stored, empty for no mark. */
  stored: string | undefined
  wrong: boolean
  ready: boolean
}) {
  const w = useWords(deskWords)
  const number = useRef<HTMLInputElement>(null)
  const [initial] = useState(typed)
  const field = markField(criterion.id)
  const bands = bandsOf(criterion.guide)
  const valid = /^(\d{1,2}|100)$/.test(typed)
  const band = valid ? bandOf(bands, Number(typed)) : undefined
  const differs = stored !== undefined && stored !== typed
  return (
    <div className="border-t border-pasir py-4">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={field} className="font-semibold">
          {criterion.name}
        </label>
        <span className="shrink-0 text-sm text-gambir">{w.weight(criterion.weight)}</span>
      </div>
      <div className="mt-2 flex items-center gap-4">
        <input
          ref={number}
          id={field}
          name={field}
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          step={1}
          placeholder={w.scale}
          defaultValue={initial}
          onWheel={(event) => event.currentTarget.blur()}
          aria-invalid={wrong || undefined}
          aria-describedby={`${field}-guide${wrong ? ` ${field}-error` : ''}`}
          className="figures h-12 w-22 shrink-0 [appearance:textfield] rounded-md border-[1.5px] border-batas bg-white px-2 text-center text-xl font-semibold placeholder:text-base placeholder:font-normal aria-invalid:border-2 aria-invalid:border-lakan"
        />
        <div className="h-11 flex-1">
          {ready && (
            <input
              type="range"
              aria-hidden
              tabIndex={-1}
              min={0}
              max={100}
              value={valid ? typed : '0'}
              // The number is the field: set before the form hears of the same event.
              onInput={(event) => void (number.current!.value = event.currentTarget.value)}
              onChange={heardOfByItsForm}
              className={`h-11 w-full cursor-pointer accent-bata ${valid ? '' : 'opacity-40'}`}
            />
          )}
        </div>
      </div>
      {wrong && <FieldError id={field} error={w.wrongMark} />}
      {differs && <p className="mt-1 font-semibold text-lakan">{w.stored(stored || w.empty)}</p>}
      <div id={`${field}-guide`} className="mt-2 text-sm text-gambir">
        {band && (
          <p>
            <span className="figures">{band.range}</span>: {band.text}
          </p>
        )}
        <details open={bands.length === 0}>
          <summary className="inline-flex min-h-8 cursor-pointer items-center underline decoration-pasir underline-offset-4">
            {w.guide}
          </summary>
          {bands.length === 0 ? (
            <p>{criterion.guide}</p>
          ) : (
            <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
              {bands.map(({ range, text }) => (
                <div key={range} className="col-span-2 grid grid-cols-subgrid">
                  <dt className="figures whitespace-nowrap">{range}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          )}
        </details>
      </div>
    </div>
  )
}
