import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerPost } from '#app/entries/answer-post.server.ts'
import { entrantVisit } from '#app/entries/enter.server.ts'
import { myWork } from '#app/entries/my-work.server.ts'
import { postReview } from '#app/entries/post-review.server.ts'
import { reliefChoices } from '#app/entries/relief-choices.ts'
import { reviewWords } from '#app/entries/review-words.ts'
import { ReviewPage } from '#app/entries/ReviewPage.tsx'
import { SessionLost } from '#app/entries/SessionLost.tsx'
import { notFound } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import type { PageHandle } from '#app/root.tsx'
import { langOf } from '#app/words/language.ts'

export const handle: PageHandle = { hydrate: true }

export const meta: MetaFunction<typeof loader> = (page) =>
  pageMeta(page, { title: reviewWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await entrantVisit(door)
  if (!visit) return data({ work: null, reliefs: reliefChoices })
  const work = await myWork(visit, door.params.entry!)
  if (!work) notFound()
  const processing = work.lacks.length === 0 && work.sent === null && !work.closed
  const headers = processing ? { Refresh: '3' } : undefined
  return data({ work, reliefs: reliefChoices }, { headers })
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

export const action = (door: ActionFunctionArgs) =>
  answerPost(door, (visit, form) => postReview(visit, door.params.entry!, form))

export default function Page() {
  const { work, reliefs } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!work) return <SessionLost refusal={answer!.refusal} pairs={answer!.pairs} />
  return <ReviewPage work={work} reliefs={reliefs} refusal={answer?.refusal} />
}
