/** What a room answers: the value, or a refusal that the door turns into a sentence and a status. */
export type Outcome<Value, Refused = Refusal> = { ok: true; value: Value } | { ok: false; refusal: Refused }

/** A reason from a closed set, with what the sentence needs to be helpful. */
export type Refusal = { code: RefusalCode; field?: string; detail?: string | number }

export type RefusalCode =
  | 'not-found'
  | 'sign-in'
  | 'forbidden'
  | 'wrong-credentials'
  | 'wrong-password'
  | 'weak-password'
  | 'too-many-attempts'
  | 'taken'
  | 'link-expired'
  | 'not-open-yet'
  | 'closed'
  | 'too-many-works'
  | 'account-needed'
  | 'incomplete'
  | 'withdrawn'
  | 'not-submitted'
  | 'stale'
  | 'picture-missing'
  | 'picture-processing'
  | 'too-many-pictures'
  | 'picture-twice'
  | 'pictures-waiting'
  | 'too-large'
  | 'not-kept'
  | 'invalid'
  | 'reason-required'
  | 'already-decided'
  | 'already-judging'
  | 'already-seated'
  | 'last-organiser'
  | 'entry-still-open'
  | 'works-undecided'
  | 'not-judging'
  | 'not-a-tie'
  | 'nothing-to-judge'
  | 'no-juror'
  | 'weights'
  | 'dates-order'
  | 'before-deadline'
  | 'before-round'
  | 'date-passed'
  | 'announced-too-early'
  | 'sealed'
  | 'not-sealed'
  | 'recused'
  | 'ranking-changed'
  | 'ties-open'
  | 'already-published'
  | 'unchanged'
  | 'round-before'
  | 'advance-open'
  | 'advance-count'
  | 'no-reserve'
  | 'reminded'
  | 'conflict'
  | 'window-endless'
  | 'window-order'
  | 'window-early'
  | 'window-shorter'
  | 'objections-closed'
  | 'work-unknown'

/** Success. */
export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** Refusal, with the field it belongs to where there is one. */
export function refuse(code: RefusalCode, more: Omit<Refusal, 'code'> = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, ...more } }
}
