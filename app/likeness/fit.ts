import type { Trace } from './trace.ts'
import { turns } from './turns.ts'
import type { Ballot, Match } from './votes.ts'

/** Takes (x, y) to (a x + b y + c, d x + e y + f): how one picture lies on another, here in pixels of working sizes. */
export type Affine = [a: number, b: number, c: number, d: number, e: number, f: number]

/** A way to lay one picture on another, and the matches that fit it; `support` is the sum of their weights. */
export type Fit = { map: Affine; turn: number; matches: Match[]; support: number }

/** The way that most matches of a ballot agree on, fitted to all matches that agree with it. */
export function fit({ matches }: Ballot, all: Match[], trace: Trace, other: Trace): Fit {
  const extent = Math.sqrt(trace.width * trace.height)
  const seeds = [...matches].sort((a, b) => b.weight - a.weight).slice(0, 8)
  let best: Fit | undefined
  for (const seed of seeds) {
    const found = agreeing(matches, mapOf(seed, trace, other), seed.turn, trace, other, 0.04 * extent)
    if (!best || found.support > best.support) best = found
  }
  const { turn } = best!
  const same = all.filter((match) => match.turn === turn)
  for (const share of [0.04, 0.025, 0.015, 0.01]) {
    const map = refit(best!, trace, other)
    const next = agreeing(same, map, turn, trace, other, share * extent)
    if (next.matches.length < 3) break
    best = next
  }
  return { ...best!, map: refit(best!, trace, other) }
}

/** The map that lays one blob on its match, in place and size. */
function mapOf({ i, j, turn }: Match, trace: Trace, other: Trace): Affine {
  const [a, b, c, d] = turns[turn]!
  const scale = other.places[j * 3 + 2]! / trace.places[i * 3 + 2]!
  const [x, y] = [trace.places[i * 3]!, trace.places[i * 3 + 1]!]
  const [toX, toY] = [other.places[j * 3]!, other.places[j * 3 + 1]!]
  const [ma, mb, mc, md] = [scale * a, scale * b, scale * c, scale * d]
  return [ma, mb, toX - ma * x - mb * y, mc, md, toY - mc * x - md * y]
}

/** The matches within `slack` pixels of the picture, and alike in size; the best one for each blob. */
function agreeing(
  matches: Match[],
  map: Affine,
  turn: number,
  trace: Trace,
  other: Trace,
  slack: number,
): Fit {
  const [a, b, c, d, e, f] = map
  const scale = Math.sqrt(Math.abs(a * e - b * d))
  const firsts = new Map<number, Match>()
  for (const match of matches) {
    const [x, y] = [trace.places[match.i * 3]!, trace.places[match.i * 3 + 1]!]
    const offX = a * x + b * y + c - other.places[match.j * 3]!
    const offY = d * x + e * y + f - other.places[match.j * 3 + 1]!
    const size = trace.places[match.i * 3 + 2]!
    const reach = scale * (slack + size)
    if (offX * offX + offY * offY > reach * reach) continue
    const ratio = other.places[match.j * 3 + 2]! / (scale * size)
    if (ratio > 1.5 || ratio < 1 / 1.5) continue
    const known = firsts.get(match.i)
    if (!known || known.weight < match.weight) firsts.set(match.i, match)
  }
  const kept = [...firsts.values()]
  return { map, turn, matches: kept, support: kept.reduce((sum, { weight }) => sum + weight, 0) }
}

/** Fits a map to its matches: a free affine one if they are many and spread, else only place and scale. */
function refit({ map, turn, matches }: Fit, trace: Trace, other: Trace): Affine {
  const points = matches.map(({ i, j, weight }) => ({
    x: trace.places[i * 3]!,
    y: trace.places[i * 3 + 1]!,
    toX: other.places[j * 3]!,
    toY: other.places[j * 3 + 1]!,
    weight,
  }))
  return fitAffine(points, map, turn)
}

/** A place of the picture, where it lies in the other, and how sure that is. */
export type Tie = { x: number; y: number; toX: number; toY: number; weight: number }

/** How far a map may bend from a mere turn and scale; beyond, one raport would be bent onto any other. */
const mostBent = 0.05

/** Least squares through weighted ties, drawn towards the map known so far where they say little. */
export function fitAffine(ties: Tie[], known: Affine, turn: number): Affine {
  const sum = ties.reduce((all, { weight }) => all + weight, 0)
  if (ties.length < 2 || sum <= 0) return known
  const mean = (value: (tie: Tie) => number) =>
    ties.reduce((all, tie) => all + value(tie) * tie.weight, 0) / sum
  const [mx, my, tx, ty] = [mean((t) => t.x), mean((t) => t.y), mean((t) => t.toX), mean((t) => t.toY)]
  let [xx, xy, yy, ax, ay, bx, by] = [0, 0, 0, 0, 0, 0, 0]
  for (const { x, y, toX, toY, weight } of ties) {
    const [px, py, qx, qy] = [x - mx, y - my, toX - tx, toY - ty]
    xx += weight * px * px
    xy += weight * px * py
    yy += weight * py * py
    ax += weight * px * qx
    ay += weight * py * qx
    bx += weight * px * qy
    by += weight * py * qy
  }
  const m = turns[turn]!
  const fixed = xx + yy > 0 ? (m[0] * ax + m[1] * ay + m[2] * bx + m[3] * by) / (xx + yy) : 0
  const knownScale = Math.sqrt(Math.abs(known[0] * known[4] - known[1] * known[3]))
  const scale = fixed > 0 && fixed / knownScale < 1.5 && knownScale / fixed < 1.5 ? fixed : knownScale
  let linear = m.map((value) => value * scale)
  if (ties.length >= 10) {
    // As if some more ties, as far off as these, lay where the turn and scale alone would put them.
    const pull = (2 * (xx + yy)) / ties.length
    const [pxx, pyy] = [xx + pull, yy + pull]
    const whole = pxx * pyy - xy * xy
    const solve = (u: number, v: number, p: number, q: number) => {
      const [r, s] = [u + pull * p, v + pull * q]
      return [(r * pyy - s * xy) / whole, (s * pxx - r * xy) / whole]
    }
    const free = [...solve(ax, ay, linear[0]!, linear[1]!), ...solve(bx, by, linear[2]!, linear[3]!)]
    const bent = Math.hypot(...free.map((value, i) => value - linear[i]!)) / scale
    if (bent < mostBent) linear = free
  }
  const [a, b, d, e] = linear as [number, number, number, number]
  return [a, b, tx - a * mx - b * my, d, e, ty - d * mx - e * my]
}
