import { done, refuse, type Outcome } from '#app/ground/outcome.ts'

const hour = 3_600_000
const day = 24 * hour
const workingDays = 3
// WIB, whatever the zone of the server.
const zone = 7 * hour

/** The window as the office set it; null where it said nothing. */
type SetWindow = { objectsFrom: Date | null; objectsTill: Date | null }

/** When objections are taken: from its first instant until, and without, its last. */
export type ObjectionWindow = { from: Date; till: Date }

/**
 * When objections are taken (masa sanggah). It begins with the publication, or later where the office says so. Null
 * before publication, where no end is set, and where the end would come before the beginning.
 */
export function windowOf({
  objectsFrom,
  objectsTill,
  publishedAt,
}: SetWindow & { publishedAt: Date | null }): ObjectionWindow | null {
  if (!publishedAt || !objectsTill) return null
  const from = later(objectsFrom, publishedAt)
  return objectsTill > from ? { from, till: objectsTill } : null
}

/** Three working days after the day of an announcement, whole: the first instant that is too late. Holidays are not known here. */
export function proposedTill(announced: Date): Date {
  let midnight = Math.floor((announced.getTime() + zone) / day) * day
  for (let left = workingDays; left > 0;) {
    midnight += day
    const weekday = new Date(midnight).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(midnight + day - zone)
}

/**
 * Whether a window can stand: it has an end, the end comes after the beginning and the announcement, and what is
 * changed is still to come. Once the result is published it may only grow, so that nobody who was in time is too late.
 */
export function checkWindow(
  next: SetWindow,
  current: SetWindow & { announcesAt: Date | null; publishedAt: Date | null },
  at: Date,
): Outcome<null> {
  const { objectsFrom, objectsTill } = next
  const { announcesAt, publishedAt } = current
  if (objectsFrom && !objectsTill) return refuse('window-endless', { field: 'objectsTill' })
  if (objectsFrom && objectsTill! <= objectsFrom) return refuse('window-order', { field: 'objectsTill' })
  if (publishedAt && current.objectsTill) {
    if (!objectsTill || objectsTill < current.objectsTill) {
      return refuse('window-shorter', { field: 'objectsTill' })
    }
    if (later(objectsFrom, publishedAt) > later(current.objectsFrom, publishedAt)) {
      return refuse('window-shorter', { field: 'objectsFrom' })
    }
  }
  const moved = objectsTill !== null && objectsTill.getTime() !== current.objectsTill?.getTime()
  if (moved && objectsTill <= at) return refuse('date-passed', { field: 'objectsTill' })
  if (!publishedAt && objectsTill && announcesAt && objectsTill <= announcesAt) {
    return refuse('window-early', { field: 'objectsTill' })
  }
  return done(null)
}

function later(from: Date | null, publishedAt: Date): Date {
  return from && from > publishedAt ? from : publishedAt
}
