import type { SelectHTMLAttributes } from 'react'
import { Button } from '#app/ui/Button.tsx'
import { FieldError, TextArea } from '#app/ui/Field.tsx'
import { useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { conflictWords } from './conflict-words.ts'
import type { ConflictsView } from './conflicts.server.ts'
import type { RoundAnswer } from '../panel/JudgingPage.tsx'

/** Writing down a tie that the office knows of itself. */
export function AddTie({ view, answer }: { view: ConflictsView; answer?: RoundAnswer }) {
  const w = useWords(conflictWords)
  const shared = useWords(everywhere)
  const refused = answer?.typed.intent === 'add' ? answer : undefined
  const wrong = (field: string) =>
    refused?.refusal.field === field ? shared.refusal(refused.refusal) : undefined
  return (
    <section id="baru">
      <h2 className="text-xl text-sogan">{w.add}</h2>
      <p className="prose-measure mt-3 text-gambir">{w.addLead}</p>
      <form method="post" className="mt-5 grid max-w-160 gap-5">
        <Pick id="number" label={w.work} defaultValue={refused?.typed.number ?? ''} error={wrong('number')}>
          <option value="">{w.chooseWork}</option>
          {view.works.map(({ number, label }) => (
            <option key={number} value={number}>
              {label}
            </option>
          ))}
        </Pick>
        <Pick id="person" label={w.person} defaultValue={refused?.typed.person ?? ''} error={wrong('person')}>
          <option value="">{w.choosePerson}</option>
          {view.people.map(({ id, name, side }) => (
            <option key={id} value={id}>
              {name} ({w.sides[side]})
            </option>
          ))}
        </Pick>
        <TextArea
          id="reason"
          label={w.reason}
          help={w.reasonHelp}
          rows={2}
          defaultValue={refused?.typed.reason}
          error={wrong('reason')}
        />
        <div>
          <Button kind="quiet" name="intent" value="add">
            {w.addButton}
          </Button>
        </div>
      </form>
    </section>
  )
}

function Pick({
  id,
  label,
  error,
  children,
  ...select
}: { id: string; label: string; error?: string } & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        {...select}
        id={id}
        name={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className="mt-1.5 block min-h-11 w-full max-w-md rounded-md border-[1.5px] border-batas bg-white px-3 py-2 text-arang aria-invalid:border-2 aria-invalid:border-lakan"
      >
        {children}
      </select>
      {error && <FieldError id={id} error={error} />}
    </div>
  )
}
