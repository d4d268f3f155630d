import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, notFound, refused, unfit } from '#app/ground/http.server.ts'
import { answer } from '#app/objections/answer.server.ts'
import { AnswerForm } from '#app/objections/forms.ts'
import { ObjectionView } from '#app/objections/ObjectionView.tsx'
import { readObjection } from '#app/objections/office-page.server.ts'
import { officeObjectionWords } from '#app/objections/office-words.ts'
import { useWords } from '#app/ui/language.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { href, langOf } from '#app/words/language.ts'

const numberIn = (door: { params: { number?: string } }) =>
  /^\d{1,6}$/.test(door.params.number ?? '') ? Number(door.params.number) : notFound()

export const meta: MetaFunction<typeof loader> = (args) => {
  const w = officeObjectionWords[langOf(args.location.pathname)]
  return pageMeta(args, { title: args.data ? w.number(args.data.page.number) : w.title })
}

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const page = await readObjection(visit, numberIn(door))
  if (!page) notFound()
  return { page, saved: new URL(door.request.url).searchParams.has('tersimpan') }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const number = numberIn(door)
  const typed = parseWithZod(await door.request.formData(), { schema: AnswerForm })
  if (typed.status !== 'success') return unfit({ result: typed.reply() })
  const kept = await answer(visit, number, typed.value)
  if (kept.ok) return goTo(`${href(visit.lang, `/panitia/keberatan/${number}`)}?tersimpan=1`)
  if (kept.refusal.code === 'not-found') notFound()
  return refused(kept.refusal, { result: typed.reply() })
}

export default function Page() {
  const w = useWords(officeObjectionWords)
  const { page, saved } = useLoaderData<typeof loader>()
  return (
    <OfficePage title={w.number(page.number)}>
      <ObjectionView page={page} saved={saved} answer={useActionData<typeof action>()} />
    </OfficePage>
  )
}
