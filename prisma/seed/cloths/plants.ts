import { dots } from './isen.ts'
import { away, headings, num, type Point, scroll, smooth } from './path.ts'
import { lines, shape } from './sheet.ts'

// Leaves, ferns and flowers of our own geometry that grow between the ornaments, as isen does. All of them take
// a point, an angle in degrees and lengths in millimetres.

/** The colours and pens of a plant. */
export type Sap = { line: string; pen: number; fill: string; vein: string; nib: number; seed?: string }

/** A pointed leaf that bends a little; `kind` chooses what fills it: a rib with veins, dots, or nothing. */
export function leaf(
  from: Point,
  angle: number,
  length: number,
  width: number,
  sap: Sap,
  kind: 'rib' | 'dots' | 'plain' = 'rib',
  bend = 14,
): string {
  const at = (along: number, off: number): Point => {
    const mid = away(from, angle + bend * along, length * along)
    return away(mid, angle + bend * along * 2 + 90, off)
  }
  const w = width / 2
  const [a, b, tip] = [at(0.28, -w), at(0.66, -w * 0.82), at(1, 0)]
  const [c, d] = [at(0.66, w * 0.82), at(0.28, w)]
  const out = `${smooth([from, a, b, tip])}${smooth([tip, c, d, from]).replace(/^M[^C]*/, '')}Z`
  let veins = ''
  if (kind === 'rib') {
    veins = smooth([at(0.08, 0), at(0.45, 0), at(0.84, 0)])
    for (const t of [0.3, 0.48, 0.64]) {
      const reach = w * (1.05 - t) * 0.9
      for (const side of [-1, 1]) {
        const [p, q] = [at(t, 0), at(t + 0.13, side * reach)]
        veins += `M${num(p[0])} ${num(p[1])}L${num(q[0])} ${num(q[1])}`
      }
    }
  }
  const seeds =
    kind === 'dots'
      ? dots([at(0.25, 0), at(0.42, 0), at(0.58, 0), at(0.74, 0)], sap.seed ?? sap.vein, sap.nib * 2)
      : ''
  return shape(out, sap.fill, sap.line, sap.pen) + (veins ? lines(veins, sap.vein, sap.nib) : '') + seeds
}

/** A fern frond: a rib that ends in a crozier, leaflets along it growing smaller. `turn` gives side and curl. */
export function frond(from: Point, angle: number, length: number, turn: number, sap: Sap, leaflets = 9): string {
  const rib = scroll(from, angle, length, turn, 40)
  const ways = headings(rib)
  const side = Math.sign(turn)
  let leaves = ''
  for (let i = 0; i < leaflets; i++) {
    const t = 0.1 + (0.56 * i) / leaflets
    const index = Math.round(t * 40)
    const size = length * 0.2 * (1 - 0.62 * (i / leaflets))
    leaves += leaf(rib[index]!, ways[index]! - side * 58, size, size * 0.42, sap, 'plain', side * 10)
    if (i < leaflets - 3)
      leaves += leaf(rib[index]!, ways[index]! + side * 62, size * 0.66, size * 0.34, sap, 'plain', -side * 10)
  }
  return leaves + lines(smooth(rib), sap.line, sap.pen * 1.15)
}

/** A small open flower with rounded petals, a ring and a seed. */
export function blossom(at: Point, size: number, petals: number, sap: Sap, lean = 0): string {
  const r = size / 2
  let out = ''
  let marks = ''
  for (let i = 0; i < petals; i++) {
    const a = lean + (360 / petals) * i
    const spread = (360 / petals) * 0.5
    const [p, q] = [away(at, a - spread, r * 0.4), away(at, a + spread, r * 0.4)]
    const [s, t] = [away(at, a - spread * 0.95, r * 0.98), away(at, a + spread * 0.95, r * 0.98)]
    const tip = away(at, a, r)
    out += `M${num(p[0])} ${num(p[1])}C${num(s[0])} ${num(s[1])} ${num(tip[0])} ${num(tip[1])} ${num(tip[0])} ${num(tip[1])}`
    out += `C${num(tip[0])} ${num(tip[1])} ${num(t[0])} ${num(t[1])} ${num(q[0])} ${num(q[1])}`
    const [u, v] = [away(at, a, r * 0.46), away(at, a, r * 0.74)]
    marks += `M${num(u[0])} ${num(u[1])}L${num(v[0])} ${num(v[1])}`
  }
  const c = r * 0.34
  const disc = `M${num(at[0] - c)} ${num(at[1])}a${num(c)} ${num(c)} 0 1 1 ${num(2 * c)} 0a${num(c)} ${num(c)} 0 1 1 ${num(-2 * c)} 0Z`
  return (
    shape(out, sap.fill, sap.line, sap.pen) +
    lines(marks, sap.vein, sap.nib) +
    shape(disc, sap.fill, sap.line, sap.pen) +
    dots([at], sap.seed ?? sap.vein, c * 0.9)
  )
}

/** A closed bud on a calyx of two small leaves. */
export function bud(at: Point, angle: number, size: number, sap: Sap): string {
  const calyx = leaf(at, angle - 38, size * 0.55, size * 0.22, sap, 'plain', -20)
  const other = leaf(at, angle + 38, size * 0.55, size * 0.22, sap, 'plain', 20)
  return leaf(at, angle, size, size * 0.5, sap, 'dots', 0) + calyx + other
}

/** A stem along the points, drawn as two lines with the fill between them, thinning to its tip. */
export function stem(points: readonly Point[], width: number, sap: Sap): string {
  const ways = headings(points)
  const last = points.length - 1
  const edge = (side: number) =>
    points.map((p, i) => away(p, ways[i]! + side * 90, (width / 2) * (1 - 0.85 * (i / last)) + 0.2))
  const out = `${smooth(edge(-1))}${smooth(edge(1).reverse()).replace(/^M/, 'L')}Z`
  return shape(out, sap.fill, sap.line, sap.pen)
}

/** A scroll of a tendril: a curling stem with leaves on its outer side, smaller towards the eye. */
export function curl(
  from: Point,
  angle: number,
  length: number,
  turn: number,
  sap: Sap,
  options: { width?: number; leaves?: number; leafSize?: number; eye?: boolean } = {},
): string {
  const { width = length * 0.03, leaves = 5, leafSize = length * 0.16, eye = true } = options
  const line = scroll(from, angle, length, turn, 44)
  const ways = headings(line)
  const side = Math.sign(turn)
  let out = ''
  for (let i = 0; i < leaves; i++) {
    const t = 0.12 + (0.5 * i) / leaves
    const index = Math.round(t * 44)
    const size = leafSize * (1 - 0.5 * (i / leaves))
    out += leaf(line[index]!, ways[index]! - side * 46, size, size * 0.46, sap, i % 2 ? 'dots' : 'rib', side * 16)
  }
  const end = line.at(-1)!
  return out + stem(line, width, sap) + (eye ? dots([end], sap.seed ?? sap.line, width * 1.3) : '')
}
