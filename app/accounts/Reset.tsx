import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useWords } from '#app/ui/language.tsx'
import { Threshold } from './Threshold.tsx'
import { accountsWords } from './words.ts'

/** The page that a one-time link opens to set a new password. */
export function Reset({ name, answer }: { name: string; answer?: Answer }) {
  const w = useWords(accountsWords)
  const [form, fields] = useForm<{ password: string }>({ id: 'pulihkan', lastResult: answer?.result })
  const say = useSentence(w.problems, answer?.refusal)
  return (
    <Threshold title={w.resetTitle} lead={w.resetLead(name)} ornament="gana">
      <form method="post" id={form.id} noValidate className="grid gap-6">
        <Problems fields={[fields.password]} say={say} refusal={answer?.refusal} />
        <TextField
          {...control(fields.password)}
          type="password"
          label={w.newPassword}
          help={w.newPasswordHelp}
          error={say(fields.password)}
          autoComplete="new-password"
        />
        <div>
          <Button>{w.resetSave}</Button>
        </div>
      </form>
    </Threshold>
  )
}
