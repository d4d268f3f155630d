import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { attachPosted } from '#app/entries/attach-form.server.ts'
import { detach } from '#app/entries/attach.server.ts'
import { myWork } from '#app/entries/my-work.server.ts'
import { pictureWords } from '#app/entries/picture-words.ts'
import { PicturesPage } from '#app/entries/PicturesPage.tsx'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { textIn } from '#app/ground/typed.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

const seconds = 3

export const meta: MetaFunction<typeof loader> = (page) =>
  pageMeta(page, { title: pictureWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'entrant')
  const work = await myWork(visit, door.params.entry!)
  if (!work) notFound()
  const { searchParams } = new URL(door.request.url)
  const waiting = work.pictures.some(({ state }) => state === 'waiting')
  const refreshing = waiting && !searchParams.has('tetap')
  const arrived = Number(searchParams.get('sampai')) || 0
  const headers = refreshing ? { Refresh: String(seconds) } : undefined
  return data({ work, refreshing, arrived }, { headers })
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

/** Takes pictures by a plain multipart form, or takes one out. */
export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'entrant')
  const entryId = door.params.entry!
  const here = href(visit.lang, `/karya/${entryId}`)
  if (door.request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    const form = await door.request.formData()
    const removed = await detach(visit, entryId, textIn(form, 'picture'))
    if (removed.ok) return goTo(`${here}#bagian-pictures`)
    if (removed.refusal.code === 'not-found') notFound()
    return refused(removed.refusal, { kind: undefined, refused: undefined, received: undefined })
  }
  const kind = new URL(door.request.url).searchParams.get('jenis') === 'detail' ? 'detail' : 'main'
  const attached = await attachPosted(visit, entryId, kind, door.request)
  if (attached.ok) return goTo(`${here}/gambar?sampai=${attached.value.count}`)
  if (attached.refusal.code === 'not-found') notFound()
  return refused(attached.refusal, { kind, refused: attached.refused, received: attached.arrived })
}

export default function Page() {
  const answer = useActionData<typeof action>()
  return <PicturesPage {...useLoaderData<typeof loader>()} {...answer} />
}
