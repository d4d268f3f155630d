import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { acceptAsNew, acceptAsSelf } from '#app/accounts/accept.server.ts'
import { letIn } from '#app/accounts/entrance.server.ts'
import { InvitedForm } from '#app/accounts/forms.ts'
import { Gone } from '#app/accounts/Gone.tsx'
import { Invitation } from '#app/accounts/Invitation.tsx'
import { readInvitation } from '#app/accounts/invite.server.ts'
import { hasAccount } from '#app/accounts/sign-up.server.ts'
import { visitOf } from '#app/accounts/visit.server.ts'
import { homes } from '#app/accounts/way.ts'
import { accountsWords } from '#app/accounts/words.ts'
import { seatingWith } from '#app/contests/seat.server.ts'
import { goTo, refused, statusOf, unfit } from '#app/ground/http.server.ts'
import { dealToLate } from '#app/judging/panel/join.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { href, langOf } from '#app/words/language.ts'

const seating = seatingWith(dealToLate)

export const meta: MetaFunction = (args) => [
  ...pageMeta(args, { title: accountsWords[langOf(args.location.pathname)].invitedTitle.entrant }),
  { name: 'robots', content: 'noindex' },
]

export async function loader(door: LoaderFunctionArgs) {
  const visit = await visitOf(door)
  const { actor } = visit
  const invitation = await readInvitation(door.params.secret!, visit.at)
  const self = 'id' in actor && (await hasAccount(visit)) ? { name: actor.name, role: actor.role } : null
  const here = new URL(door.request.url).pathname
  return data({ invitation, self, here }, { status: invitation ? 200 : statusOf({ code: 'link-expired' }) })
}

export async function action(door: ActionFunctionArgs) {
  const visit = await visitOf(door)
  const { request } = door
  const secret = door.params.secret!
  const { actor } = visit
  const form = await request.formData()
  if (form.get('intent') === 'self' && 'id' in actor) {
    const accepted = await acceptAsSelf({ ...visit, actor }, secret, seating)
    return accepted.ok ? goTo(href(visit.lang, homes[actor.role])) : refused(accepted.refusal)
  }
  const typed = parseWithZod(form, { schema: InvitedForm })
  const result = typed.reply({ hideFields: ['password'] })
  if (typed.status !== 'success') return unfit({ result })
  const accepted = await acceptAsNew(visit, secret, typed.value, request.headers.get('Cookie'), seating)
  if (!accepted.ok) return refused(accepted.refusal, { result })
  const { userId, role } = accepted.value
  return goTo(href(visit.lang, homes[role]), await letIn(request, visit, userId))
}

export default function Page() {
  const { invitation, self, here } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!invitation) return <Gone link="invitation" />
  return <Invitation invitation={invitation} self={self} here={here} answer={answer} />
}
