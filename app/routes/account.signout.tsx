import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { forgetSession } from '#app/accounts/session.server.ts'
import { SignOut } from '#app/accounts/SignOut.tsx'
import { signOut } from '#app/accounts/sign-out.server.ts'
import { hasAccount } from '#app/accounts/sign-up.server.ts'
import { visitOf } from '#app/accounts/visit.server.ts'
import { accountsWords } from '#app/accounts/words.ts'
import { goTo } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: accountsWords[langOf(args.location.pathname)].signOutTitle })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  if (!('id' in visit.actor)) throw goTo(href(visit.lang, '/'))
  return { begun: !(await hasAccount(visit)) }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitOf(door)
  const { actor } = visit
  if ('id' in actor) await signOut({ ...visit, actor })
  return goTo(href(visit.lang, '/'), { 'Set-Cookie': forgetSession() })
}

export default function Page() {
  return <SignOut begun={useLoaderData<typeof loader>().begun} />
}
