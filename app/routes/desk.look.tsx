import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { goTo } from '#app/ground/http.server.ts'
import { visitByDeclared } from '#app/judging/conflicts/declare.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { LookPage } from '#app/judging/desk/LookPage.tsx'
import { lookWords } from '#app/judging/desk/look-words.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const handle: PageHandle = { hydrate: true, ground: 'lightbox' }

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: lookWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitByDeclared(door)
  const desk = await readDesk(visit)
  // The desk itself says why there is nothing to look at yet.
  if (!desk || desk.stage === 'waiting') throw goTo(href(visit.lang, '/juri'))
  return { desk, chosen: new URL(door.request.url).searchParams.get('karya') }
}

export default function Page() {
  return <LookPage {...useLoaderData<typeof loader>()} />
}
