import { useForm } from '@conform-to/react'
import { Button } from '#app/ui/Button.tsx'
import { Choice, FieldSet, TextArea } from '#app/ui/Field.tsx'
import { control, Problems, useSentence, type Answer } from '#app/ui/Form.tsx'
import { useWords } from '#app/ui/language.tsx'
import { answerLength } from './limits.ts'
import type { ObjectionPage } from './office-page.server.ts'
import { officeObjectionWords } from './office-words.ts'

/** The form of an answer; where there is one already, of its correction, which is folded away. It names the answer it has seen. */
export function AnswerFields({ page, answer }: { page: ObjectionPage; answer?: Answer }) {
  const w = useWords(officeObjectionWords)
  const again = page.answers.length > 0
  if (!again) {
    return (
      <section className="border-t-4 border-bata bg-white/70 p-5 md:p-7">
        <h2 className="text-2xl text-sogan">{w.answer}</h2>
        <Fields page={page} answer={answer} />
      </section>
    )
  }
  return (
    <details open={answer !== undefined} className="border-t border-pasir pt-3">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-bata underline underline-offset-4">
        {w.answerAgain}
      </summary>
      <p className="prose-measure mt-2 text-gambir">{w.answerAgainText}</p>
      <Fields page={page} answer={answer} />
    </details>
  )
}

function Fields({ page, answer }: { page: ObjectionPage; answer?: Answer }) {
  const w = useWords(officeObjectionWords)
  const [form, fields] = useForm<{ state: string; answer: string }>({
    id: 'jawaban',
    lastResult: answer?.result,
    defaultValue: { state: '', answer: '' },
  })
  const say = useSentence(w.problems, answer?.refusal)
  const choice = (state: 'upheld' | 'rejected', text: string) => (
    <Choice
      id={`jawaban-${state}`}
      type="radio"
      name="state"
      value={state}
      required
      defaultChecked={fields.state.initialValue === state}
      label={
        <>
          <span className="font-semibold">{w[state]}</span>
          <span className="block text-sm text-gambir">{text}</span>
        </>
      }
    />
  )
  return (
    <form method="post" id={form.id} noValidate className="mt-5 grid gap-6">
      <input type="hidden" name="seen" value={page.seen} />
      <Problems fields={[fields.state, fields.answer]} say={say} refusal={answer?.refusal} />
      <FieldSet id={fields.state.id} legend={w.decision} error={say(fields.state)}>
        {choice('upheld', w.upheldText)}
        {choice('rejected', w.rejectedText)}
      </FieldSet>
      <TextArea
        {...control(fields.answer)}
        label={w.reasons}
        help={w.reasonsHelp}
        error={say(fields.answer)}
        rows={8}
        maxLength={answerLength.most}
        required
      />
      <div>
        <Button>{w.send}</Button>
        <p className="mt-2 text-sm text-gambir">{w.sendText}</p>
      </div>
    </form>
  )
}
