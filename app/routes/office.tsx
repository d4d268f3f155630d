import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitBy } from '#app/accounts/visit.server.ts'
import { openNow } from '#app/contests/arrange.server.ts'
import { HelperHome } from '#app/contests/HelperHome.tsx'
import { homeWords } from '#app/contests/home-words.ts'
import { OfficeHome } from '#app/contests/OfficeHome.tsx'
import { readOverview } from '#app/contests/overview.server.ts'
import { goTo, stop } from '#app/ground/http.server.ts'
import { readProgress } from '#app/judging/panel/progress.server.ts'
import { useWords } from '#app/ui/language.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { OfficePage } from '#app/ui/OfficePage.tsx'
import { href, langOf } from '#app/words/language.ts'
import { officePages } from '#app/words/office.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, { title: officePages[langOf(args.location.pathname)].menu })

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitBy(door, 'organiser', 'helper')
  if (visit.actor.role === 'helper') return { helper: true as const }
  const [overview, { works, jurors }] = await Promise.all([readOverview(visit), readProgress(visit)])
  const unsealed = jurors.filter(({ total, sealedAt, leftAt }) => total > 0 && !sealedAt && !leftAt).length
  return { helper: false as const, overview, progress: { ...works, unsealed } }
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitBy(door, 'organiser')
  const form = await door.request.formData()
  if (form.get('intent') !== 'open') stop({ code: 'invalid' })
  const opened = await openNow(visit)
  return opened.ok ? goTo(href(visit.lang, '/panitia')) : stop(opened.refusal)
}

export default function Page() {
  const w = useWords(homeWords)
  const known = useLoaderData<typeof loader>()
  if (known.helper) {
    return (
      <OfficePage title={w.helperTitle} lead={w.helperLead}>
        <HelperHome />
      </OfficePage>
    )
  }
  const { overview, progress } = known
  return (
    <OfficePage title={overview.name} lead={w.leads[overview.stage]}>
      <OfficeHome overview={overview} progress={progress} />
    </OfficePage>
  )
}
