import { type Chance, chanceFrom } from './chance.ts'
import type { OrnamentKey, Ornaments } from './ornament.ts'
import { type Area, num, type Point } from './path.ts'

/** How an ornament is waxed and dyed. Widths are in millimetres of cloth; a colour left out is not drawn. */
export type Tone = {
  line: string
  pen?: number
  isen?: string
  nib?: number
  dot?: string
  /** Inside the ornament's closed shapes. */
  fill?: string
  /** Inside its whole silhouette, under everything. */
  body?: string
  /** A light contour round the silhouette, as wax leaves it. */
  edge?: string
  edging?: number
  /** The calm rim that keeps the ground's isen at a distance. */
  halo?: string
  rim?: number
}

/** An ornament in one tone and size, defined once and used many times. */
export type Stamp = { id: string; key: OrnamentKey; size: number; box: Ornaments[OrnamentKey]['box'] }

export type Turn = { rotate?: number; flip?: boolean; sx?: number; sy?: number }

/** A cloth while it is being drawn. */
export type Sheet = {
  w: number
  h: number
  chance: Chance
  ornaments: Ornaments
  /** Defines an ornament whose 240 unit square stands for `size` millimetres. */
  stamp: (key: OrnamentKey, size: number, tone: Tone) => Stamp
  /** Places a stamp with the middle of its inked box on a point. */
  put: (stamp: Stamp, x: number, y: number, turn?: Turn) => string
  /** Keeps a drawing inside a path. */
  clip: (path: string, drawing: string) => string
  /** Defines any drawing once and gives the markup that uses it at a place. */
  define: (drawing: string) => (transform: string) => string
  add: (...drawings: string[]) => void
}

type SheetInProgress = Sheet & {
  used: () => OrnamentKey[]
  svg: (view?: Area, width?: number) => string
}

/** Lays out an empty cloth of `w` by `h` millimetres. */
export function layOut(w: number, h: number, ornaments: Ornaments, seed: string): SheetInProgress {
  const defs: string[] = []
  const body: string[] = []
  const used = new Set<OrnamentKey>()
  let count = 0
  const fresh = () => `n${count++}`

  const stamp: Sheet['stamp'] = (key, size, tone) => {
    const id = fresh()
    const unit = 240 / size
    const { markup, outline, box } = ornaments[key]
    const round = 'stroke-linecap:round;stroke-linejoin:round;vector-effect:none'
    const pen = (colour: string | undefined, width: number) =>
      colour ? `stroke:${colour};stroke-width:${num(width * unit)};${round}` : 'stroke:none'
    const style =
      `.${id} .k{fill:none;${pen(tone.line, tone.pen ?? 1.9)}}` +
      `.${id} .i{fill:none;${pen(tone.isen, tone.nib ?? 1.1)}}` +
      `.${id} .f{fill:${tone.fill ?? 'none'}}.${id} .d{fill:${tone.dot ?? tone.isen ?? 'none'};stroke:none}`
    const ring = (colour: string | undefined, width: number) =>
      colour
        ? `<path d="${outline}" fill="${colour}" stroke="${colour}" stroke-width="${num(width * 2 * unit)}" stroke-linejoin="round"/>`
        : ''
    const rim = ring(tone.halo, tone.rim ?? 6) + ring(tone.edge, tone.edging ?? 1.6)
    // Gaps a drawing encloses show the ground again, not the contour's wax.
    const inside = tone.body ?? (tone.edge ? tone.halo : undefined)
    const under = inside ? `<path d="${outline}" fill="${inside}"/>` : ''
    defs.push(`<style>${style}</style><g id="${id}">${rim}${under}<g class="${id}">${markup}</g></g>`)
    used.add(key)
    return { id, key, size, box }
  }

  const clip: Sheet['clip'] = (path, drawing) => {
    const id = fresh()
    defs.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`)
    return `<g clip-path="url(#${id})">${drawing}</g>`
  }

  const define: Sheet['define'] = (drawing) => {
    const id = fresh()
    defs.push(`<g id="${id}">${drawing}</g>`)
    return (transform) => `<use href="#${id}" transform="${transform}"/>`
  }

  const svg = (view: Area = { x: 0, y: 0, w, h }, width = view.w) => {
    const height = Math.round((width * view.h) / view.w)
    const box = `${num(view.x)} ${num(view.y)} ${num(view.w)} ${num(view.h)}`
    const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${Math.round(width)}" height="${height}" preserveAspectRatio="none">`
    return `${head}<defs>${defs.join('')}</defs>${body.join('')}</svg>`
  }

  return {
    w,
    h,
    ornaments,
    chance: chanceFrom(seed),
    stamp,
    put,
    clip,
    define,
    add: (...drawings) => void body.push(...drawings),
    used: () => [...used].sort(),
    svg,
  }
}

/** Markup that places a stamp with the middle of its inked box on a point. */
function put({ id, size, box }: Stamp, x: number, y: number, turn: Turn = {}): string {
  const scale = size / 240
  const sx = scale * (turn.sx ?? 1) * (turn.flip ? -1 : 1)
  const sy = scale * (turn.sy ?? 1)
  const middle = `translate(${num(-(box.x + box.w / 2))} ${num(-(box.y + box.h / 2))})`
  const spin = turn.rotate ? `rotate(${num(turn.rotate)})` : ''
  return `<use href="#${id}" transform="translate(${num(x)} ${num(y)})${spin}scale(${fine(sx)} ${fine(sy)})${middle}"/>`
}

function fine(value: number): string {
  return String(Math.round(value * 10000) / 10000)
}

/** A filled rectangle. */
export function block({ x, y, w, h }: Area, colour: string): string {
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${colour}"/>`
}

/** Lines of one pen, given as path data. */
export function lines(d: string, colour: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** A closed shape with a pen round it. */
export function shape(d: string, fill: string, colour: string, width: number): string {
  return `<path d="${d}" fill="${fill}" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** A rectangle's outline as path data. */
export function boxPath({ x, y, w, h }: Area): string {
  return `M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}Z`
}

/** A circle's outline as path data. */
export function circlePath([x, y]: Point, r: number): string {
  const [a, b, c] = [num(x - r), num(y), num(r)]
  return `M${a} ${b}a${c} ${c} 0 1 1 ${num(2 * r)} 0a${c} ${c} 0 1 1 ${num(-2 * r)} 0Z`
}
