/** A place on the cloth, in millimetres from its upper left corner. */
export type Point = readonly [x: number, y: number]

/** A rectangle on the cloth, in millimetres. */
export type Area = { x: number; y: number; w: number; h: number }

/** A number as SVG wants it: two decimals at most, no trailing zeros. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A point at a distance and an angle (degrees, clockwise from the right) from another. */
export function away([x, y]: Point, angle: number, distance: number): Point {
  const a = (angle * Math.PI) / 180
  return [x + Math.cos(a) * distance, y + Math.sin(a) * distance]
}

/** A straight-cornered path through the points. */
export function polyline(points: readonly Point[], closed = false): string {
  return 'M' + points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L') + (closed ? 'Z' : '')
}

/** A smooth path through the points: Catmull-Rom turned into cubic Beziers. */
export function smooth(points: readonly Point[], closed = false): string {
  const n = points.length
  const at = (i: number): Point => (closed ? points[(i + n) % n]! : points[Math.min(n - 1, Math.max(0, i))]!)
  let d = `M${num(at(0)[0])} ${num(at(0)[1])}`
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p, q, r, s] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    d += `C${num(q[0] + (r[0] - p[0]) / 6)} ${num(q[1] + (r[1] - p[1]) / 6)} `
    d += `${num(r[0] - (s[0] - q[0]) / 6)} ${num(r[1] - (s[1] - q[1]) / 6)} ${num(r[0])} ${num(r[1])}`
  }
  return closed ? d + 'Z' : d
}

/** The direction of travel at each point of a polyline, in degrees. */
export function headings(points: readonly Point[]): number[] {
  return points.map((_, i) => {
    const a = points[Math.max(0, i - 1)]!
    const b = points[Math.min(points.length - 1, i + 1)]!
    return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI
  })
}

/**
 * A spiral that starts at a point with a heading and a radius and winds itself in: the curl of a fern or tendril.
 * `turn` is the whole angle it goes through in degrees (its sign gives the side); by its end the radius has
 * shrunk to the part `shrink`. It has a point every `by` degrees.
 */
export function spiral(
  from: Point,
  heading: number,
  radius: number,
  turn: number,
  shrink = 0.2,
  by = 15,
): Point[] {
  const steps = Math.max(8, Math.round(Math.abs(turn) / by))
  const unit = turn / steps
  const points: Point[] = [from]
  let at = from
  for (let i = 0; i < steps; i++) {
    const r = radius * shrink ** (i / steps)
    at = away(at, heading + unit * (i + 0.5), 2 * r * Math.sin((Math.abs(unit) * Math.PI) / 360))
    points.push(at)
  }
  return points
}
