import { refuse, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Visit } from '#app/policy/actor.ts'
import { fromWibInput } from '#app/words/format.ts'
import { closeOut } from './close-out.server.ts'
import { joinRound, openRound } from './deal.server.ts'
import { endRound } from './end.server.ts'

/** Does what the organiser's page of judging asks: opens the round, deals to a juror who joined, closes one out, ends. */
export async function actOnRound(visit: Visit, form: FormData): Promise<Outcome<unknown>> {
  const text = (name: string) => textIn(form, name)
  switch (text('intent')) {
    case 'open': {
      const typed = text('closesAt')
      const plannedEnd = typed ? fromWibInput(typed) : null
      if (typed && !plannedEnd) return refuse('invalid', { field: 'closesAt' })
      return openRound(visit, plannedEnd)
    }
    case 'deal':
      return joinRound(visit, text('seat'))
    case 'close-out':
      return closeOut(visit, text('seat'), text(`reason-${text('seat')}`))
    case 'end':
      return endRound(visit)
    default:
      return refuse('invalid')
  }
}
