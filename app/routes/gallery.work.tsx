import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { ownHeaders, published } from '#app/gallery/fresh.server.ts'
import { workMeta } from '#app/gallery/work-meta.ts'
import { readWork } from '#app/gallery/work.server.ts'
import { WorkPage } from '#app/gallery/WorkPage.tsx'
import { notFound } from '#app/ground/http.server.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'

export const handle: PageHandle = { ground: 'stage' }
export const headers = ownHeaders

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const page = await readWork(door.params.edition!, door.params.work!)
  if (!page) notFound()
  return published(visit, door.request, [page.id], page)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  args.data ? workMeta(args, args.data) : pageMeta(args)

export default function Page() {
  return <WorkPage page={useLoaderData<typeof loader>()} />
}
