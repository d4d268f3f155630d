import { dots } from './isen.ts'
import { away, headings, num, type Point, smooth, spiral } from './path.ts'
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

/**
 * A fern frond: a rib that winds into a crozier, leaflets along it growing smaller towards the eye. `radius` is
 * that of its first bend, `turn` its side and how far it winds, `lead` the straight stalk below the bend.
 */
export function frond(
  from: Point,
  angle: number,
  radius: number,
  turn: number,
  sap: Sap,
  leaflets = 9,
  lead = 0,
): string {
  const straight = Array.from({ length: lead > 0 ? 8 : 0 }, (_, i) => away(from, angle, (lead * i) / 8))
  const rib = [...straight, ...spiral(away(from, angle, lead), angle, radius, turn, 0.1)]
  const ways = headings(rib)
  const side = Math.sign(turn)
  const last = rib.length - 1
  let leaves = ''
  for (let i = 0; i < leaflets; i++) {
    const index = Math.round(last * (0.05 + ((lead > 0 ? 0.62 : 0.5) * i) / leaflets))
    const size = (radius * 0.48 + lead * 0.07) * (1 - 0.6 * (i / leaflets))
    leaves += leaf(rib[index]!, ways[index]! - side * 58, size, size * 0.42, sap, 'plain', side * 12)
    if (i < leaflets * 0.55)
      leaves += leaf(
        rib[index]!,
        ways[index]! + side * 64,
        size * 0.62,
        size * 0.32,
        sap,
        'plain',
        -side * 10,
      )
  }
  return leaves + stem(rib, radius * 0.075, sap)
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
function stem(points: readonly Point[], width: number, sap: Sap): string {
  const ways = headings(points)
  const last = points.length - 1
  const edge = (side: number) =>
    points.map((p, i) => away(p, ways[i]! + side * 90, (width / 2) * (1 - 0.85 * (i / last)) + 0.2))
  const out = `${smooth(edge(-1))}${smooth(edge(1).reverse()).replace(/^M/, 'L')}Z`
  return shape(out, sap.fill, sap.line, sap.pen)
}

/**
 * A scroll of a tendril: a stem that winds in, with leaves on its outer side, smaller towards the eye. `radius`
 * is that of its first bend. Gives the drawing and the place of the eye.
 */
export function curl(
  from: Point,
  angle: number,
  radius: number,
  turn: number,
  sap: Sap,
  options: { width?: number; leaves?: number; leafSize?: number; shrink?: number; inner?: boolean } = {},
): { drawing: string; eye: Point } {
  const { width = radius * 0.13, leaves = 6, leafSize = radius * 0.5, shrink = 0.22, inner = false } = options
  const line = spiral(from, angle, radius, turn, shrink)
  const ways = headings(line)
  const side = Math.sign(turn)
  const last = line.length - 1
  let out = ''
  for (let i = 0; i < leaves; i++) {
    const index = Math.round(last * (0.06 + (0.52 * i) / leaves))
    const size = leafSize * (1 - 0.42 * (i / leaves))
    out += leaf(
      line[index]!,
      ways[index]! - side * 44,
      size,
      size * 0.44,
      sap,
      i % 2 ? 'dots' : 'rib',
      side * 16,
    )
    if (inner && i % 2 === 0 && i < leaves - 2)
      out += leaf(
        line[index + 2]!,
        ways[index + 2]! + side * 50,
        size * 0.6,
        size * 0.28,
        sap,
        'plain',
        -side * 14,
      )
  }
  const eye = spiral(from, angle, radius, turn * 4, shrink ** 4).at(-1)!
  return { drawing: out + stem(line, width, sap), eye }
}

/**
 * A rolling tendril (the rinceau of the friezes) from x0 to x1: half circles of one radius up and down along a
 * middle line, each throwing a scroll into its own bend. `eye` draws what blossoms in a scroll's middle.
 */
export function rolling(
  [x0, x1]: readonly [number, number],
  y: number,
  radius: number,
  saps: { stem: Sap; leaf: Sap },
  eye: (at: Point, index: number) => string,
  first = 1,
): string {
  const main: Point[] = []
  const beads: Point[] = []
  let scrolls = ''
  let flowers = ''
  const count = Math.ceil((x1 - x0) / (2 * radius))
  for (let k = 0; k < count; k++) {
    const up = (k % 2 === 0 ? 1 : -1) * first
    const cx = x0 + (2 * k + 1) * radius
    const round = (a: number): Point => away([cx, y], up * (180 + a), radius)
    for (let a = 0; a < 180; a += 15) main.push(round(a))
    for (let a = 6; a < 180; a += 12) beads.push(round(a))
    for (const [a, size] of [
      [30, 0.6],
      [66, 0.56],
      [104, 0.48],
    ] as const)
      scrolls += leaf(
        round(a),
        up * (a - 90 - 46),
        radius * size,
        radius * size * 0.44,
        saps.stem,
        a === 66 ? 'dots' : 'rib',
        up * 18,
      )
    scrolls += leaf(round(140), up * 4, radius * 0.4, radius * 0.17, saps.leaf, 'rib', up * 18)
    const from: Point = [cx + radius, y]
    const turned = curl(from, up * 90, radius * 0.8, up * 520, saps.leaf, {
      width: radius * 0.11,
      leaves: 7,
      leafSize: radius * 0.46,
      shrink: 0.42,
    })
    scrolls += turned.drawing
    flowers += eye(turned.eye, k)
    scrolls += leaf(from, up * -38, radius * 0.72, radius * 0.3, saps.leaf, 'rib', up * 16)
  }
  main.push([x0 + 2 * count * radius, y])
  return (
    scrolls + tendril(main, radius * 0.14, saps.stem) + dots(beads, saps.stem.line, radius * 0.034) + flowers
  )
}

/** A stem of one width. */
export function tendril(points: readonly Point[], width: number, sap: Sap): string {
  const d = smooth(points)
  return lines(d, sap.line, width) + lines(d, sap.fill, width - 2 * sap.pen)
}
