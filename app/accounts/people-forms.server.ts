import { parseWithZod } from '@conform-to/zod/v4'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import type { Answer } from '#app/ui/Form.tsx'
import { InviteStaffForm } from './forms.ts'
import { inviteStaff, revokeInvitation } from './invite.server.ts'
import { closeAccount } from './people.server.ts'
import { makeResetLink } from './reset.server.ts'
import type { ShownLink } from './shown-once.server.ts'

type Kept = { link: ShownLink } | { saved: string } | Answer

/** Does what a form of the page of people asks for. Answers a link to hand over, what was done, or what to mend. */
export async function keepPeople(visit: Visit & { actor: Person }, form: FormData): Promise<Kept> {
  const asked = (name: string) => textIn(form, name)
  const reset = asked('reset')
  if (reset) return linked(await makeResetLink(visit, reset))
  const revoke = asked('revoke')
  if (revoke) return told('revoked', await revokeInvitation(visit, revoke))
  const close = asked('close')
  if (close) return told('closed', await closeAccount(visit, close))
  if (asked('intent') !== 'invite') return { refusal: refuse('invalid').refusal }
  const typed = parseWithZod(form, { schema: InviteStaffForm })
  if (typed.status !== 'success') return { result: typed.reply() }
  return linked(done(await inviteStaff(visit, typed.value.role, typed.value.note)))
}

const linked = (outcome: Outcome<ShownLink>): Kept =>
  outcome.ok ? { link: outcome.value } : { refusal: outcome.refusal }

const told = (saved: string, outcome: Outcome<null>): Kept =>
  outcome.ok ? { saved } : { refusal: outcome.refusal }
