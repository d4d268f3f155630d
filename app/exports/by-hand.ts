/** What the organiser fills into the minutes beforehand; empty where it is to be written by hand. */
export type ByHand = { number: string; place: string }

/** Characters that either may have. */
export const longestByHand = 120

/** What an address asks to have filled in: on one line, cut where it is too long. */
export function byHandIn(search: URLSearchParams): ByHand {
  const line = (name: string) =>
    (search.get(name) ?? '').replace(/\s+/g, ' ').trim().slice(0, longestByHand).trim()
  return { number: line('nomor'), place: line('tempat') }
}
