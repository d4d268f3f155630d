import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { longestRemark } from './desk/change.ts'

/** A reason as it is kept. Refused, beside `field`, when nothing was written or more than a remark may hold. */
export function reasonOf(typed: string, field = 'reason'): Outcome<string> {
  const reason = typed.trim()
  if (!reason) return refuse('reason-required', { field })
  return reason.length > longestRemark ? refuse('invalid', { field }) : done(reason)
}
