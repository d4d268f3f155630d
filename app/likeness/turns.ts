/** A turn of a picture about its centre: (x, y) goes to (m[0] x + m[1] y, m[2] x + m[3] y), y pointing down. */
export type Turn = readonly [number, number, number, number]

/** The eight ways to lay a picture on itself by quarter turns and mirroring; the first leaves it as it is. */
export const turns: readonly Turn[] = [
  [1, 0, 0, 1],
  [0, -1, 1, 0],
  [-1, 0, 0, -1],
  [0, 1, -1, 0],
  [-1, 0, 0, 1],
  [1, 0, 0, -1],
  [0, 1, 1, 0],
  [0, -1, -1, 0],
]
