import { done, refuse, type Outcome, type RefusalCode } from '#app/ground/outcome.ts'

/** What is planned of one round, and what has come to pass of it. `closesAt` is its planned end. */
export type PlannedRound = {
  plannedAt: Date | null
  closesAt: Date | null
  opensAt: Date | null
  sealedAt: Date | null
}

type WindowTrouble = {
  code: Extract<RefusalCode, 'dates-order' | 'before-deadline' | 'before-round'>
  field: 'plannedAt' | 'closesAt'
}

/**
 * What would go wrong with the planned window of a round that waits; null when nothing would. `before` is the round it
 * follows, `entryCloses` the first instant at which entry is closed. What has been opened is no plan any more.
 */
export function windowTrouble(
  round: PlannedRound,
  before: PlannedRound | null,
  entryCloses: Date | null,
): WindowTrouble | null {
  const { plannedAt, closesAt } = round
  if (round.opensAt) return null
  if (plannedAt && closesAt && closesAt <= plannedAt) return { code: 'dates-order', field: 'closesAt' }
  // A round without a planned opening begins before its end at the latest.
  const field = plannedAt ? 'plannedAt' : 'closesAt'
  const early = (floor: Date | null) =>
    floor !== null && (plannedAt ? plannedAt < floor : closesAt !== null && closesAt <= floor)
  if (early(entryCloses)) return { code: 'before-deadline', field }
  return early(before && endOf(before)) ? { code: 'before-round', field } : null
}

/** Whether a window may be kept for a round: nothing would go wrong with it, and none of its instants was moved into the past. */
export function checkWindow(
  window: Pick<PlannedRound, 'plannedAt' | 'closesAt'>,
  round: PlannedRound,
  before: PlannedRound | null,
  entryCloses: Date | null,
  at: Date,
): Outcome<null> {
  const trouble = windowTrouble({ ...round, ...window }, before, entryCloses)
  if (trouble) return refuse(trouble.code, { field: trouble.field })
  for (const field of ['plannedAt', 'closesAt'] as const) {
    const next = window[field]
    if (next && next <= at && next.getTime() !== round[field]?.getTime())
      return refuse('date-passed', { field })
  }
  return done(null)
}

/** When a round is over, or until when it may last by what is known; null when nothing is. */
function endOf({ sealedAt, closesAt, opensAt, plannedAt }: PlannedRound): Date | null {
  return sealedAt ?? closesAt ?? opensAt ?? plannedAt
}
