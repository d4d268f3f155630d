import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { letIn } from '#app/accounts/entrance.server.ts'
import { SignUpForm } from '#app/accounts/forms.ts'
import { SignUp } from '#app/accounts/SignUp.tsx'
import { hasAccount, signUp } from '#app/accounts/sign-up.server.ts'
import { visitOf } from '#app/accounts/visit.server.ts'
import { homes, wayOn } from '#app/accounts/way.ts'
import { accountsWords } from '#app/accounts/words.ts'
import { adoptDrafts } from '#app/entries/adopt.server.ts'
import { goTo, refused, unfit } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: accountsWords[langOf(args.location.pathname)].signUpTitle })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const on = wayOn(new URL(door.request.url).searchParams.get('ke'))
  const { actor } = visit
  if ('id' in actor && (await hasAccount(visit))) throw goTo(on ?? href(visit.lang, homes[actor.role]))
  return { on: on ? `?ke=${encodeURIComponent(on)}` : '', begun: actor.role === 'entrant' }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitOf(door)
  const { request } = door
  const typed = parseWithZod(await request.formData(), { schema: SignUpForm })
  const result = typed.reply({ hideFields: ['password'] })
  if (typed.status !== 'success') return unfit({ result })
  const entered = await signUp(visit, typed.value, request.headers.get('Cookie'), adoptDrafts)
  if (!entered.ok) return refused(entered.refusal, { result })
  const { userId, role } = entered.value
  const on = wayOn(new URL(request.url).searchParams.get('ke'))
  return goTo(on ?? href(visit.lang, homes[role]), await letIn(request, visit, userId))
}

export default function Page() {
  return <SignUp answer={useActionData<typeof action>()} {...useLoaderData<typeof loader>()} />
}
