import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { ownHeaders, published } from '#app/gallery/fresh.server.ts'
import { worksFrom } from '#app/gallery/relief-works.server.ts'
import { ReliefWorks } from '#app/gallery/ReliefWorks.tsx'
import { notFound } from '#app/ground/http.server.ts'
import { ReliefPage } from '#app/reliefs/ReliefPage.tsx'
import { reliefOf, reliefs } from '#app/reliefs/reliefs.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const headers = ownHeaders

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const relief = reliefOf(door.params.key!)
  if (!relief) notFound()
  const editions = await worksFrom(relief.key)
  return published(visit, door.request, ['library', ...editions.map(({ id }) => id)], { relief, editions })
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const lang = langOf(args.location.pathname)
  if (!args.data) return pageMeta(args)
  const { name, summary } = args.data.relief
  return pageMeta(args, { title: name[lang], description: summary[lang] })
}

export default function Page() {
  const { relief, editions } = useLoaderData<typeof loader>()
  const at = reliefs.findIndex(({ key }) => key === relief.key)
  return (
    <ReliefPage relief={relief} before={reliefs[at - 1]} after={reliefs[at + 1]}>
      {editions.length > 0 && <ReliefWorks relief={relief.key} editions={editions} />}
    </ReliefPage>
  )
}
