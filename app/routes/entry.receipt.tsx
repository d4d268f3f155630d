import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { receiptWords } from '#app/entries/receipt-words.ts'
import { receipt } from '#app/entries/receipt.server.ts'
import { ReceiptPage } from '#app/entries/ReceiptPage.tsx'
import { notFound } from '#app/ground/http.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction<typeof loader> = (page) => {
  const w = receiptWords[langOf(page.location.pathname)]
  return pageMeta(page, { title: page.data ? w.title(page.data.receipt.number) : w.heading })
}

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'entrant')
  const { searchParams } = new URL(door.request.url)
  const version = searchParams.get('kiriman')
  const found = await receipt(visit, door.params.entry!, version === null ? undefined : Number(version))
  return found ? { receipt: found, fresh: searchParams.has('baru') } : notFound()
}

export default function Page() {
  return <ReceiptPage {...useLoaderData<typeof loader>()} />
}
