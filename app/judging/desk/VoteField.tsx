import { useState } from 'react'
import { useWords } from '#app/ui/language.tsx'
import { markField } from './change.ts'
import type { SheetCriterion } from './sheet.server.ts'
import { deskWords } from './words.ts'

export type Vote = 0 | 50 | 100
const votes: Vote[] = [100, 50, 0]

/** The one question of a shortlist: yes, maybe or no. */
export function VoteField({
  criterion,
  typed,
  stored,
}: {
  criterion: SheetCriterion
  typed: string
  /** In a conflict: what is stored, empty for no vote. */
  stored: string | undefined
}) {
  const w = useWords(deskWords)
  const [initial] = useState(typed)
  const field = markField(criterion.id)
  return (
    <fieldset className="border-t border-pasir py-4">
      <legend className="float-left font-semibold">{criterion.name}</legend>
      <div className="clear-both flex gap-2 pt-3">
        {votes.map((vote) => (
          <label
            key={vote}
            className="flex min-h-12 flex-1 cursor-pointer items-center justify-center gap-2.5 rounded-md border-[1.5px] border-batas bg-white px-3 has-checked:border-bata has-checked:bg-gading has-checked:font-semibold"
          >
            <input
              type="radio"
              name={field}
              value={vote}
              defaultChecked={initial === String(vote)}
              className="size-5 accent-bata"
            />
            {w.votes[vote]}
          </label>
        ))}
      </div>
      {stored !== undefined && stored !== typed && (
        <p className="mt-1 font-semibold text-lakan">
          {w.stored(stored ? w.votes[Number(stored) as Vote] : w.empty)}
        </p>
      )}
      {criterion.guide && <p className="mt-2 text-sm text-gambir">{criterion.guide}</p>}
    </fieldset>
  )
}
