import { between, type Chance } from './chance.ts'
import { type Area, away, num, type Point, smooth, spiral } from './path.ts'

// Isen and grounds: each fills an area with one kind of small mark and gives SVG markup. Every mark is set a
// little by hand: no two stand quite alike.

const stroke = (d: string, colour: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"/>`

/** Points of a staggered grid over an area, each moved by up to `wobble` of the step. */
function staggered(area: Area, step: number, rise: number, chance: Chance, wobble = 0.08): Point[] {
  const points: Point[] = []
  let row = 0
  for (let y = area.y; y <= area.y + area.h; y += rise, row++)
    for (let x = area.x + (row % 2 ? step / 2 : 0); x <= area.x + area.w; x += step)
      points.push([x + between(chance, -wobble, wobble) * step, y + between(chance, -wobble, wobble) * rise])
  return points
}

/** Dots of the given points as few paths: a round-capped line of no length is a dot. */
export function dots(points: readonly Point[], colour: string, width: number): string {
  const parts: string[] = []
  for (let i = 0; i < points.length; i += 160)
    parts.push(
      stroke(
        points
          .slice(i, i + 160)
          .map(([x, y]) => `M${num(x)} ${num(y)}h.01`)
          .join(''),
        colour,
        width,
      ),
    )
  return parts.join('')
}

/** Cecek: dots, evenly strewn. */
export function cecek(area: Area, step: number, width: number, colour: string, chance: Chance): string {
  return dots(staggered(area, step, step * 0.86, chance, 0.1), colour, width)
}

/** Cecek pitu: seven dots, one with six round it. */
export function cecekPitu(area: Area, step: number, width: number, colour: string, chance: Chance): string {
  const points = staggered(area, step, step * 0.86, chance, 0.05).flatMap((middle) => {
    const lean = between(chance, 0, 60)
    return [middle, ...[0, 60, 120, 180, 240, 300].map((a) => away(middle, a + lean, width * 1.9))]
  })
  return dots(points, colour, width)
}

/** Galaran: long parallel lines that waver like water. */
export function galaran(
  area: Area,
  step: number,
  width: number,
  colour: string,
  chance: Chance,
  sway = 0.35,
): string {
  let d = ''
  const phase = between(chance, 0, 6)
  for (let y = area.y - step; y <= area.y + area.h + step; y += step) {
    const points: Point[] = []
    for (let x = area.x - step * 3; x <= area.x + area.w + step * 6; x += step * 3)
      points.push([
        x + between(chance, -0.3, 0.3) * step,
        y +
          Math.sin(x / (step * 9) + phase + y / (step * 22)) * step * sway +
          between(chance, -0.1, 0.1) * step,
      ])
    d += smooth(points)
  }
  return stroke(d, colour, width)
}

/** Sisik: scales in overlapping rows, open side up; each with a dot, as in sisik melik. */
export function sisik(
  area: Area,
  size: number,
  width: number,
  colour: string,
  chance: Chance,
  melik?: string,
): string {
  const eyes = staggered(area, size, size / 2, chance, 0.02)
  const d = eyes.map(([x, y]) => {
    const r = size / 2
    return `M${num(x - r)} ${num(y)}A${num(r)} ${num(r)} 0 0 0 ${num(x + r)} ${num(y)}`
  })
  const inner = melik
    ? dots(
        eyes.map(([x, y]) => [x, y + size * 0.22] as const),
        melik,
        width * 2,
      )
    : ''
  return chunks(d, colour, width) + inner
}

/** Gringsing: small rings close together, each round a dot. */
export function gringsing(area: Area, size: number, width: number, colour: string, chance: Chance): string {
  const eyes = staggered(area, size, size * 0.86, chance, 0.04)
  const r = size * 0.4
  const d = eyes.map(
    ([x, y]) =>
      `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 1 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 1 ${num(-2 * r)} 0`,
  )
  return chunks(d, colour, width) + dots(eyes, colour, width * 2)
}

/** Ukel: curls set close together, each turned its own way. */
export function ukel(area: Area, size: number, width: number, colour: string, chance: Chance): string {
  const d = staggered(area, size, size * 0.86, chance, 0.06).map((at) => {
    const lean = between(chance, 0, 360)
    const side = chance() < 0.5 ? 1 : -1
    return smooth(spiral(away(at, lean, size * 0.46), lean + side * 96, size * 0.46, side * 520, 0.16, 48))
  })
  return chunks(d, colour, width)
}

/** Sawut: short strokes side by side along a line, from it outwards. */
export function sawut(
  path: readonly Point[],
  length: number,
  width: number,
  colour: string,
  side = 1,
): string {
  const d = path.slice(1).map((b, i) => {
    const a = path[i]!
    const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI
    const tip = away(b, angle + side * 72, length)
    return `M${num(b[0])} ${num(b[1])}L${num(tip[0])} ${num(tip[1])}`
  })
  return chunks(d, colour, width)
}

/** Banji: the key lattice, interlocking right-handed crooks on the diagonal. */
export function banji(area: Area, step: number, width: number, colour: string): string {
  const d: string[] = []
  const h = step / 2
  let row = 0
  for (let y = area.y; y <= area.y + area.h + step; y += step, row++)
    for (let x = area.x + (row % 2 ? step : 0); x <= area.x + area.w + step; x += step * 2)
      d.push(
        `M${num(x + h)} ${num(y + h)}v${num(-h)}h${num(-step)}v${num(-h)}M${num(x - h)} ${num(y + h)}h${num(h)}v${num(-step)}h${num(h)}`,
      )
  return chunks(d, colour, width)
}

/** Bricks in running bond. */
export function bricks(
  area: Area,
  w: number,
  h: number,
  width: number,
  colour: string,
  chance: Chance,
): string {
  const d: string[] = []
  let row = 0
  for (let y = area.y; y <= area.y + area.h; y += h, row++) {
    d.push(`M${num(area.x)} ${num(y)}H${num(area.x + area.w)}`)
    for (let x = area.x + (row % 2 ? w / 2 : 0); x <= area.x + area.w; x += w)
      d.push(`M${num(x + between(chance, -0.04, 0.04) * w)} ${num(y)}v${num(h)}`)
  }
  return chunks(d, colour, width)
}

/** Truntum: small stars of eight strokes and a dot. */
export function truntum(area: Area, step: number, width: number, colour: string, chance: Chance): string {
  const eyes = staggered(area, step, step * 0.5, chance, 0.03)
  const d = eyes.flatMap((eye) => {
    const lean = between(chance, -8, 8)
    return [0, 45, 90, 135, 180, 225, 270, 315].map((a) => {
      const [from, to] = [
        away(eye, a + lean, step * 0.09),
        away(eye, a + lean, step * (a % 90 ? 0.16 : 0.24)),
      ]
      return `M${num(from[0])} ${num(from[1])}L${num(to[0])} ${num(to[1])}`
    })
  })
  return chunks(d, colour, width) + dots(eyes, colour, width * 1.7)
}

function chunks(d: readonly string[], colour: string, width: number): string {
  const parts: string[] = []
  for (let i = 0; i < d.length; i += 120) parts.push(stroke(d.slice(i, i + 120).join(''), colour, width))
  return parts.join('')
}
