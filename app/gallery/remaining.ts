export type Remaining = { unit: 'days' | 'hours' | 'minutes'; count: number }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * How long it still is from `at` to `until`, in the unit a person would use: whole days, in the last two days
 * whole hours, in the last two hours whole minutes. Never more than is true.
 */
export function remaining(at: Date, until: Date): Remaining {
  const left = Math.max(0, until.getTime() - at.getTime())
  if (left >= 2 * day) return { unit: 'days', count: Math.floor(left / day) }
  if (left >= 2 * hour) return { unit: 'hours', count: Math.floor(left / hour) }
  return { unit: 'minutes', count: Math.floor(left / minute) }
}
