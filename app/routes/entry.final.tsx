import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { longestMaterial, readFinal, sendMaterial } from '#app/entries/final.server.ts'
import { finalWords } from '#app/entries/final-words.ts'
import { FinalPage } from '#app/entries/FinalPage.tsx'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { textIn, typedIn } from '#app/ground/typed.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: finalWords[langOf(page.location.pathname)].page })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'entrant')
  const final = await readFinal(visit, door.params.entry!)
  return final ? { final, most: longestMaterial } : notFound()
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'entrant')
  const form = await door.request.formData()
  const entry = door.params.entry!
  const sent = await sendMaterial(visit, entry, textIn(form, 'text'))
  if (sent.ok) return goTo(href(visit.lang, `/karya/${entry}/final`))
  if (sent.refusal.code === 'not-found') notFound()
  return refused(sent.refusal, { typed: typedIn(form) })
}

export default function Page() {
  return <FinalPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
