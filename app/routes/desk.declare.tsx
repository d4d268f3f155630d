import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { textIn, typedIn } from '#app/ground/typed.ts'
import { DeclarationPage } from '#app/judging/conflicts/DeclarationPage.tsx'
import { declarationWords } from '#app/judging/conflicts/declaration-words.ts'
import { declare, readOwnDeclaration } from '#app/judging/conflicts/declare.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: declarationWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'juror')
  return { view: (await readOwnDeclaration(visit)) ?? notFound() }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'juror')
  const form = await door.request.formData()
  const declared = await declare(visit, textIn(form, 'people'), form.has('nobody'))
  if (declared.ok) return goTo(href(visit.lang, '/juri'))
  if (declared.refusal.code === 'not-found') notFound()
  return refused(declared.refusal, { typed: typedIn(form) })
}

export default function Page() {
  return <DeclarationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
