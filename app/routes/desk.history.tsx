import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '#app/ground/http.server.ts'
import { visitByDeclared } from '#app/judging/conflicts/declare.server.ts'
import { HistoryPage } from '#app/judging/desk/HistoryPage.tsx'
import { historyWords } from '#app/judging/desk/history-words.ts'
import { readHistory } from '#app/judging/desk/sheet-history.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: historyWords[langOf(page.location.pathname)].page })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitByDeclared(door)
  return { history: (await readHistory(visit, door.params.sheet!)) ?? notFound() }
}

export default function Page() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />
}
