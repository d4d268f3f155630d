import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DraftPage } from '#app/entries/DraftPage.tsx'
import { answerPost } from '#app/entries/answer-post.server.ts'
import { entrantVisit } from '#app/entries/enter.server.ts'
import { mineWords } from '#app/entries/mine-words.ts'
import { myWork } from '#app/entries/my-work.server.ts'
import { postDraft } from '#app/entries/post-draft.server.ts'
import { reliefChoices } from '#app/entries/relief-choices.ts'
import { SessionLost } from '#app/entries/SessionLost.tsx'
import { notFound } from '#app/ground/http.server.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const handle: PageHandle = { hydrate: true }

export const meta: MetaFunction<typeof loader> = (page) =>
  pageMeta(page, {
    title: page.data?.work?.draft.title.trim() || mineWords[langOf(page.location.pathname)].title,
  })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await entrantVisit(door)
  if (!visit) return { work: null }
  const work = await myWork(visit, door.params.entry!)
  if (!work) notFound()
  return {
    work,
    reliefs: reliefChoices,
    strict: new URL(door.request.url).searchParams.has('lengkapi'),
  }
}

export const action = (door: ActionFunctionArgs) =>
  answerPost(door, (visit, form) => postDraft(visit, door.params.entry!, form))

export default function Page() {
  const known = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!known.work) return <SessionLost refusal={answer!.refusal} pairs={answer!.pairs} />
  const { work, reliefs, strict } = known
  return (
    <DraftPage
      work={work}
      reliefs={reliefs}
      strict={strict || answer?.refusal.code === 'incomplete'}
      refusal={answer?.refusal}
      typed={answer?.typed}
      theirs={answer?.theirs}
    />
  )
}
