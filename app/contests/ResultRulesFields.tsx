import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { Choice, FieldSet } from '#app/ui/Field.tsx'
import { Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useWords } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { everywhere } from '#app/words/everywhere.ts'
import type { EditionPage } from './edition-page.server.ts'
import { resultRulesWords } from './result-rules-words.ts'

/** One prize a person, and what entrants see of their own result. Locked once jurors have the works. */
export function ResultRulesFields({ edition, answer }: { edition: EditionPage; answer?: Answer }) {
  const w = useWords(resultRulesWords)
  const all = useWords(everywhere)
  const { onePrize, entrantsSee, may } = edition
  const [form, fields] = useForm<{ onePrize: string; entrantsSee: string }>({
    id: 'aturan-hasil-isian',
    lastResult: answer?.result,
    defaultValue: { onePrize: onePrize ? 'yes' : '', entrantsSee },
  })
  const say = useSentence(w.problems, answer?.refusal)
  return (
    <form method="post" id={form.id} action="#aturan-hasil" noValidate>
      <fieldset disabled={!may.results} className="grid gap-6">
        {!may.results && <Notice>{w.locked}</Notice>}
        <Problems fields={[fields.onePrize, fields.entrantsSee]} say={say} refusal={answer?.refusal} />
        <Choice
          id={fields.onePrize.id}
          name="onePrize"
          value="yes"
          defaultChecked={fields.onePrize.initialValue === 'yes'}
          label={<span className="font-semibold">{w.onePrize}</span>}
          help={w.onePrizeHelp}
        />
        <FieldSet
          id={fields.entrantsSee.id}
          legend={w.entrantsSee}
          help={w.seesHelp}
          error={say(fields.entrantsSee)}
        >
          {(['nothing', 'outcome', 'comments'] as const).map((sees) => (
            <Choice
              key={sees}
              id={`entrants-see-${sees}`}
              type="radio"
              name="entrantsSee"
              value={sees}
              defaultChecked={fields.entrantsSee.initialValue === sees}
              label={w.sees[sees]}
            />
          ))}
        </FieldSet>
        {may.results && (
          <div>
            <Button kind="quiet" name="intent" value="results">
              {all.save}
            </Button>
          </div>
        )}
      </fieldset>
    </form>
  )
}
