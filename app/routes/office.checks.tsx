import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { checkWords } from '#app/entries/check-words.ts'
import { checkQueue } from '#app/entries/checks.server.ts'
import { CheckQueue } from '#app/entries/CheckQueue.tsx'
import { decidedBefore } from '#app/entries/decided-before.ts'
import { stateOfAddress } from '#app/entries/queue-addresses.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: checkWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  const { searchParams } = new URL(door.request.url)
  const only = stateOfAddress(searchParams.get('keadaan'))
  const undecided = searchParams.get('teks') === 'belum'
  const queue = await checkQueue(visit.at, only, undecided)
  return { queue, only, undecided, saved: decidedBefore(searchParams) }
}

export default function Page() {
  return <CheckQueue {...useLoaderData<typeof loader>()} />
}
