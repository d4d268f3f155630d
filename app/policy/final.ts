import { done, refuse, type Outcome } from '#app/ground/outcome.ts'

type Final = { opensAt: Date | null; meetsAt: Date | null }

/** Whether a finalist, or a reserve, may still send something for the final: until jurors have it, or it is held. */
export function maySendMaterial({ opensAt, meetsAt }: Final, at: Date): Outcome<null> {
  if (opensAt && opensAt <= at) return refuse('already-judging')
  return meetsAt && meetsAt <= at ? refuse('date-passed') : done(null)
}
