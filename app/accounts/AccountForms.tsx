import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { Choice, FieldSet, TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useWords } from '#app/ui/language.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { Own } from './Account.tsx'
import { readablePhone } from './identifier.ts'
import { ownWords } from './own-words.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { accountsWords } from './words.ts'

type Profile = { name: string; district: string; regency: string; lang: string }

/** Name, place for those who send works, and the language of letters. */
export function ProfileForm({ own, answer }: { own: Own; answer?: Answer }) {
  const door = useWords(accountsWords)
  const w = useWords(ownWords)
  const all = useWords(everywhere)
  const { name, district, regency, lang } = own
  const [form, fields] = useForm<Profile>({
    id: 'profil-isian',
    lastResult: answer?.result,
    defaultValue: { name, district, regency, lang },
  })
  const say = useSentence(door.problems, answer?.refusal)
  const places = own.role === 'entrant'
  const listed = places ? [fields.name, fields.district, fields.regency] : [fields.name]
  return (
    <form method="post" id={form.id} action="#profil" noValidate className="grid gap-6">
      <Problems fields={listed} say={say} refusal={answer?.refusal} />
      <TextField {...control(fields.name)} label={door.name} error={say(fields.name)} autoComplete="name" />
      {places && <PlaceFields district={fields.district} regency={fields.regency} say={say} />}
      <FieldSet id={fields.lang.id} legend={w.langLabel}>
        {(['id', 'en'] as const).map((value) => (
          <Choice
            key={value}
            id={`${fields.lang.id}-${value}`}
            type="radio"
            name="lang"
            value={value}
            defaultChecked={fields.lang.initialValue === value}
            label={w.langs[value]}
          />
        ))}
      </FieldSet>
      <div>
        <Button kind="quiet" name="intent" value="profile">
          {all.save}
        </Button>
      </div>
    </form>
  )
}

/** The e-mail address or number to sign in with. Folded away until wanted. */
export function ContactForm({ own, answer }: { own: Own; answer?: Answer }) {
  const door = useWords(accountsWords)
  const w = useWords(ownWords)
  const [form, { identifier, current }] = useForm<{ identifier: string; current: string }>({
    id: 'alamat-isian',
    lastResult: answer?.result,
  })
  const say = useSentence(door.problems, answer?.refusal)
  const ways = [own.email, own.phone && readablePhone(own.phone)].filter((way) => way !== null)
  return (
    <>
      <p>
        {w.contactNow}{' '}
        {ways.map((way, index) => (
          <span key={way}>
            {index > 0 && ` ${w.contactOr} `}
            <strong className="font-semibold wrap-break-word">{way}</strong>
          </span>
        ))}
        .
      </p>
      <details open={answer !== undefined} className="mt-3">
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-bata underline underline-offset-4">
          {w.contactChange}
        </summary>
        <form method="post" id={form.id} action="#alamat" noValidate className="mt-4 grid gap-6">
          <Problems fields={[identifier, current]} say={say} refusal={answer?.refusal} />
          <TextField
            {...control(identifier)}
            label={door.identifier}
            help={w.contactHelp}
            error={say(identifier)}
            autoCapitalize="none"
            spellCheck={false}
          />
          <TextField
            {...control(current)}
            type="password"
            label={door.currentPassword}
            error={say(current)}
            autoComplete="current-password"
          />
          <div>
            <Button kind="quiet" name="intent" value="contact">
              {w.contactSave}
            </Button>
          </div>
        </form>
      </details>
    </>
  )
}

/** The current password and a new one. Folded away until wanted. */
export function PasswordForm({ answer }: { answer?: Answer }) {
  const door = useWords(accountsWords)
  const w = useWords(ownWords)
  const [form, { current, password }] = useForm<{ current: string; password: string }>({
    id: 'sandi-isian',
    lastResult: answer?.result,
  })
  const say = useSentence(door.problems, answer?.refusal)
  return (
    <details open={answer !== undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-bata underline underline-offset-4">
        {w.passwordChange}
      </summary>
      <form method="post" id={form.id} action="#sandi" noValidate className="mt-4 grid gap-6">
        <Problems fields={[current, password]} say={say} refusal={answer?.refusal} />
        <TextField
          {...control(current)}
          type="password"
          label={door.currentPassword}
          error={say(current)}
          autoComplete="current-password"
        />
        <TextField
          {...control(password)}
          type="password"
          label={door.newPassword}
          help={door.newPasswordHelp}
          error={say(password)}
          autoComplete="new-password"
        />
        <p className="text-sm text-gambir">{w.passwordEnds}</p>
        <div>
          <Button kind="quiet" name="intent" value="password">
            {w.passwordSave}
          </Button>
        </div>
      </form>
    </details>
  )
}
