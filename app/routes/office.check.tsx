import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { checkPage } from '#app/entries/check-page.server.ts'
import { checkWords } from '#app/entries/check-words.ts'
import { CheckView } from '#app/entries/CheckView.tsx'
import { decide } from '#app/entries/decide.server.ts'
import { decidedBefore } from '#app/entries/decided-before.ts'
import { readDecision, typedDecision } from '#app/entries/forms.ts'
import { postRedaction } from '#app/entries/post-redaction.server.ts'
import { reliefChoices } from '#app/entries/relief-choices.ts'
import { goTo, notFound, refused, unfit } from '#app/ground/http.server.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

export const handle: PageHandle = { hydrate: true }

export const meta: MetaFunction<typeof loader> = (page) =>
  pageMeta(page, { title: page.data?.page.number ?? checkWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  const page = await checkPage(visit, door.params.entry!)
  if (!page) notFound()
  const { searchParams } = new URL(door.request.url)
  const textsSaved = searchParams.get('teks') === 'tersimpan'
  return { page, reliefs: reliefChoices, saved: decidedBefore(searchParams), textsSaved }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  const form = await door.request.formData()
  const texts = await postRedaction(visit, door.params.entry!, form)
  if (texts === 'saved')
    return goTo(href(visit.lang, `/panitia/verifikasi/${door.params.entry!}?teks=tersimpan#teks-juri`))
  if (texts) return texts.refusal ? unfit({ texts }) : { texts }
  const typed = typedDecision(form)
  const decision = readDecision(form)
  const { verdict } = decision
  if (!verdict) return refused({ code: 'invalid', field: 'verdict' }, { typed })
  const decided = await decide(visit, door.params.entry!, { ...decision, verdict })
  if (!decided.ok) {
    if (decided.refusal.code === 'not-found') notFound()
    return refused(decided.refusal, { typed })
  }
  const { number, next } = decided.value
  return goTo(href(visit.lang, `/panitia/verifikasi${next ? `/${next}` : ''}?sudah=${number}`))
}

export default function Page() {
  return <CheckView {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
