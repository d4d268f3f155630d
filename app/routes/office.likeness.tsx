import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { currentEdition } from '#app/contests/current.server.ts'
import { goTo, stop } from '#app/ground/http.server.ts'
import { pageIn } from '#app/ground/paging.ts'
import { likenessList } from '#app/likeness/list.server.ts'
import { LikenessList } from '#app/likeness/LikenessList.tsx'
import { compareMissing } from '#app/likeness/progress.server.ts'
import { likenessWords } from '#app/likeness/words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: likenessWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  const { searchParams } = new URL(door.request.url)
  const edition = await currentEdition(visit.at)
  const judged = searchParams.get('lihat') === 'dinilai'
  const asked = searchParams.get('diminta')
  return {
    list: await likenessList(edition.id, { judged, page: pageIn(searchParams), lang: visit.lang }),
    asked: asked === null ? null : Number(asked) || 0,
  }
}

/** Has works compared that were not yet. */
export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  const edition = await currentEdition(visit.at)
  const asked = await compareMissing(visit, edition.id)
  if (!asked.ok) stop(asked.refusal)
  return goTo(href(visit.lang, `/panitia/kemiripan?diminta=${asked.value.asked}`))
}

export default function Page() {
  return <LikenessList {...useLoaderData<typeof loader>()} />
}
