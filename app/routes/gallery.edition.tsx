import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/accounts/visit.server.ts'
import { EditionWall } from '#app/gallery/EditionWall.tsx'
import { ownHeaders, published } from '#app/gallery/fresh.server.ts'
import { readWall } from '#app/gallery/wall.server.ts'
import { galleryWords } from '#app/gallery/words.ts'
import { notFound } from '#app/ground/http.server.ts'
import { readBrief } from '#app/objections/brief.server.ts'
import type { PageHandle } from '#app/root.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { langOf } from '#app/words/language.ts'

export const handle: PageHandle = { ground: 'dark' }
export const headers = ownHeaders

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const page = await readWall(door.params.edition!, new URL(door.request.url).searchParams)
  if (!page) notFound()
  const objections = await readBrief(page.slug, visit.at)
  const versions = [page.id, String(page.versions.length), objections.version]
  return published(visit, door.request, versions, { page, objections }, objections.changesAt)
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const lang = langOf(args.location.pathname)
  const w = galleryWords[lang]
  if (!args.data) return pageMeta(args)
  const { slug, facts } = args.data.page
  const { name, theme } = facts.edition
  return pageMeta(args, {
    title: w.galleryOf(slug),
    description: w.editionDescription(name[lang], slug, facts.numbers.shown, theme[lang]),
  })
}

export default function Page() {
  return <EditionWall {...useLoaderData<typeof loader>()} />
}
