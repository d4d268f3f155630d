import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { typedIn } from '#app/ground/typed.ts'
import { JudgingPage } from '#app/judging/panel/JudgingPage.tsx'
import { officeWords } from '#app/judging/panel/office-words.ts'
import { readJudging } from '#app/judging/panel/judging-page.server.ts'
import { actOnRound } from '#app/judging/panel/round-act.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: officeWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  return readJudging(visit)
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const form = await door.request.formData()
  const acted = await actOnRound(visit, form)
  if (acted.ok) {
    const ended = form.get('intent') === 'end'
    return goTo(href(visit.lang, ended ? '/panitia/hasil' : '/panitia/penjurian'))
  }
  if (acted.refusal.code === 'not-found') notFound()
  return refused(acted.refusal, { typed: typedIn(form) })
}

export default function Page() {
  return <JudgingPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
