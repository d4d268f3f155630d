import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { visitOf } from '#app/accounts/visit.server.ts'
import { ownHeaders, published } from '#app/gallery/fresh.server.ts'
import { ReliefIndex } from '#app/reliefs/ReliefIndex.tsx'
import { reliefsByKind } from '#app/reliefs/reliefs.ts'
import { reliefWords } from '#app/reliefs/words.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const headers = ownHeaders

export async function loader(door: LoaderFunctionArgs) {
  return published(await visitOf(door), door.request, ['library'], null)
}

export const meta: MetaFunction = (args) => {
  const w = reliefWords[langOf(args.location.pathname)]
  return pageMeta(args, { title: w.title, description: w.lead })
}

export default function Page() {
  return <ReliefIndex groups={reliefsByKind()} />
}
