import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readOwnDeclaration, visitByDeclared } from '#app/judging/conflicts/declare.server.ts'
import { DeskPage } from '#app/judging/desk/DeskPage.tsx'
import { filterOf } from '#app/judging/desk/desk-filter.ts'
import { readPanelMarks } from '#app/judging/desk/panel-sees.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { deskWords } from '#app/judging/desk/words.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const handle: PageHandle = { hydrate: true, ground: 'dark' }

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: deskWords[langOf(page.location.pathname)].desk })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitByDeclared(door)
  const filter = filterOf(new URL(door.request.url).searchParams.get('tampil'))
  const declaration = await readOwnDeclaration(visit)
  const panel = (await readPanelMarks(visit)).length > 0
  return { desk: await readDesk(visit), panel, filter, declared: declaration?.declared != null }
}

export default function Page() {
  return <DeskPage {...useLoaderData<typeof loader>()} />
}
