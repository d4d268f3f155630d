import { useShelf } from './use-shelf.ts'

/** Works beside one another on a screen. */
export const mostPins = 4
export const fewestPins = 2

const none: string[] = []

/** The address that shows these sheets' works side by side, the first named one being scored. */
export function comparePath(sheets: readonly string[], active?: string): string {
  const query = new URLSearchParams(sheets.map((sheet) => ['karya', sheet]))
  if (active) query.set('aktif', active)
  return `/juri/banding?${query.toString()}`
}

/** The works that the juror has pinned in this round, oldest first; kept in the browser alone. */
export function usePins(round: string) {
  const [pins, put] = useShelf(`sematan ${round}`, none)
  const toggle = (sheet: string) => {
    if (pins.includes(sheet)) put(pins.filter((pin) => pin !== sheet))
    else if (pins.length < mostPins) put([...pins, sheet])
  }
  return { pins, full: pins.length >= mostPins, toggle }
}

/** The works that the juror has looked at in this round. */
export function useSeen(round: string) {
  const [seen, put] = useShelf(`sudah dilihat ${round}`, none)
  const see = (sheet: string) => {
    if (!seen.includes(sheet)) put([...seen, sheet])
  }
  return { seen, see }
}
