import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant, toWibInput } from '#app/words/format.ts'
import type { EditionPage } from './edition-page.server.ts'
import { officeWords } from './office-words.ts'
import { lastInstant } from './timeline.ts'

type Fields = { opensAt: string; lastMinute: string; announcesAt: string; maxWorks: string }

/** The dates in WIB and the limit of works. What can no longer be changed is told, not asked. */
export function DatesFields({ edition, answer }: { edition: EditionPage; answer?: Answer }) {
  const w = useWords(officeWords)
  const all = useWords(everywhere)
  const lang = useLang()
  const { opensAt, closesAt, announcesAt, maxWorks, may } = edition
  const [form, fields] = useForm<Fields>({
    id: 'tanggal-isian',
    lastResult: answer?.result,
    defaultValue: {
      opensAt: opensAt ? toWibInput(opensAt) : '',
      lastMinute: closesAt ? toWibInput(lastInstant(closesAt)) : '',
      announcesAt: announcesAt ? toWibInput(announcesAt) : '',
      maxWorks: String(maxWorks),
    },
  })
  const say = useSentence(w.problems, answer?.refusal)
  const date = (field: (typeof fields)[keyof Fields]) => ({
    ...control(field),
    type: 'datetime-local',
    error: say(field),
  })
  return (
    <form method="post" id={form.id} action="#tanggal" noValidate className="grid gap-6">
      <Problems
        fields={[fields.opensAt, fields.lastMinute, fields.announcesAt, fields.maxWorks]}
        say={say}
        refusal={answer?.refusal}
      />
      {may.opening ? (
        <TextField {...date(fields.opensAt)} label={w.opensAt} help={w.opensHelp} className="max-w-72" />
      ) : (
        opensAt && <p>{w.openedAt(formatInstant(opensAt, lang))}</p>
      )}
      {may.closing ? (
        <TextField
          {...date(fields.lastMinute)}
          label={w.lastMinute}
          help={w.lastMinuteHelp}
          className="max-w-72"
        />
      ) : (
        <Notice>{w.locked.dates}</Notice>
      )}
      <TextField
        {...date(fields.announcesAt)}
        label={w.announcesAt}
        help={w.announcesHelp}
        className="max-w-72"
        optional
      />
      <TextField
        {...control(fields.maxWorks)}
        label={w.maxWorks}
        help={w.maxWorksHelp}
        error={say(fields.maxWorks)}
        inputMode="numeric"
        className="max-w-24"
      />
      <div className="flex flex-wrap gap-3">
        <Button kind="quiet" name="intent" value="dates">
          {all.save}
        </Button>
        {may.openNow && (
          <Button kind="quiet" name="intent" value="open">
            {w.openNow}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Closing before the deadline; folded away, since it ends the entry for everyone. */
export function CloseNow() {
  const w = useWords(officeWords)
  return (
    <details className="mt-6 border-t border-pasir pt-3">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-bata underline underline-offset-4">
        {w.closeNowFold}
      </summary>
      <form method="post" action="#tanggal" className="mt-2 grid gap-4">
        <p>{w.closeNowHelp}</p>
        <div>
          <Button kind="danger" name="intent" value="close">
            {w.closeNow}
          </Button>
        </div>
      </form>
    </details>
  )
}
