import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { visitByDeclared } from '#app/judging/conflicts/declare.server.ts'
import { SealPage } from '#app/judging/desk/SealPage.tsx'
import { readSeal, seal } from '#app/judging/desk/seal.server.ts'
import { sealWords } from '#app/judging/desk/seal-words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: sealWords[langOf(page.location.pathname)].sealTitle })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitByDeclared(door)
  return { view: (await readSeal(visit)) ?? notFound() }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'juror')
  const sealed = await seal(visit)
  return sealed.ok ? goTo(href(visit.lang, '/juri')) : refused(sealed.refusal)
}

export default function Page() {
  return <SealPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>()?.refusal} />
}
