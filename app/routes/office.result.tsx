import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, refused } from '#app/ground/http.server.ts'
import { typedIn } from '#app/ground/typed.ts'
import { ResultPage } from '#app/judging/result/ResultPage.tsx'
import { readResult } from '#app/judging/result/result-page.server.ts'
import { resultWords } from '#app/judging/result/result-words.ts'
import { actOnResult } from '#app/judging/result/result-act.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: resultWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const asked = new URL(door.request.url).searchParams
  return { view: await readResult(visit, Number(asked.get('babak')), Number(asked.get('hal'))) }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const form = await door.request.formData()
  const acted = await actOnResult(visit, form)
  if (acted.ok) return goTo(href(visit.lang, `/panitia/hasil?babak=${acted.value}`))
  return refused(acted.refusal, { typed: typedIn(form) })
}

export default function Page() {
  return <ResultPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
