import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { Choice, FieldSet, TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useLang, useWords } from '#app/ui/language.tsx'
import { Part } from '#app/ui/Part.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import { formatDate, formatInstant } from '#app/words/format.ts'
import { readablePhone } from './identifier.ts'
import type { PeoplePage } from './people.server.ts'
import { fromMachine } from './from-machine.ts'
import { peopleWords } from './people-words.ts'

const small =
  'min-h-11 cursor-pointer px-2 font-semibold text-bata underline underline-offset-4 whitespace-nowrap'

/** Who waits for a new password, whom to invite, who is in the office and on the jury. */
export function People({
  people,
  saved,
  answer,
}: {
  people: PeoplePage
  saved: string | null
  answer?: Answer
}) {
  const w = useWords(peopleWords)
  const done = (what: string) => (saved === what ? w.saved[what] : undefined)
  return (
    <>
      <Part id="kata-sandi" title={w.askedTitle} lead={w.askedLead}>
        <Asked asked={people.asked} />
      </Part>
      <Part id="undang" title={w.inviteTitle} lead={w.inviteLead} done={done('revoked')}>
        <Invite answer={answer} />
        {people.invited.length > 0 && <Invited invited={people.invited} />}
      </Part>
      <Part id="kantor" title={w.staffTitle} done={done('closed')} wide>
        <Staff staff={people.staff} />
      </Part>
    </>
  )
}

function Asked({ asked }: Pick<PeoplePage, 'asked'>) {
  const w = useWords(peopleWords)
  const all = useWords(everywhere)
  const lang = useLang()
  if (asked.length === 0) return <p className="text-gambir">{w.askedNone}</p>
  return (
    <form method="post">
      <ul className="-mt-2">
        {asked.map((person) => (
          <li
            key={person.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-pasir py-3"
          >
            <Named person={person} under={w.askedAt(formatInstant(person.askedAt, lang))}>
              {all.roles[person.role as keyof typeof all.roles]}
            </Named>
            <Button kind="quiet" name="reset" value={person.id} aria-label={w.askedMakeFor(person.name)}>
              {w.askedMake}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  )
}

function Invite({ answer }: { answer?: Answer }) {
  const w = useWords(peopleWords)
  const all = useWords(everywhere)
  const [form, { note, role }] = useForm<{ note: string; role: string }>({
    id: 'undang-isian',
    lastResult: answer?.result,
    defaultValue: { role: 'helper' },
  })
  const say = useSentence(w.problems, answer?.refusal)
  return (
    <form method="post" id={form.id} noValidate className="grid gap-6">
      <Problems fields={[note]} say={say} refusal={answer?.refusal} />
      <TextField {...control(note)} label={w.inviteWho} error={say(note)} autoComplete="off" />
      <FieldSet id={role.id} legend={w.inviteRole}>
        {(['helper', 'organiser'] as const).map((value) => (
          <Choice
            key={value}
            id={`${role.id}-${value}`}
            type="radio"
            name="role"
            value={value}
            defaultChecked={role.initialValue === value}
            label={`${all.roles[value]}: ${w.roleHelp[value]}`}
          />
        ))}
      </FieldSet>
      <div>
        <Button kind="quiet" name="intent" value="invite">
          {w.inviteMake}
        </Button>
      </div>
    </form>
  )
}

function Invited({ invited }: Pick<PeoplePage, 'invited'>) {
  const w = useWords(peopleWords)
  const all = useWords(everywhere)
  const lang = useLang()
  return (
    <form method="post" action="#undang" className="mt-8">
      <h3 className="text-lg text-sogan">{w.invitedTitle}</h3>
      <ul className="mt-1">
        {invited.map(({ hash, role, note, expiresAt }) => {
          const name = note === fromMachine ? w.invitedByMachine : note
          return (
            <li
              key={hash}
              className="flex flex-wrap items-center justify-between gap-x-6 border-b border-pasir py-2"
            >
              <span>
                <span className="font-semibold">{name}</span>, {all.roles[role as keyof typeof all.roles]}
                <br />
                <span className="text-sm text-gambir">{w.invitedUntil(formatInstant(expiresAt, lang))}</span>
              </span>
              <button name="revoke" value={hash} aria-label={w.revokeFor(name)} className={small}>
                {w.revoke}
              </button>
            </li>
          )
        })}
      </ul>
    </form>
  )
}

function Staff({ staff }: Pick<PeoplePage, 'staff'>) {
  const w = useWords(peopleWords)
  const all = useWords(everywhere)
  const lang = useLang()
  return (
    <form method="post" action="#kantor">
      <ul className="-mt-2">
        {staff.map((person) => (
          <li
            key={person.id}
            className="grid items-center gap-x-6 gap-y-1 border-b border-pasir py-3 sm:grid-cols-[2fr_1fr_auto]"
          >
            <Named person={person} under={w.since(formatDate(person.createdAt, lang))} />
            <span>{all.roles[person.role as keyof typeof all.roles]}</span>
            <span className="sm:min-w-32 sm:text-right">
              {person.mayClose && (
                <button
                  name="close"
                  value={person.id}
                  aria-label={w.closeFor(person.name)}
                  className={`${small} -ml-2 sm:mr-[-0.5rem]`}
                >
                  {w.close}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </form>
  )
}

function Named({
  person,
  under,
  children,
}: {
  person: { name: string; email: string | null; phone: string | null }
  under: string
  children?: string
}) {
  const contact = [person.email, person.phone && readablePhone(person.phone)].filter(Boolean).join(', ')
  return (
    <span className="min-w-0">
      <span className="font-semibold">{person.name}</span>
      {children && <>, {children}</>}
      <br />
      <span className="text-sm wrap-break-word text-gambir">
        {contact}, {under}
      </span>
    </span>
  )
}
