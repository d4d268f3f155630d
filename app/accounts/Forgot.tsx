import { useForm } from '@conform-to/react'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Threshold } from './Threshold.tsx'
import { accountsWords } from './words.ts'

/** What was asked for, as typed and read; it says nothing of whether there is such an account. */
export type Asked = { kind: 'email' | 'phone'; shown: string }

/** The page to ask for a new password; after asking, what happens next. */
export function Forgot({ answer, asked }: { answer?: Answer; asked?: Asked }) {
  const w = useWords(accountsWords)
  const to = useHref()
  const [form, fields] = useForm<{ identifier: string }>({ id: 'lupa', lastResult: answer?.result })
  const say = useSentence(w.problems, answer?.refusal)
  if (asked) {
    return (
      <Threshold title={w.forgotDoneTitle} ornament="gana">
        <div className="prose-measure grid gap-4 text-lg">
          <p>{w.forgotDone[asked.kind](asked.shown)}</p>
          <p className="text-gambir">{w.forgotWaiting}</p>
        </div>
        <p className="mt-8">
          <ButtonLink kind="quiet" href={to('/masuk')}>
            {w.signIn}
          </ButtonLink>
        </p>
      </Threshold>
    )
  }
  return (
    <Threshold title={w.forgotTitle} lead={w.forgotLead} ornament="gana">
      <form method="post" id={form.id} noValidate className="grid gap-6">
        <Problems fields={[fields.identifier]} say={say} refusal={answer?.refusal} />
        <TextField
          {...control(fields.identifier)}
          label={w.identifier}
          help={w.identifierHelp}
          error={say(fields.identifier)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <div>
          <Button>{w.forgotSend}</Button>
        </div>
      </form>
    </Threshold>
  )
}
