import { refuse, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Visit } from '#app/policy/actor.ts'
import { fromWibInput } from '#app/words/format.ts'
import { closeOut } from './close-out.server.ts'
import { openRound } from './deal.server.ts'
import { endRound } from './end.server.ts'
import { joinRound } from './join.server.ts'
import { removeJuror } from './remove-juror.server.ts'
import { remindAll, remindJuror } from './remind.server.ts'
import { returnJuror } from './return-juror.server.ts'
import { unsealJuror } from './unseal.server.ts'

/** Does what the organiser's page of judging asks: opens the round, changes who scores, reminds, ends. */
export async function actOnRound(visit: Visit, form: FormData): Promise<Outcome<unknown>> {
  const text = (name: string) => textIn(form, name)
  const seat = text('seat')
  const reasonIn = (field: string) => text(`${field}-${seat}`)
  switch (text('intent')) {
    case 'open': {
      const typed = text('closesAt')
      const plannedEnd = typed ? fromWibInput(typed) : null
      if (typed && !plannedEnd) return refuse('invalid', { field: 'closesAt' })
      return openRound(visit, plannedEnd)
    }
    case 'deal':
      return joinRound(visit, seat)
    case 'close-out':
      return closeOut(visit, seat, reasonIn('reason'))
    case 'return':
      return returnJuror(visit, seat, reasonIn('return'))
    case 'unseal':
      return unsealJuror(visit, seat, reasonIn('unseal'))
    case 'remove':
      return removeJuror(visit, seat, reasonIn('remove'))
    case 'remind':
      return remindJuror(visit, seat)
    case 'remind-all':
      return remindAll(visit)
    case 'end':
      return endRound(visit)
    default:
      return refuse('invalid')
  }
}
