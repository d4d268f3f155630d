import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { DocumentsPage } from '#app/exports/DocumentsPage.tsx'
import { readDocuments } from '#app/exports/documents.server.ts'
import { documentWords } from '#app/exports/words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: documentWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  return { view: await readDocuments(await visitBy(door, 'organiser')) }
}

export default function Page() {
  return <DocumentsPage {...useLoaderData<typeof loader>()} />
}
