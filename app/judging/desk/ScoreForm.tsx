import { useRef, useState, type FormEvent } from 'react'
import { Button } from '#app/ui/Button.tsx'
import { TextArea } from '#app/ui/Field.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { formatNumber } from '#app/words/format.ts'
import { longestRemark, markField, type StoredSheet } from './change.ts'
import { CommentHints } from './CommentHints.tsx'
import { CriterionField } from './CriterionField.tsx'
import { weightedTotal } from '../maths/weigh.ts'
import { SaveNotice, SaveState } from './SaveState.tsx'
import type { SheetAnswer } from './SheetPage.tsx'
import type { SheetView } from './sheet.server.ts'
import { textsOf } from './three-way.ts'
import { useAutosave } from './useAutosave.tsx'
import { VoteField } from './VoteField.tsx'
import { deskWords } from './words.ts'

/** The sheet to be filled in. Each change is saved at once; without a script it is a plain form. */
export function ScoreForm({
  sheet,
  ready,
  answer,
  stay = false,
  onStored,
}: {
  sheet: SheetView
  ready: boolean
  answer?: SheetAnswer
  /** Whether its button only saves, rather than going on to the next unfinished work. */
  stay?: boolean
  onStored?: (stored: StoredSheet) => void
}) {
  const w = useWords(deskWords)
  const to = useHref()
  const { criteria } = sheet
  const form = useRef<HTMLFormElement>(null)
  const conflict = answer?.refusal.stored
  const [initial] = useState<Record<string, string>>(() => ({ ...textsOf(sheet.stored), ...answer?.typed }))
  const [typed, setTyped] = useState(initial)
  const filled = () => {
    const fields = [...new FormData(form.current!)].map(([name, value]) => [name, String(value)])
    setTyped(Object.fromEntries(fields) as Record<string, string>)
  }
  const saver = useAutosave({ sheet: sheet.id, form, initial: sheet.stored, conflict, filled, onStored })
  // In a conflict, and only then, what is stored stands beside what is typed.
  const stored = saver.status === 'stale' ? saver.stored : undefined
  const storedOf = (name: string) =>
    stored && saver.clash.includes(name) ? textsOf(stored)[name] : undefined
  const wrong = ready ? saver.wrong : (answer?.refusal.wrong ?? [])

  const changed = (soon: boolean) => {
    filled()
    saver.changed(soon)
  }
  const submitted = async (event: FormEvent) => {
    if (!ready || saver.status === 'stale') return
    event.preventDefault()
    if (await saver.settle()) {
      if (stay) return
      window.location.assign(to(sheet.nextLeft ? `/juri/lembar/${sheet.nextLeft}` : '/juri'))
      return
    }
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  const remark = (name: 'comment' | 'note') => ({
    id: name,
    rows: 3,
    defaultValue: initial[name],
    error: wrong.includes(name) ? w.wrongRemark : undefined,
    maxLength: longestRemark,
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- these are the events of its fields
    <form
      ref={form}
      method="post"
      action={to(`/juri/lembar/${sheet.id}`)}
      autoComplete="off"
      noValidate={ready}
      aria-label={w.sheet}
      onInput={() => changed(true)}
      onBlur={() => changed(false)}
      onSubmit={(event) => void submitted(event)}
      className="mt-6"
    >
      <input type="hidden" name="version" value={saver.stored.version} readOnly />
      {criteria.map((criterion) => {
        const name = markField(criterion.id)
        const field = {
          criterion,
          typed: typed[name] ?? '',
          stored: storedOf(name),
          wrong: wrong.includes(name),
        }
        return sheet.kind === 'shortlist' ? (
          <VoteField key={criterion.id} {...field} />
        ) : (
          <CriterionField key={criterion.id} {...field} ready={ready} />
        )
      })}
      <details open={Boolean(initial.note || initial.comment)} className="border-t border-pasir py-4">
        <summary className="min-h-11 cursor-pointer py-2.5 text-sogan">{w.remarks}</summary>
        <div className="mt-2 grid gap-5">
          <TextArea
            label={w.comment}
            help={beside(w.commentHelp, storedOf('comment'), typed.comment)}
            {...remark('comment')}
          />
          <CommentHints text={typed.comment ?? ''} />
          <TextArea
            label={w.note}
            help={beside(w.noteHelp, storedOf('note'), typed.note)}
            {...remark('note')}
          />
        </div>
      </details>
      <div className="sticky bottom-0 z-10 -mx-5 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-pasir bg-gading px-5 py-2.5 md:-mx-8 md:px-8 lg:-mx-6 lg:px-6">
        <div className="col-span-2">
          <SaveNotice saver={saver} stored={stored} />
        </div>
        <Total sheet={sheet} typed={typed} />
        <Button name="intent" value={stay ? 'save' : 'next'} className="px-3.5 text-[0.95rem] lg:row-span-2">
          {stay ? w.save : ready ? w.nextLeft : w.saveAndNext}
        </Button>
        <SaveState status={saver.status} savedAt={saver.stored.savedAt} />
      </div>
    </form>
  )

  function beside(help: string, kept: string | undefined, mine: string | undefined) {
    if (kept === undefined || kept === mine) return help
    return (
      <>
        {help} <strong className="block whitespace-pre-line text-lakan">{w.stored(kept || w.empty)}</strong>
      </>
    )
  }
}

function Total({ sheet, typed }: { sheet: SheetView; typed: Record<string, string> }) {
  const w = useWords(deskWords)
  const lang = useLang()
  if (sheet.kind === 'shortlist') return <span />
  const marks = sheet.criteria.map(({ id }) => typed[markField(id)] ?? '')
  const given = marks.filter((mark) => /^(\d{1,2}|100)$/.test(mark)).map(Number)
  if (given.length < marks.length) {
    return <p className="figures text-sm">{w.totalPartly(given.length, marks.length)}</p>
  }
  const total = weightedTotal(
    given,
    sheet.criteria.map(({ weight }) => weight),
  )
  return (
    <p>
      <span className="sr-only">{w.total}</span>
      <output className="figures font-display text-2xl text-bata">{formatNumber(total, lang, 2)}</output>
    </p>
  )
}
