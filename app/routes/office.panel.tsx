import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LinkToHand } from '#app/accounts/LinkToHand.tsx'
import { showOnce, takeShown } from '#app/accounts/shown-once.server.ts'
import { visitBy } from '#app/accounts/visit.server.ts'
import { officeWords } from '#app/contests/office-words.ts'
import { Panel } from '#app/contests/Panel.tsx'
import { keepPanel } from '#app/contests/panel-forms.server.ts'
import { readPanel } from '#app/contests/panel.server.ts'
import { goTo, stop, unfit } from '#app/ground/http.server.ts'
import { useWords } from '#app/ui/language.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { href, langOf } from '#app/words/language.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: officeWords[langOf(args.location.pathname)].panelTitle })

// A link that is shown once must not come back from the browser's own store.
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const { link, forget } = await takeShown(door.request)
  return data({ ...(await readPanel(visit)), link }, { headers: forget })
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const kept = await keepPanel(visit, await door.request.formData())
  const here = href(visit.lang, '/panitia/juri')
  if ('link' in kept) return goTo(`${here}#tautan`, await showOnce(kept.link))
  if ('saved' in kept) return goTo(here)
  if ('problem' in kept) return unfit({ problem: kept.problem })
  return stop(kept.refusal)
}

export default function Page() {
  const w = useWords(officeWords)
  const { seats, link } = useLoaderData<typeof loader>()
  return (
    <OfficePage title={w.panelTitle} lead={w.panelLead}>
      {link && (
        <div className="mb-10">
          <LinkToHand link={link} />
        </div>
      )}
      <Panel seats={seats} problem={useActionData<typeof action>()?.problem} />
    </OfficePage>
  )
}
