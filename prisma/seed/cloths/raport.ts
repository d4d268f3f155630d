import type { Area } from './path.ts'

/** One place of a repeat: its middle, column and row. */
type Place = { x: number; y: number; col: number; row: number }

/**
 * The places of a repeat over an area, from one step before it to one step after. `drop` moves every other column
 * down by that part of a step, `slip` every other row to the right.
 */
export function raport(
  area: Area,
  dx: number,
  dy: number,
  shift: { drop?: number; slip?: number; fromX?: number; fromY?: number } = {},
): Place[] {
  const { drop = 0, slip = 0, fromX = dx / 2, fromY = dy / 2 } = shift
  const places: Place[] = []
  for (let col = -1; col * dx <= area.w + dx; col++)
    for (let row = -1; row * dy <= area.h + dy; row++)
      places.push({
        x: area.x + fromX + col * dx + (row & 1 ? slip * dx : 0),
        y: area.y + fromY + row * dy + (col & 1 ? drop * dy : 0),
        col,
        row,
      })
  return places
}
