import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { typedIn } from '#app/ground/typed.ts'
import { actOnSheet } from '#app/judging/desk/act.server.ts'
import { visitByDeclared } from '#app/judging/conflicts/declare.server.ts'
import { SheetPage } from '#app/judging/desk/SheetPage.tsx'
import { readSheet } from '#app/judging/desk/sheet.server.ts'
import { viewOf } from '#app/judging/desk/view.ts'
import { deskWords } from '#app/judging/desk/words.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const handle: PageHandle = { hydrate: true, ground: 'lightbox' }

export const meta: MetaFunction<typeof loader> = (page) => {
  const w = deskWords[langOf(page.location.pathname)]
  return pageMeta(page, { title: page.data ? w.work(page.data.sheet.position) : w.desk })
}

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitByDeclared(door)
  const sheet = (await readSheet(visit, door.params.sheet!)) ?? notFound()
  return { sheet, asked: viewOf(new URL(door.request.url).searchParams, sheet.pictures.length) }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'juror')
  const form = await door.request.formData()
  const acted = await actOnSheet(visit, door.params.sheet!, form)
  if (acted.ok) return goTo(href(visit.lang, acted.value))
  if (acted.refusal.code === 'not-found') notFound()
  return refused(acted.refusal, { typed: typedIn(form) })
}

export default function Page() {
  return <SheetPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
