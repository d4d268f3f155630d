import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { Editions } from '#app/gallery/Editions.tsx'
import { ownHeaders, published } from '#app/gallery/fresh.server.ts'
import { publishedEditions } from '#app/gallery/published.server.ts'
import { galleryWords } from '#app/gallery/words.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const handle: PageHandle = { ground: 'dark' }
export const headers = ownHeaders

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const editions = await publishedEditions()
  const covers = editions.map((edition) => ({ ...edition, works: edition.works.slice(0, 5) }))
  return published(
    visit,
    door.request,
    editions.map(({ id }) => id),
    covers,
  )
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const w = galleryWords[langOf(args.location.pathname)]
  return pageMeta(args, { title: w.gallery, description: w.galleryLead })
}

export default function Page() {
  return <Editions editions={useLoaderData<typeof loader>()} />
}
