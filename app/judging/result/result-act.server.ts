import { db } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Visit } from '#app/policy/actor.ts'
import { fixAdvance } from '../rounds/advance.server.ts'
import { liftBlind } from '../conflicts/behind.server.ts'
import { roundsOf } from '../rounds/rounds.server.ts'
import { stepIn } from '../rounds/step-in.server.ts'
import { orderOf } from './tie-order.ts'
import { breakTie } from './tie.server.ts'

/** Does what the organiser's page of a round's result asks; answers the position of the round. */
export async function actOnResult(visit: Visit, form: FormData): Promise<Outcome<number>> {
  const position = Number(textIn(form, 'round'))
  const round = (await roundsOf(db)).find((one) => one.position === position)
  if (!round) return refuse('not-found')
  const acted = await act(visit, round.id, form)
  return acted.ok ? done(position) : acted
}

function act(visit: Visit, roundId: string, form: FormData): Promise<Outcome<null>> {
  switch (textIn(form, 'intent')) {
    case 'advance': {
      const chosen = form.getAll('chosen').map(String)
      return fixAdvance(visit, roundId, { chosen, reason: textIn(form, 'reason') })
    }
    case 'step-in': {
      const entry = textIn(form, 'entry')
      return stepIn(visit, entry, textIn(form, `reason-${entry}`))
    }
    case 'lift': {
      const entry = textIn(form, 'entry')
      return liftBlind(visit, entry, textIn(form, `lift-${entry}`))
    }
    default:
      return breakTie(visit, roundId, orderOf(form), textIn(form, 'reason'))
  }
}
