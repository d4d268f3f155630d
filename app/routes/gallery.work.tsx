import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { ownHeaders, published } from '#app/gallery/fresh.server.ts'
import { workMeta } from '#app/gallery/work-meta.ts'
import { earlierVersion, readWork } from '#app/gallery/work.server.ts'
import { WorkPage } from '#app/gallery/WorkPage.tsx'
import { goTo, notFound } from '#app/ground/http.server.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { href } from '#app/words/language.ts'

export const handle: PageHandle = { ground: 'stage' }
export const headers = ownHeaders

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const asked = new URL(door.request.url).searchParams.get('versi')
  const { edition, work } = door.params
  const page = await readWork(edition!, work!, asked)
  if (!page) {
    const earlier = asked === null ? await earlierVersion(edition!, work!) : null
    if (earlier === null) notFound()
    throw goTo(href(visit.lang, `/galeri/${edition}/${work}?versi=${earlier}`))
  }
  return published(visit, door.request, [page.id, String(page.versions.length)], page)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  args.data ? workMeta(args, args.data) : pageMeta(args)

export default function Page() {
  return <WorkPage page={useLoaderData<typeof loader>()} />
}
