import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { textIn, typedIn } from '#app/ground/typed.ts'
import { judgeLikeness } from '#app/likeness/judge.server.ts'
import { likenessWords } from '#app/likeness/words.ts'
import { workLikenesses } from '#app/likeness/work-page.server.ts'
import { WorkLikenesses } from '#app/likeness/WorkLikenesses.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction<typeof loader> = (page) => {
  const w = likenessWords[langOf(page.location.pathname)]
  return pageMeta(page, { title: page.data ? w.workTitle(page.data.page.number) : w.title })
}

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  const page = await workLikenesses(visit, door.params.entry!)
  if (!page) notFound()
  const { searchParams } = new URL(door.request.url)
  return { page, chosen: searchParams.get('pasangan'), saved: searchParams.has('tersimpan') }
}

/** Takes what somebody says of a pair. */
export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  const form = await door.request.formData()
  const judged = await judgeLikeness(visit, door.params.entry!, form)
  if (!judged.ok) {
    if (judged.refusal.code === 'not-found') notFound()
    return refused(judged.refusal, { typed: typedIn(form) })
  }
  const pair = encodeURIComponent(textIn(form, 'likeness'))
  const here = `/panitia/verifikasi/${door.params.entry}/kemiripan?pasangan=${pair}&tersimpan`
  return goTo(href(visit.lang, here))
}

export default function Page() {
  const answer = useActionData<typeof action>()
  return <WorkLikenesses {...useLoaderData<typeof loader>()} {...answer} />
}
