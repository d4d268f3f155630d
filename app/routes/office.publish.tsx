import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { correct } from '#app/gallery/correct.server.ts'
import { readPublication } from '#app/gallery/publication-page.server.ts'
import { readPublishForm } from '#app/gallery/publish-form.ts'
import { publishWords } from '#app/gallery/publish-words.ts'
import { publish } from '#app/gallery/publish.server.ts'
import { PublishPage, type PublishAnswer } from '#app/gallery/PublishPage.tsx'
import { goTo, refused } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export async function loader(door: LoaderFunctionArgs) {
  return readPublication(await visitBy(door, 'organiser'))
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const { step, ranking, reason, typed, tooLong } = readPublishForm(await door.request.formData())
  if (tooLong) return refused({ code: 'invalid', field: tooLong }, { typed, reason })
  if (step === 'preview' || step === 'edit') return { step, typed }
  const order = { ranking, ...typed }
  const published = await (step === 'publish' ? publish(visit, order) : correct(visit, { reason, ...order }))
  if (!published.ok) return refused(published.refusal, { typed, reason })
  return goTo(href(visit.lang, '/panitia/umumkan'))
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: publishWords[langOf(args.location.pathname)].title })

export default function Page() {
  const answer = useActionData<typeof action>() as PublishAnswer | undefined
  return <PublishPage view={useLoaderData<typeof loader>()} answer={answer} />
}
