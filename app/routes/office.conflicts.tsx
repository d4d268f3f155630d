import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { currentEdition } from '#app/contests/current.server.ts'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { typedIn } from '#app/ground/typed.ts'
import { actOnConflicts } from '#app/judging/conflicts/conflict-decide.server.ts'
import { proposeTies } from '#app/judging/conflicts/conflict-find.server.ts'
import { conflictWords } from '#app/judging/conflicts/conflict-words.ts'
import { readConflicts } from '#app/judging/conflicts/conflicts.server.ts'
import { ConflictsPage } from '#app/judging/conflicts/ConflictsPage.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: conflictWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  await proposeTies((await currentEdition(visit.at)).id, visit.at)
  return { view: await readConflicts(visit) }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const form = await door.request.formData()
  const acted = await actOnConflicts(visit, form)
  if (acted.ok) return goTo(href(visit.lang, '/panitia/kepentingan'))
  if (acted.refusal.code === 'not-found') notFound()
  return refused(acted.refusal, { typed: typedIn(form) })
}

export default function Page() {
  return <ConflictsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
