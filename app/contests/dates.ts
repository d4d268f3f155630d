import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { lastInstant, type Instants } from './timeline.ts'

const minute = 60_000

/**
 * The deadline that "works are taken until this minute" means: its end, the first instant that is too late. A
 * minute that was not changed in the form keeps the instant it stood for, also one with seconds.
 */
export function closingOf(lastMinute: Date | null, current: Date | null): Date | null {
  if (!lastMinute) return null
  if (current && minuteOf(lastInstant(current)) === lastMinute.getTime()) return current
  return new Date(lastMinute.getTime() + minute)
}

const minuteOf = (at: Date) => Math.floor(at.getTime() / minute) * minute

type Planned = { opensAt: Date | null; closesAt: Date | null; announcesAt: Date | null }

/** Whether dates can stand together, and none that was changed lies in the past. */
export function checkDates(planned: Planned, current: Instants, at: Date): Outcome<null> {
  const { opensAt, closesAt, announcesAt } = planned
  const movedToPast = (next: Date | null, before: Date | null) =>
    next !== null && next.getTime() !== before?.getTime() && next <= at
  if (movedToPast(opensAt, current.opensAt)) return refuse('date-passed', { field: 'opensAt' })
  if (opensAt && closesAt && closesAt <= opensAt) return refuse('dates-order', { field: 'lastMinute' })
  if (movedToPast(closesAt, current.closesAt)) return refuse('date-passed', { field: 'lastMinute' })
  if (announcesAt && closesAt && announcesAt < closesAt) {
    return refuse('announced-too-early', { field: 'announcesAt' })
  }
  return done(null)
}
