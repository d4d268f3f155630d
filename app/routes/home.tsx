import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { ownHeaders, published } from '#app/gallery/fresh.server.ts'
import { Home } from '#app/gallery/Home.tsx'
import { homeWords } from '#app/gallery/home-words.ts'
import { readHome } from '#app/gallery/home.server.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const handle: PageHandle = { ground: 'night' }
export const headers = ownHeaders

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const { home, versions } = await readHome(visit)
  return published(visit, door.request, versions, home)
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const lang = langOf(args.location.pathname)
  const { data } = args
  if (!data) return pageMeta(args)
  const name = data.kind === 'published' ? data.edition.facts.edition.name : data.edition.name
  return pageMeta(args, { description: homeWords[lang].description(name[lang]) })
}

export default function Page() {
  return <Home home={useLoaderData<typeof loader>()} />
}
