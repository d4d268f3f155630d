import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deviceOf } from '#app/accounts/device.ts'
import { visitBy, visitOf } from '#app/accounts/visit.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import { readDraftForm } from '#app/entries/forms.ts'
import { mineWords } from '#app/entries/mine-words.ts'
import { myWorks } from '#app/entries/mine.server.ts'
import { MyWorks } from '#app/entries/MyWorks.tsx'
import { goTo, refused } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction<typeof loader> = (page) =>
  pageMeta(page, { title: mineWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  if (visit.actor.role !== 'visitor') await visitBy(door, 'entrant')
  return { mine: await myWorks(visit) }
}

/** Begins a draft; with the fields of the form, it begins with what they hold. */
export async function action(door: ActionFunctionArgs) {
  const visit = await visitOf(door)
  const typed = readDraftForm(await door.request.formData())
  const begun = await begin(visit, deviceOf(door.request.headers.get('User-Agent')), typed?.changes)
  if (!begun.ok) return refused(begun.refusal)
  const { entryId, cookie } = begun.value
  return goTo(href(visit.lang, `/karya/${entryId}`), cookie ? { 'Set-Cookie': cookie } : undefined)
}

export default function Page() {
  const { mine } = useLoaderData<typeof loader>()
  return <MyWorks mine={mine} refusal={useActionData<typeof action>()?.refusal} />
}
