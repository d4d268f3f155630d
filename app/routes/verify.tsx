import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { ownHeaders, published } from '#app/gallery/fresh.server.ts'
import { checkableEditions } from '#app/gallery/verify.server.ts'
import { verifyWords } from '#app/gallery/verify-words.ts'
import { VerifyList } from '#app/gallery/VerifyList.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const headers = ownHeaders

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const editions = await checkableEditions()
  return published(
    visit,
    door.request,
    editions.map(({ id }) => id),
    editions,
  )
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const w = verifyWords[langOf(args.location.pathname)]
  return pageMeta(args, { title: w.listTitle, description: w.listLead })
}

export default function Page() {
  return <VerifyList editions={useLoaderData<typeof loader>()} />
}
