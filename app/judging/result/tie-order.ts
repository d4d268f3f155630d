/** The name of the field that holds a work's rank in a panel's decision. */
export const rankField = (entryId: string) => `rank-${entryId}`

/**
 * The order that a posted decision gives, entry ids from the better place down. Works with the same rank or
 * none are left out, so that the order no longer names every tied work and is refused.
 */
export function orderOf(form: FormData): string[] {
  const ranks = [...form].flatMap(([name, value]) =>
    name.startsWith('rank-') && /^\d{1,3}$/.test(String(value))
      ? [{ entryId: name.slice('rank-'.length), rank: Number(value) }]
      : [],
  )
  const given = ranks.filter(({ rank }) => ranks.filter((other) => other.rank === rank).length === 1)
  return given.sort((a, b) => a.rank - b.rank).map(({ entryId }) => entryId)
}
