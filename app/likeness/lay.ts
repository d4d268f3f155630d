// How one picture is laid on another, for showing it. Maps as in find.ts.
import type { Overlay } from './find.ts'

type Map = Overlay['maps'][number]
type Measures = { width: number; height: number }

/** The same likeness seen from the other picture. */
export function flip({ maps, points }: Overlay): Overlay {
  return {
    maps: maps.map(inverse),
    points: points.map(([x, y, u, v]) => [u, v, x, y]),
  }
}

/** The map that leads back. */
function inverse([a, b, c, d, e, f]: Map): Map {
  const area = a * e - b * d
  return [e / area, -b / area, (b * f - c * e) / area, -d / area, a / area, (c * d - a * f) / area]
}

/** Whether the picture covers no more of the other than the other does of it: then it is the one to be laid on top. */
export function liesOn({ maps }: Overlay): boolean {
  const [a, b, , d, e] = maps[0]!
  return Math.abs(a * e - b * d) <= 1
}

/** Where a point of the picture comes to lie on the other, both in unit coordinates. */
export function place([a, b, c, d, e, f]: Map, [x, y]: [number, number]): [number, number] {
  return [a * x + b * y + c, d * x + e * y + f]
}

/** Where the whole picture comes to lie on the other: four corners in unit coordinates of the other. */
export function outline(map: Map): [number, number][] {
  const corners: [number, number][] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ]
  return corners.map((corner) => place(map, corner))
}

/** The six numbers of SVG's matrix() that lay a picture drawn at `from` on another drawn at `onto`. */
export function matrixOf([a, b, c, d, e, f]: Map, from: Measures, onto: Measures): number[] {
  const { width, height } = onto
  return [
    (a * width) / from.width,
    (d * height) / from.width,
    (b * width) / from.height,
    (e * height) / from.height,
    c * width,
    f * height,
  ]
}
