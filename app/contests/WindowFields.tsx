import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant, toWibInput } from '#app/words/format.ts'
import type { EditionPage } from './edition-page.server.ts'
import { windowOf } from './objection-window.ts'
import { resultRulesWords } from './result-rules-words.ts'
import { lastInstant } from './timeline.ts'

/** When objections are taken. After publication it is told that it can only grow, and when it would never open. */
export function WindowFields({ edition, answer }: { edition: EditionPage; answer?: Answer }) {
  const w = useWords(resultRulesWords)
  const all = useWords(everywhere)
  const { objectsFrom, objectsTill, publishedAt } = edition
  const [form, fields] = useForm<{ objectsFrom: string; objectsTill: string }>({
    id: 'masa-sanggah-isian',
    lastResult: answer?.result,
    defaultValue: {
      objectsFrom: objectsFrom ? toWibInput(objectsFrom) : '',
      objectsTill: objectsTill ? toWibInput(lastInstant(objectsTill)) : '',
    },
  })
  const say = useSentence(w.problems, answer?.refusal)
  const never = publishedAt && objectsTill && !windowOf({ objectsFrom, objectsTill, publishedAt })
  const date = (field: typeof fields.objectsFrom) => ({
    ...control(field),
    type: 'datetime-local',
    error: say(field),
    className: 'max-w-72',
    optional: true,
  })
  return (
    <form method="post" id={form.id} action="#masa-sanggah" noValidate className="grid gap-6">
      {publishedAt && !objectsTill && <Notice tone="warning">{w.notSet}</Notice>}
      {never && <Notice tone="warning">{w.neverOpens}</Notice>}
      {publishedAt && objectsTill && !never && <Notice>{w.onlyLonger}</Notice>}
      <Problems fields={[fields.objectsFrom, fields.objectsTill]} say={say} refusal={answer?.refusal} />
      <TextField {...date(fields.objectsFrom)} label={w.from} help={w.fromHelp} />
      <TextField
        {...date(fields.objectsTill)}
        label={w.till}
        help={publishedAt ? w.tillHelp : `${w.tillHelp} ${w.tillEmpty}`}
      />
      <div>
        <Button kind="quiet" name="intent" value="window">
          {all.save}
        </Button>
      </div>
      {!objectsTill && <Proposal till={edition.proposedTill} />}
    </form>
  )
}

function Proposal({ till }: { till: Date | null }) {
  const w = useWords(resultRulesWords)
  const lang = useLang()
  if (!till) return null
  return (
    <div className="border-t border-pasir pt-5">
      <Button kind="quiet" name="intent" value="proposal">
        {w.propose(formatInstant(lastInstant(till), lang))}
      </Button>
      <p className="mt-2 text-sm text-gambir">{w.proposeHelp}</p>
    </div>
  )
}
