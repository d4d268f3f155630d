import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, notFound, refused } from '#app/ground/http.server.ts'
import { typedIn } from '#app/ground/typed.ts'
import { addReferences } from '#app/likeness/add-references.server.ts'
import { referenceWords } from '#app/likeness/reference-words.ts'
import { changeReference, readReferences } from '#app/likeness/references.server.ts'
import { References } from '#app/likeness/References.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

const seconds = 3

export const meta: MetaFunction = (page) =>
  pageMeta(page, { title: referenceWords[langOf(page.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  const page = await readReferences(visit)
  const { searchParams } = new URL(door.request.url)
  const waiting = page.references.some(({ state }) => state === 'waiting')
  const refreshing = waiting && !searchParams.has('tetap')
  const count = (name: string) => Number(searchParams.get(name)) || 0
  const told = { added: count('sampai'), twice: count('ada'), done: searchParams.get('sudah') }
  const headers = refreshing ? { Refresh: String(seconds) } : undefined
  return data({ page, told, refreshing }, { headers })
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

/** Takes pictures by a multipart form, or a change of one reference by a plain one. */
export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const here = href(visit.lang, '/panitia/acuan')
  if (door.request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    const posted = await addReferences(visit, door.request)
    if (!posted.ok) return refused(posted.refusal, { typed: undefined })
    return goTo(`${here}?sampai=${posted.value.added}&ada=${posted.value.twice}`)
  }
  const form = await door.request.formData()
  const changed = await changeReference(visit, form)
  if (changed.ok) return goTo(`${here}?sudah=${changed.value === 'saved' ? 'disimpan' : 'dikeluarkan'}`)
  if (changed.refusal.code === 'not-found') notFound()
  return refused(changed.refusal, { typed: typedIn(form) })
}

export default function Page() {
  return <References {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />
}
