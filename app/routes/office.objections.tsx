import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { ObjectionList } from '#app/objections/ObjectionList.tsx'
import { readObjections } from '#app/objections/office-page.server.ts'
import { officeObjectionWords } from '#app/objections/office-words.ts'
import { useWords } from '#app/ui/language.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: officeObjectionWords[langOf(args.location.pathname)].title })

export async function loader(door: LoaderFunctionArgs) {
  return readObjections(await visitBy(door, 'organiser'))
}

export default function Page() {
  const w = useWords(officeObjectionWords)
  return (
    <OfficePage title={w.title} lead={w.lead}>
      <ObjectionList page={useLoaderData<typeof loader>()} />
    </OfficePage>
  )
}
