import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { askReset } from '#app/accounts/ask-reset.server.ts'
import { Forgot, type Asked } from '#app/accounts/Forgot.tsx'
import { ForgotForm } from '#app/accounts/forms.ts'
import { identify, readablePhone } from '#app/accounts/identifier.ts'
import { visitOf } from '#app/accounts/visit.server.ts'
import { accountsWords } from '#app/accounts/words.ts'
import { refused, unfit } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: accountsWords[langOf(args.location.pathname)].forgotTitle })

export async function action(door: ActionFunctionArgs) {
  const visit = await visitOf(door)
  const typed = parseWithZod(await door.request.formData(), { schema: ForgotForm })
  if (typed.status !== 'success') return unfit({ result: typed.reply() })
  const outcome = await askReset(visit, typed.value.identifier)
  if (!outcome.ok) return refused(outcome.refusal, { result: typed.reply() })
  const { kind, value } = identify(typed.value.identifier)!
  const asked: Asked = { kind, shown: kind === 'phone' ? readablePhone(value) : value }
  return { asked }
}

export default function Page() {
  const answer = useActionData<typeof action>()
  if (answer && 'asked' in answer) return <Forgot asked={answer.asked} />
  return <Forgot answer={answer} />
}
