import type { ShownLink } from '#app/accounts/shown-once.server.ts'
import { refuse, type Outcome, type Refusal } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Visit } from '#app/policy/actor.ts'
import { InviteForm, SeatForm } from './forms.ts'
import type { SeatProblem } from './Panel.tsx'
import {
  addSeat,
  describeSeat,
  inviteToSeat,
  releaseSeat,
  removeSeat,
  withdrawSeatInvitation,
} from './seat.server.ts'

type Kept = { link: ShownLink } | { saved: true } | { problem: SeatProblem } | { refusal: Refusal }

/** Does what a form of the panel's page asks for. Answers a link to hand over, that it is done, or what to mend. */
export async function keepPanel(visit: Visit, form: FormData): Promise<Kept> {
  const seat = textIn(form, 'seat')
  const typed = Object.fromEntries(form)
  switch (form.get('intent')) {
    case 'add':
      return told(await addSeat(visit))
    case 'remove':
      return told(await removeSeat(visit, seat))
    case 'revoke':
      return told(await withdrawSeatInvitation(visit, seat))
    case 'release':
      return told(await releaseSeat(visit, seat))
    case 'describe': {
      const read = SeatForm.safeParse(typed)
      if (!read.success) return { problem: problemOf(seat, read.error.issues) }
      const { title, titleEn, chair } = read.data
      const described = { title: title.trim(), titleEn: titleEn.trim(), chair: chair === 'yes' }
      return told(await describeSeat(visit, seat, described))
    }
    case 'invite': {
      const read = InviteForm.safeParse(typed)
      if (!read.success) return { problem: problemOf(seat, read.error.issues) }
      const invited = await inviteToSeat(visit, seat, read.data.note)
      return invited.ok ? { link: invited.value } : { refusal: invited.refusal }
    }
    default:
      return { refusal: refuse('invalid').refusal }
  }
}

function problemOf(seat: string, issues: { path: PropertyKey[]; message: string }[]): SeatProblem {
  const { path, message } = issues[0]!
  return { seat, field: path[0] as SeatProblem['field'], code: message }
}

function told(outcome: Outcome<null>): Kept {
  return outcome.ok ? { saved: true } : { refusal: outcome.refusal }
}
