import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComparePage } from '#app/judging/desk/ComparePage.tsx'
import { visitByDeclared } from '#app/judging/conflicts/declare.server.ts'
import { lookWords } from '#app/judging/desk/look-words.ts'
import { readPinned } from '#app/judging/desk/sheet-pins.server.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const handle: PageHandle = { hydrate: true, ground: 'lightbox' }

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: lookWords[langOf(page.location.pathname)].compareTitle })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitByDeclared(door)
  const { searchParams } = new URL(door.request.url)
  return {
    sheets: await readPinned(visit, searchParams.getAll('karya')),
    asked: searchParams.get('aktif'),
  }
}

export default function Page() {
  return <ComparePage {...useLoaderData<typeof loader>()} />
}
