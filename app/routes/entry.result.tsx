import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { ownResultWords } from '#app/gallery/own-result-words.ts'
import { readOwnResult } from '#app/gallery/own-result.server.ts'
import { OwnResultPage } from '#app/gallery/OwnResultPage.tsx'
import { notFound } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction<typeof loader> = (page) => {
  const w = ownResultWords[langOf(page.location.pathname)]
  return pageMeta(page, { title: page.data ? w.page(page.data.result.label) : w.heading })
}

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'entrant')
  const result = await readOwnResult(visit, door.params.entry!)
  return result ? { result } : notFound()
}

export default function Page() {
  return <OwnResultPage {...useLoaderData<typeof loader>()} />
}
