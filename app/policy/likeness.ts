import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Actor } from './actor.ts'

/** Whether somebody may say what a likeness means, at any stage: the office, as in the administrative check. */
export function mayJudgeLikeness({ role }: Actor): Outcome<null> {
  return role === 'organiser' || role === 'helper' ? done(null) : refuse('forbidden')
}

/** Whether somebody may change what works are compared with. Helpers look at it only. */
export function mayKeepReferences({ role }: Actor): Outcome<null> {
  return role === 'organiser' ? done(null) : refuse('forbidden')
}
