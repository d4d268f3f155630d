import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { Threshold } from './Threshold.tsx'
import { accountsWords } from './words.ts'

type Fields = { identifier: string; password: string }

/** The page to sign in. `on` is where to go afterwards, as a query that other pages of the door take too. */
export function SignIn({ answer, on }: { answer?: Answer; on: string }) {
  const w = useWords(accountsWords)
  const to = useHref()
  const [form, fields] = useForm<Fields>({ id: 'masuk', lastResult: answer?.result })
  const say = useSentence(w.problems, answer?.refusal)
  return (
    <Threshold title={w.signInTitle} lead={w.signInLead} ornament="kala">
      <form method="post" id={form.id} noValidate className="grid gap-6">
        <Problems fields={[fields.identifier, fields.password]} say={say} refusal={answer?.refusal} />
        <TextField
          {...control(fields.identifier)}
          label={w.identifier}
          error={say(fields.identifier)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          {...control(fields.password)}
          type="password"
          label={w.password}
          error={say(fields.password)}
          autoComplete="current-password"
        />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <Button>{w.signIn}</Button>
          <a href={to('/lupa')} className="inline-flex min-h-11 items-center underline underline-offset-4">
            {w.forgot}
          </a>
        </div>
      </form>
      <p className="mt-10 border-t border-pasir pt-5">
        {w.noAccount}{' '}
        <a href={to('/daftar') + on} className="font-semibold underline underline-offset-4">
          {w.makeOne}
        </a>
      </p>
    </Threshold>
  )
}
