import { useForm } from '@conform-to/react'
import { Threshold } from '#app/accounts/Threshold.tsx'
import { lastInstant } from '#app/contests/timeline.ts'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { TextArea, TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useHref, useLang, useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { entryNumber, formatInstant } from '#app/words/format.ts'
import { groundsLength } from './limits.ts'
import { ObjectClosed } from './ObjectClosed.tsx'
import { OwnObjections } from './OwnObjections.tsx'
import type { ObjectionFormPage } from './public-page.server.ts'
import { objectionWords } from './words.ts'

type Fields = { name: string; contact: string; work: string; grounds: string }

/** The page to object on; outside the window, when it is open, and what was typed if that came too late. */
export function ObjectPage({ page, answer }: { page: ObjectionFormPage; answer?: Answer }) {
  const w = useWords(objectionWords)
  const lang = useLang()
  const to = useHref()
  const { edition, open } = page
  if (!open && !answer) return <ObjectClosed page={page} />
  const till = edition.window && formatInstant(lastInstant(edition.window.till), lang)
  return (
    <Threshold title={w.title} lead={w.lead(lang === 'en' ? edition.nameEn : edition.name)} ornament="kala">
      <OwnObjections page={page} />
      {open && till && <p className="mb-4 font-semibold">{w.openTill(till)}</p>}
      <ul className="mb-8 list-disc space-y-1 pl-5 text-gambir">
        {w.promise.map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>
          <a href={to(`/verifikasi/${edition.slug}`)} className="underline underline-offset-4">
            {w.checkFirst}
          </a>
        </li>
      </ul>
      <ObjectForm page={page} answer={answer} />
    </Threshold>
  )
}

function ObjectForm({ page, answer }: { page: ObjectionFormPage; answer?: Answer }) {
  const w = useWords(objectionWords)
  const { known, edition } = page
  const [form, fields] = useForm<Fields>({
    id: 'keberatan',
    lastResult: answer?.result,
    defaultValue: { ...known, grounds: '' },
  })
  const say = useSentence(w.problems, answer?.refusal)
  const tooLate = answer?.refusal?.code === 'objections-closed'
  return (
    <form method="post" id={form.id} noValidate className="grid gap-6">
      <Problems
        fields={[fields.name, fields.contact, fields.work, fields.grounds]}
        say={say}
        refusal={answer?.refusal}
      />
      {tooLate && <Notice tone="warning">{w.typedKept}</Notice>}
      <TextField
        {...control(fields.name)}
        label={w.name}
        error={say(fields.name)}
        autoComplete="name"
        required
      />
      <TextField
        {...control(fields.contact)}
        label={w.contact}
        help={w.contactHelp}
        error={say(fields.contact)}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        {...control(fields.work)}
        label={w.work}
        help={w.workHelp(entryNumber(edition.code, 17))}
        error={say(fields.work)}
        className="max-w-40"
        optional
      />
      <TextArea
        {...control(fields.grounds)}
        label={w.grounds}
        help={w.groundsHelp(groundsLength.least)}
        error={say(fields.grounds)}
        rows={9}
        maxLength={groundsLength.most}
        required
      />
      {tooLate ? (
        <ClosedFoot slug={edition.slug} />
      ) : (
        <div>
          <Button>{w.send}</Button>
        </div>
      )}
    </form>
  )
}

function ClosedFoot({ slug }: { slug: string }) {
  const w = useWords(objectionWords)
  const to = useHref()
  return (
    <div>
      <ButtonLink kind="quiet" href={to(`/verifikasi/${slug}`)}>
        {w.seeResult}
      </ButtonLink>
    </div>
  )
}
