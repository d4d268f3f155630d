import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { ownHeaders, published } from '#app/gallery/fresh.server.ts'
import { readCheck } from '#app/gallery/verify.server.ts'
import { verifyWords } from '#app/gallery/verify-words.ts'
import { VerifyPage } from '#app/gallery/VerifyPage.tsx'
import { notFound } from '#app/ground/http.server.ts'
import { readBrief } from '#app/objections/brief.server.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

// The browser counts for itself.
export const handle: PageHandle = { hydrate: true }
export const headers = ownHeaders

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const check = await readCheck(door.params.edition!, new URL(door.request.url).searchParams.get('versi'))
  if (!check) notFound()
  const objections = await readBrief(check.slug, visit.at)
  const versions = [check.id, String(check.versions.length), objections.version]
  return published(visit, door.request, versions, { check, objections }, objections.changesAt)
}

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.data) return pageMeta(args)
  const w = verifyWords[langOf(args.location.pathname)]
  return pageMeta(args, { title: w.title(args.data.check.slug), description: w.description })
}

export default function Page() {
  return <VerifyPage {...useLoaderData<typeof loader>()} />
}
