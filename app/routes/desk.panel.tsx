import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound } from '#app/ground/http.server.ts'
import { visitByDeclared } from '#app/judging/conflicts/declare.server.ts'
import { PanelMarks } from '#app/judging/desk/PanelMarks.tsx'
import { readPanelMarks } from '#app/judging/desk/panel-sees.server.ts'
import { panelSeesWords } from '#app/judging/desk/panel-sees-words.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const handle: PageHandle = { ground: 'dark' }

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: panelSeesWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitByDeclared(door)
  const rounds = await readPanelMarks(visit)
  return rounds.length > 0 ? { rounds } : notFound()
}

export default function Page() {
  return <PanelMarks {...useLoaderData<typeof loader>()} />
}
