import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { notFound } from '#app/ground/http.server.ts'
import { FollowPage } from '#app/objections/FollowPage.tsx'
import { readFollowed } from '#app/objections/public-page.server.ts'
import { objectionWords } from '#app/objections/words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction<typeof loader> = (args) => {
  const w = objectionWords[langOf(args.location.pathname)]
  const title = args.data ? w.number(args.data.followed.number) : undefined
  return [...pageMeta(args, { title }), { name: 'robots', content: 'noindex' }]
}

// Whoever holds the address may read it, so no cache keeps the page.
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const followed = await readFollowed(visit, door.params.secret!)
  if (!followed) notFound()
  return { followed, isNew: new URL(door.request.url).searchParams.has('baru') }
}

export default function Page() {
  return <FollowPage {...useLoaderData<typeof loader>()} />
}
