import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { visitOf } from '#app/accounts/visit.server.ts'
import { goTo, refused, unfit } from '#app/ground/http.server.ts'
import { ObjectionForm } from '#app/objections/forms.ts'
import { ObjectPage } from '#app/objections/ObjectPage.tsx'
import { readObjectionForm } from '#app/objections/public-page.server.ts'
import { raise } from '#app/objections/raise.server.ts'
import { objectionWords } from '#app/objections/words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: objectionWords[langOf(args.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  return readObjectionForm(visit, new URL(door.request.url).searchParams.get('karya'))
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitOf(door)
  const typed = parseWithZod(await door.request.formData(), { schema: ObjectionForm })
  if (typed.status !== 'success') return unfit({ result: typed.reply() })
  const raised = await raise(visit, typed.value)
  if (!raised.ok) return refused(raised.refusal, { result: typed.reply() })
  return goTo(`${href(visit.lang, `/keberatan/${raised.value.secret}`)}?baru=1`)
}

export default function Page() {
  return <ObjectPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
