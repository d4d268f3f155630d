import type { FieldMetadata } from '@conform-to/react'
import { TextField } from '#app/ui/Field.tsx'
import { control } from '#app/ui/Form.tsx'
import { useWords } from '#app/ui/language.tsx'
import { accountsWords } from './words.ts'

/** What a new account is signed in to with: an e-mail address or number, and a password. */
export function NewCredentials({
  identifier,
  password,
  say,
}: {
  identifier: FieldMetadata<string>
  password: FieldMetadata<string>
  say: (field: FieldMetadata<string>) => string | undefined
}) {
  const w = useWords(accountsWords)
  return (
    <>
      <TextField
        {...control(identifier)}
        label={w.identifier}
        help={w.identifierHelp}
        error={say(identifier)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        {...control(password)}
        type="password"
        label={w.password}
        help={w.newPasswordHelp}
        error={say(password)}
        autoComplete="new-password"
      />
    </>
  )
}
