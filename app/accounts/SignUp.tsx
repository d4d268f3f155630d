import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import type { SignUp as Fields } from './forms.ts'
import { NewCredentials } from './NewCredentials.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { Threshold } from './Threshold.tsx'
import { accountsWords } from './words.ts'

/** The page to sign up as an entrant; for someone who has begun a draft it completes what is there. */
export function SignUp({ answer, on, begun }: { answer?: Answer; on: string; begun: boolean }) {
  const w = useWords(accountsWords)
  const to = useHref()
  const [form, fields] = useForm<Fields>({ id: 'daftar', lastResult: answer?.result })
  const say = useSentence(w.problems, answer?.refusal)
  const { identifier, name, district, regency, password } = fields
  return (
    <Threshold
      title={begun ? w.completeTitle : w.signUpTitle}
      lead={begun ? w.completeLead : w.signUpLead}
      ornament="padma"
    >
      <form method="post" id={form.id} noValidate className="grid gap-6">
        <Problems
          fields={[name, district, regency, identifier, password]}
          say={say}
          refusal={answer?.refusal}
        />
        <TextField
          {...control(name)}
          label={w.name}
          help={w.nameHelp}
          error={say(name)}
          autoComplete="name"
        />
        <PlaceFields district={district} regency={regency} say={say} />
        <NewCredentials identifier={identifier} password={password} say={say} />
        <p className="text-sm text-gambir">{w.privacy}</p>
        <div>
          <Button>{w.signUp}</Button>
        </div>
      </form>
      <p className="mt-10 border-t border-pasir pt-5">
        {w.haveAccount}{' '}
        <a href={to('/masuk') + on} className="font-semibold underline underline-offset-4">
          {w.signIn}
        </a>
      </p>
    </Threshold>
  )
}
