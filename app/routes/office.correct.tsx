import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { actOnDisqualify, numberOf } from '#app/gallery/disqualify-form.server.ts'
import { readDisqualify } from '#app/gallery/disqualify-page.server.ts'
import { disqualifyWords } from '#app/gallery/disqualify-words.ts'
import { DisqualifyPage } from '#app/gallery/DisqualifyPage.tsx'
import { goTo, refused } from '#app/ground/http.server.ts'
import { typedIn } from '#app/ground/typed.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: disqualifyWords[langOf(args.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const search = new URL(door.request.url).searchParams
  const asked = { work: numberOf(search.get('karya')), objection: numberOf(search.get('keberatan')) }
  return { view: await readDisqualify(visit, asked), saved: search.has('tersimpan') }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const form = await door.request.formData()
  const acted = await actOnDisqualify(visit, form)
  if (!acted.ok) return refused(acted.refusal, { typed: typedIn(form) })
  return goTo(`${href(visit.lang, '/panitia/koreksi')}?tersimpan=1`)
}

export default function Page() {
  return <DisqualifyPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
