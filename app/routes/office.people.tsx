import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Entrants } from '#app/accounts/Entrants.tsx'
import { LinkToHand } from '#app/accounts/LinkToHand.tsx'
import { People } from '#app/accounts/People.tsx'
import { keepPeople } from '#app/accounts/people-forms.server.ts'
import { readPeople, searchEntrants } from '#app/accounts/people.server.ts'
import { peopleWords } from '#app/accounts/people-words.ts'
import { showOnce, takeShown } from '#app/accounts/shown-once.server.ts'
import { visitBy } from '#app/accounts/visit.server.ts'
import { goTo, refused, unfit } from '#app/ground/http.server.ts'
import { pageIn } from '#app/ground/paging.ts'
import { useWords } from '#app/ui/language.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: peopleWords[langOf(args.location.pathname)].title })

// A link that is shown once must not come back from the browser's own store.
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const asked = new URL(door.request.url).searchParams
  const search = (asked.get('cari') ?? '').trim().slice(0, 100)
  const { link, forget } = await takeShown(door.request)
  const [people, found] = await Promise.all([readPeople(visit), searchEntrants(search, pageIn(asked))])
  return data({ people, found, search, link, saved: asked.get('tersimpan') }, { headers: forget })
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const kept = await keepPeople(visit, await door.request.formData())
  const here = href(visit.lang, '/panitia/orang')
  if ('link' in kept) return goTo(`${here}#tautan`, await showOnce(kept.link))
  if ('saved' in kept) return goTo(`${here}?tersimpan=${kept.saved}`)
  return kept.refusal ? refused(kept.refusal, { result: kept.result }) : unfit({ result: kept.result })
}

export default function Page() {
  const w = useWords(peopleWords)
  const { people, found, search, link, saved } = useLoaderData<typeof loader>()
  return (
    <OfficePage title={w.title} lead={w.lead}>
      {link && (
        <div className="mb-10">
          <LinkToHand link={link} />
        </div>
      )}
      <People people={people} saved={saved} answer={useActionData<typeof action>()} />
      <Entrants found={found} search={search} />
    </OfficePage>
  )
}
