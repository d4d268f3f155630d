import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { ErrorSummary, TextArea, TextField } from '#app/ui/Field.tsx'
import type { Answer } from '#app/ui/Form.tsx'
import { useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { officeWords } from './office-words.ts'
import { RowsRead } from './RowsRead.tsx'

type Row = Record<string, string | number | undefined>

/**
 * Criteria or prizes as rows of one form. There is always one empty row to add with; a row that is emptied or
 * ticked goes when the form is saved.
 */
export function Rows({
  kind,
  id = kind,
  anchor,
  position,
  rows,
  locked,
  foot,
  answer,
}: {
  kind: 'criteria' | 'prizes'
  /** Of the form, where one page has several. */
  id?: string
  /** The part of the page that it stands in. */
  anchor: string
  /** Of the round whose criteria they are, where the page has several. */
  position?: number
  rows: Row[]
  /** Why nothing may be changed any more. */
  locked?: string
  foot: string
  answer?: Answer
}) {
  const w = useWords(officeWords)
  const all = useWords(everywhere)
  const [form, fields] = useForm<{ rows: Row[] }>({
    id,
    lastResult: answer?.result,
    defaultValue: { rows: rows as never },
  })
  const typed = (fields.rows.initialValue ?? []) as unknown as (Row | null | undefined)[]
  const filled = typed.slice(0, 1 + typed.findLastIndex((row) => row))
  const shown = [...filled.slice(0, 19), {}]
  const say = (name: string) => {
    const code = form.allErrors[name]?.[0]
    return code ? (w.problems[code] ?? all.refusal({ code: 'invalid' })) : undefined
  }
  const nameOf = kind === 'criteria' ? w.criterion : w.prize
  const errors = Object.keys(form.allErrors).map((name) => ({
    field: idOf(id, name),
    message: `${nameOf(1 + Number(/\d+/.exec(name)?.[0] ?? 0))}: ${say(name)}`,
  }))
  if (locked) {
    return (
      <div className="grid gap-5">
        <Notice>{locked}</Notice>
        <RowsRead kind={kind} rows={rows} />
        <p className="figures font-semibold">{foot}</p>
      </div>
    )
  }
  return (
    <form method="post" id={form.id} action={`#${anchor}`} noValidate className="grid gap-6">
      {position && <input type="hidden" name="position" value={position} />}
      {answer?.refusal && <Notice tone="error">{all.refusal(answer.refusal)}</Notice>}
      <ErrorSummary errors={errors} />
      <ol>
        {shown.map((row, index) => (
          <OneRow key={index} form={id} kind={kind} index={index} row={row ?? {}} say={say} />
        ))}
      </ol>
      <p className="figures font-semibold">{foot}</p>
      <div>
        <Button kind="quiet" name="intent" value={kind}>
          {all.save}
        </Button>
      </div>
    </form>
  )
}

const idOf = (form: string, name: string) => `${form}-${name.replace(/\W+/g, '-')}`

function OneRow({
  form,
  kind,
  index,
  row,
  say,
}: {
  form: string
  kind: 'criteria' | 'prizes'
  index: number
  row: Row
  say: (name: string) => string | undefined
}) {
  const w = useWords(officeWords)
  const isNew = !row.name && !row.weight && !row.amount
  const at = (field: string) => {
    const name = `rows[${index}].${field}`
    return {
      id: idOf(form, name),
      name,
      defaultValue: row[field] === undefined ? undefined : String(row[field]),
      error: say(name),
    }
  }
  const legend = kind === 'criteria' ? w.criterion(index + 1) : w.prize(index + 1)
  const figure = kind === 'criteria' ? 'weight' : 'amount'
  const body = (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-[1fr_9.5rem]">
        <TextField {...at('name')} label={w.rowName} />
        <TextField
          {...at(figure)}
          label={kind === 'criteria' ? w.weight : w.amount}
          inputMode="numeric"
          className="figures text-right"
        />
        <TextField {...at('nameEn')} label={w.rowNameEn} lang="en" />
      </div>
      {kind === 'criteria' && <Guides at={at} />}
    </>
  )
  if (isNew) {
    return (
      <li className="border-t border-pasir pt-3">
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-bata underline underline-offset-4">
            {kind === 'criteria' ? w.anotherCriterion : w.anotherPrize}
          </summary>
          <div className="mt-2">{body}</div>
        </details>
      </li>
    )
  }
  return (
    <li className="border-t border-pasir py-5 first:border-0 first:pt-0">
      <p className="mb-3 flex items-baseline justify-between gap-4">
        <span className="font-display text-lg text-sogan">{legend}</span>
        <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm text-gambir">
          <input
            type="checkbox"
            name={`rows[${index}].remove`}
            value="yes"
            defaultChecked={row.remove === 'yes'}
            aria-label={w.removeNamed(String(row.name ?? legend))}
            className="size-5 accent-bata"
          />
          {w.remove}
        </label>
      </p>
      {body}
    </li>
  )
}

type At = (field: string) => { id: string; name: string; defaultValue?: string; error?: string }

function Guides({ at }: { at: At }) {
  const w = useWords(officeWords)
  const guide = at('guide')
  const guideEn = at('guideEn')
  return (
    <details className="mt-2" open={guide.error !== undefined || guideEn.error !== undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-gambir underline underline-offset-4">
        {w.guides}
      </summary>
      <div className="mt-1 grid gap-4 xl:grid-cols-2">
        <TextArea {...guide} label={w.guide} />
        <TextArea {...guideEn} label={w.guideEn} lang="en" />
      </div>
    </details>
  )
}
