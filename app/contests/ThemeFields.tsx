import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { TextArea, TextField } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { EditionPage } from './edition-page.server.ts'
import type { Theme } from './forms.ts'
import { officeWords } from './office-words.ts'

/** Name and theme in both languages. */
export function ThemeFields({ edition, answer }: { edition: EditionPage; answer?: Answer }) {
  const w = useWords(officeWords)
  const all = useWords(everywhere)
  const { name, nameEn, theme, themeEn, may } = edition
  const [form, fields] = useForm<Theme>({
    id: 'tema-isian',
    lastResult: answer?.result,
    defaultValue: { name, nameEn, theme, themeEn },
  })
  const say = useSentence(w.problems, answer?.refusal)
  return (
    <form method="post" id={form.id} action="#tema" noValidate>
      <fieldset disabled={!may.theme} className="grid gap-6">
        {!may.theme && <Notice>{w.locked.theme}</Notice>}
        <Problems
          fields={[fields.name, fields.nameEn, fields.theme, fields.themeEn]}
          say={say}
          refusal={answer?.refusal}
        />
        <TextField {...control(fields.name)} label={w.name} error={say(fields.name)} />
        <TextField {...control(fields.nameEn)} label={w.nameEn} error={say(fields.nameEn)} lang="en" />
        <TextArea {...control(fields.theme)} rows={2} label={w.theme} error={say(fields.theme)} />
        <TextArea
          {...control(fields.themeEn)}
          rows={2}
          label={w.themeEn}
          error={say(fields.themeEn)}
          lang="en"
        />
        {may.theme && (
          <div>
            <Button kind="quiet" name="intent" value="theme">
              {all.save}
            </Button>
          </div>
        )}
      </fieldset>
    </form>
  )
}
