import { useForm } from '@conform-to/react'
import type { Role } from '#app/policy/actor.ts'
import { Button } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatInstant } from '#app/words/format.ts'
import type { Invited } from './forms.ts'
import { fromMachine } from './from-machine.ts'
import { NewCredentials } from './NewCredentials.tsx'
import { Threshold } from './Threshold.tsx'
import { accountsWords } from './words.ts'

type Props = {
  invitation: {
    role: Role
    note: string
    expiresAt: Date
    seat: { title: string; titleEn: string } | null
  }
  /** Who reads it, when they have signed in to an account. */
  self: { name: string; role: Role } | null
  /** This page's own address, to come back to after signing in. */
  here: string
  answer?: Answer
}

/** The page that an invitation opens: what it offers, and the account to make or the one to accept it with. */
export function Invitation({ invitation, self, here, answer }: Props) {
  const w = useWords(accountsWords)
  const lang = useLang()
  const { role, seat, expiresAt } = invitation
  const title = seat && (lang === 'en' ? seat.titleEn || seat.title : seat.title)
  const lead = (
    <>
      <p>{w.invitedLead[role]}</p>
      <p className="mt-2 text-base">
        {title && <>{w.invitedSeat(title)} </>}
        {w.invitedUntil(formatInstant(expiresAt, lang))}
      </p>
    </>
  )
  return (
    <Threshold title={w.invitedTitle[role]} lead={lead} ornament="makara">
      {self?.role === role ? (
        <AsSelf self={self} answer={answer} />
      ) : (
        <AsNew invitation={invitation} other={self !== null} here={here} answer={answer} />
      )}
    </Threshold>
  )
}

function AsSelf({ self, answer }: { self: { name: string; role: Role }; answer?: Answer }) {
  const w = useWords(accountsWords)
  const all = useWords(everywhere)
  return (
    <form method="post" className="grid gap-6">
      {answer?.refusal && <Notice tone="error">{all.refusal(answer.refusal)}</Notice>}
      <p>{w.invitedAsSelf(self.name, all.roles[self.role])}</p>
      <div>
        <Button name="intent" value="self">
          {w.invitedAccept}
        </Button>
      </div>
    </form>
  )
}

function AsNew({
  invitation,
  other,
  here,
  answer,
}: Pick<Props, 'invitation' | 'here' | 'answer'> & { other: boolean }) {
  const w = useWords(accountsWords)
  const to = useHref()
  const refusal = answer?.refusal
  const [form, { name, identifier, password }] = useForm<Invited>({
    id: 'undangan',
    lastResult: answer?.result,
    defaultValue: { name: invitation.note === fromMachine ? '' : invitation.note },
  })
  const general = useSentence(w.problems, refusal)
  const say: typeof general = (field) =>
    field.name === 'identifier' && refusal?.code === 'taken' ? w.invitedTaken : general(field)
  return (
    <>
      <form method="post" id={form.id} noValidate className="grid gap-6">
        {other && <Notice>{w.invitedOther}</Notice>}
        <Problems fields={[name, identifier, password]} say={say} refusal={refusal} />
        <TextField
          {...control(name)}
          label={w.invitedName}
          help={w.invitedNameHelp[invitation.role]}
          error={say(name)}
          autoComplete="name"
        />
        <NewCredentials identifier={identifier} password={password} say={say} />
        <div>
          <Button name="intent" value="new">
            {w.invitedMake}
          </Button>
        </div>
      </form>
      {!other && (
        <p className="mt-10 border-t border-pasir pt-5">
          {w.invitedHave}{' '}
          <a
            href={`${to('/masuk')}?ke=${encodeURIComponent(here)}`}
            className="font-semibold underline underline-offset-4"
          >
            {w.invitedSignIn}
          </a>
        </p>
      )}
    </>
  )
}
