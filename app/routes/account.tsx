import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Account } from '#app/accounts/Account.tsx'
import { keepOwn } from '#app/accounts/own-forms.server.ts'
import { ownWords } from '#app/accounts/own-words.ts'
import { readProfile } from '#app/accounts/profile.server.ts'
import { hasAccount } from '#app/accounts/sign-up.server.ts'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, refused, unfit } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: ownWords[langOf(args.location.pathname)].accountTitle })

const everyone = ['entrant', 'juror', 'organiser', 'helper'] as const

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, ...everyone)
  const own = href(visit.lang, '/akun')
  // Someone who has only begun a draft completes an account first.
  if (!(await hasAccount(visit))) throw goTo(`${href(visit.lang, '/daftar')}?ke=${own}`)
  return { own: await readProfile(visit), saved: new URL(door.request.url).searchParams.get('tersimpan') }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, ...everyone)
  const own = href(visit.lang, '/akun')
  if (!(await hasAccount(visit))) throw goTo(`${href(visit.lang, '/daftar')}?ke=${own}`)
  const kept = await keepOwn(visit, await door.request.formData())
  if ('saved' in kept) return goTo(`${own}?tersimpan=${kept.saved}`)
  const { refusal, ...answer } = kept
  return refusal ? refused(refusal, answer) : unfit(answer)
}

export default function Page() {
  return <Account {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
