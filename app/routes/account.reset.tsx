import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { letIn } from '#app/accounts/entrance.server.ts'
import { NewPasswordForm } from '#app/accounts/forms.ts'
import { Gone } from '#app/accounts/Gone.tsx'
import { Reset } from '#app/accounts/Reset.tsx'
import { readReset, resetPassword } from '#app/accounts/reset.server.ts'
import { visitOf } from '#app/accounts/visit.server.ts'
import { homes } from '#app/accounts/way.ts'
import { accountsWords } from '#app/accounts/words.ts'
import { goTo, refused, statusOf, unfit } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) => [
  ...pageMeta(args, { title: accountsWords[langOf(args.location.pathname)].resetTitle }),
  { name: 'robots', content: 'noindex' },
]

export async function loader(door: LoaderFunctionArgs) {
  const { at } = await visitOf(door)
  const holder = await readReset(door.params.secret!, at)
  return data({ holder }, { status: holder ? 200 : statusOf({ code: 'link-expired' }) })
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitOf(door)
  const typed = parseWithZod(await door.request.formData(), { schema: NewPasswordForm })
  const result = typed.reply({ hideFields: ['password'] })
  if (typed.status !== 'success') return unfit({ result })
  const entered = await resetPassword(visit, door.params.secret!, typed.value.password)
  if (!entered.ok) return refused(entered.refusal, { result })
  const { userId, role } = entered.value
  return goTo(href(visit.lang, homes[role]), await letIn(door.request, visit, userId))
}

export default function Page() {
  const { holder } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return holder ? <Reset name={holder.name} answer={answer} /> : <Gone link="reset" />
}
