import type { Stage } from './timeline.ts'

/** What the office has before it, as far as it decides what to do next. Numbers of works and jurors. */
export type Standing = {
  stage: Stage
  opensAt: Date | null
  closesAt: Date | null
  weights: number
  jurors: { seats: number; accepted: number }
  undecided: number
  accepted: number
  /** Jurors who have works and have not sealed. */
  unsealed: number
}

export type Step =
  | 'set-dates'
  | 'mend-weights'
  | 'wait-for-opening'
  | 'wait-for-works'
  | 'check-works'
  | 'no-works'
  | 'invite-jurors'
  | 'open-judging'
  | 'wait-for-jurors'
  | 'end-judging'
  | 'see-result'
  | 'see-gallery'

/** The one thing to do next, or to wait for. */
export function nextStep(now: Standing): Step {
  if (now.stage === 'draft') {
    if (!now.opensAt || !now.closesAt) return 'set-dates'
    return now.weights === 100 ? 'wait-for-opening' : 'mend-weights'
  }
  if (now.stage === 'open') return 'wait-for-works'
  if (now.stage === 'checking') {
    if (now.undecided > 0) return 'check-works'
    if (now.accepted === 0) return 'no-works'
    if (now.weights !== 100) return 'mend-weights'
    return now.jurors.accepted < now.jurors.seats ? 'invite-jurors' : 'open-judging'
  }
  if (now.stage === 'judging') return now.unsealed > 0 ? 'wait-for-jurors' : 'end-judging'
  return now.stage === 'judged' ? 'see-result' : 'see-gallery'
}
