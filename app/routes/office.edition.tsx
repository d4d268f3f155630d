import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { keepEdition } from '#app/contests/edition-forms.server.ts'
import { EditionForms } from '#app/contests/EditionForms.tsx'
import { readEditionPage } from '#app/contests/edition-page.server.ts'
import { officeWords } from '#app/contests/office-words.ts'
import { goTo, refused, unfit } from '#app/ground/http.server.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { useHref, useWords } from '#app/ui/language.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { href, langOf } from '#app/words/language.ts'
import { officePages } from '#app/words/office.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: officePages[langOf(args.location.pathname)].groups.edition })

export async function loader(door: LoaderFunctionArgs) {
  const { at } = await visitBy(door, 'organiser')
  const saved = new URL(door.request.url).searchParams.get('tersimpan')
  return { edition: await readEditionPage(at), saved }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const kept = await keepEdition(visit, await door.request.formData())
  if ('saved' in kept) return goTo(`${href(visit.lang, '/panitia/sayembara')}?tersimpan=${kept.saved}`)
  const { refusal, ...answer } = kept
  return refusal ? refused(refusal, answer) : unfit(answer)
}

export default function Page() {
  const w = useWords(officeWords)
  const pages = useWords(officePages)
  const to = useHref()
  const { edition, saved } = useLoaderData<typeof loader>()
  const rules = (
    <ButtonLink kind="quiet" href={to('/aturan')}>
      {w.seeRules}
    </ButtonLink>
  )
  return (
    <OfficePage title={pages.groups.edition} lead={w.editionLead} action={rules}>
      <EditionForms edition={edition} saved={saved} answer={useActionData<typeof action>()} />
    </OfficePage>
  )
}
