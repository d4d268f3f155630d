import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { keepRounds } from '#app/contests/rounds-forms.server.ts'
import { RoundsPage } from '#app/contests/RoundsPage.tsx'
import { readRounds } from '#app/contests/rounds.server.ts'
import { roundsWords } from '#app/contests/rounds-words.ts'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { typedIn } from '#app/ground/typed.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: roundsWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const asked = new URL(door.request.url).searchParams
  const did = asked.get('hasil')
  return { view: await readRounds(visit), done: did ? { did, position: Number(asked.get('babak')) } : null }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const form = await door.request.formData()
  const kept = await keepRounds(visit, form)
  if (kept.ok) {
    const { did, position } = kept.value
    return goTo(href(visit.lang, `/panitia/babak?hasil=${did}&babak=${position}#babak-${position}`))
  }
  if (kept.refusal.code === 'not-found') notFound()
  return refused(kept.refusal, { typed: typedIn(form), result: kept.result })
}

export default function Page() {
  return <RoundsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
