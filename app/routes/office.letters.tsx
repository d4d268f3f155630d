import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, stop } from '#app/ground/http.server.ts'
import { pageIn } from '#app/ground/paging.ts'
import { textIn } from '#app/ground/typed.ts'
import { handOver, sendAgain } from '#app/mail/hand-over.server.ts'
import { heapOf, Outbox } from '#app/mail/Outbox.tsx'
import { outboxWords } from '#app/mail/outbox-words.ts'
import { readOutbox } from '#app/mail/read.server.ts'
import { useWords } from '#app/ui/language.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: outboxWords[langOf(args.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  await visitBy(door, 'organiser')
  const asked = new URL(door.request.url).searchParams
  const heap = heapOf(asked.get('lihat'))
  const page = pageIn(asked)
  return { heap, outbox: await readOutbox(heap, page) }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const form = await door.request.formData()
  const work = form.get('intent') === 'again' ? sendAgain : handOver
  const changed = await work(visit, textIn(form, 'letter'))
  if (!changed.ok) stop(changed.refusal)
  const { pathname, search } = new URL(door.request.url)
  return goTo(pathname + search)
}

export default function Page() {
  const w = useWords(outboxWords)
  const { heap, outbox } = useLoaderData<typeof loader>()
  return (
    <OfficePage title={w.title} lead={w.lead}>
      <Outbox outbox={outbox} heap={heap} />
    </OfficePage>
  )
}
