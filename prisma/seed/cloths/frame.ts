import { dots, sawut } from './isen.ts'
import type { OrnamentKey } from './ornament.ts'
import { type Area, num, type Point, polyline } from './path.ts'
import { block, boxPath, lines, shape, type Sheet, type Tone } from './sheet.ts'

/** Which way a row's outer edge or tips look. */
export type Facing = 'up' | 'right' | 'down' | 'left'

/**
 * Draws along an area in its own frame: x runs along the row from 0 to `length`, y from 0 at the side it faces
 * to `depth` at its foot.
 */
function facing(area: Area, way: Facing, draw: (length: number, depth: number) => string): string {
  const { x, y, w, h } = area
  const upright = way === 'up' || way === 'down'
  const turn = {
    up: `translate(${num(x)} ${num(y)})`,
    right: `translate(${num(x + w)} ${num(y)}) rotate(90)`,
    down: `translate(${num(x + w)} ${num(y + h)}) rotate(180)`,
    left: `translate(${num(x)} ${num(y + h)}) rotate(-90)`,
  }[way]
  return `<g transform="${turn}">${draw(upright ? w : h, upright ? h : w)}</g>`
}

/** A band of a border ornament: whole repeats only, stretched a little so that they end at the corners. */
export function band(
  sheet: Sheet,
  key: OrnamentKey,
  area: Area,
  way: Facing,
  tone: Tone,
  repeats?: number,
): string {
  return facing(area, way, (length, depth) => {
    const { box } = sheet.ornaments[key]
    const scale = depth / box.h
    const count = repeats ?? Math.max(1, Math.round(length / (240 * scale)))
    const stamp = sheet.stamp(key, 240 * scale, tone)
    const step = length / count
    let tiles = ''
    for (let i = 0; i < count; i++)
      tiles += `<use href="#${stamp.id}" transform="translate(${num(i * step)} ${num(-box.y * scale)}) scale(${(step / 240).toFixed(5)} ${scale.toFixed(5)})"/>`
    return sheet.clip(boxPath({ x: 0, y: -2, w: length, h: depth + 4 }), tiles)
  })
}

/** The four sides and corners that a frame of one thickness cuts from an area, and what is left inside. */
export function frameOf(
  area: Area,
  thick: number,
): { sides: [Area, Facing][]; corners: Area[]; inside: Area } {
  const { x, y, w, h } = area
  const [r, b] = [x + w - thick, y + h - thick]
  return {
    sides: [
      [{ x: x + thick, y, w: w - 2 * thick, h: thick }, 'up'],
      [{ x: r, y: y + thick, w: thick, h: h - 2 * thick }, 'right'],
      [{ x: x + thick, y: b, w: w - 2 * thick, h: thick }, 'down'],
      [{ x, y: y + thick, w: thick, h: h - 2 * thick }, 'left'],
    ],
    corners: [
      { x, y, w: thick, h: thick },
      { x: r, y, w: thick, h: thick },
      { x: r, y: b, w: thick, h: thick },
      { x, y: b, w: thick, h: thick },
    ],
    inside: inset(area, thick),
  }
}

/** An area made smaller on every side. */
export function inset({ x, y, w, h }: Area, by: number, alsoY = by): Area {
  return { x: x + by, y: y + alsoY, w: w - 2 * by, h: h - 2 * alsoY }
}

/** The middle of an area. */
export function middle({ x, y, w, h }: Area): Point {
  return [x + w / 2, y + h / 2]
}

/** A frame of one border ornament with a stamp in each corner square. */
export function framed(
  sheet: Sheet,
  area: Area,
  thick: number,
  border: {
    key: OrnamentKey
    tone: Tone
    ground?: string
    corner?: OrnamentKey
    cornerGround?: string
    rule?: string
  },
): Area {
  const { sides, corners, inside } = frameOf(area, thick)
  for (const [side, way] of sides) {
    if (border.ground) sheet.add(block(side, border.ground))
    sheet.add(band(sheet, border.key, inset(side, 0, 0), way, border.tone))
  }
  const stamp = border.corner && sheet.stamp(border.corner, thick * 0.88, border.tone)
  for (const corner of corners) {
    const fill = border.cornerGround ?? border.ground
    if (fill) sheet.add(block(corner, fill))
    if (stamp) sheet.add(sheet.put(stamp, ...middle(corner)))
    sheet.add(lines(boxPath(corner), border.rule ?? border.tone.line, 2))
  }
  return inside
}

/** Colours of a row of tumpal. */
type TumpalTone = {
  ground: string
  fill: string
  line: string
  isen: string
  seed?: string
  gap?: string
}

/**
 * Pucuk rebung: a row of tall triangles with a rim of sawut, standing on a fillet, the spaces between them filled
 * by smaller shoots. `inner` draws what stands in one triangle, in a frame of its base width and height.
 */
export function tumpal(
  sheet: Sheet,
  area: Area,
  way: Facing,
  count: number,
  tone: TumpalTone,
  inner?: (w: number, h: number) => string,
): string {
  return facing(area, way, (length, depth) => {
    const step = length / count
    const foot = depth * 0.06
    const h = depth - foot
    const flank = (t: number, side: number, shrink: number): Point => {
      // The flanks swell a little, as a shoot does.
      const swell = Math.sin(t * Math.PI) * step * 0.035
      return [step / 2 + side * ((step / 2) * t * shrink + swell), h * (0.04 + 0.96 * t)]
    }
    const rim = (shrink: number, lift: number) => {
      const ts = Array.from({ length: 21 }, (_, i) => i / 20)
      const left = ts
        .map((t) => flank(t, -1, shrink))
        .map(([x, y]) => [x, lift + (y * (h - lift)) / h] as Point)
      const right = ts
        .map((t) => flank(t, 1, shrink))
        .map(([x, y]) => [x, lift + (y * (h - lift)) / h] as Point)
      return [...left.reverse(), ...right.slice(1)]
    }
    const outer = rim(1, 0)
    const innerRim = rim(0.86, h * 0.09)
    const one =
      shape(polyline(outer, true), tone.fill, tone.line, 2) +
      lines(polyline(innerRim, true), tone.line, 1.3) +
      sawut(rim(0.92, h * 0.045), step * 0.03, 0.9, tone.isen) +
      (inner ? sheet.clip(polyline(innerRim, true), inner(step, h)) : '')
    const hanging = (t: number): Point[] => [
      [-step * 0.29 * t, 0],
      [0, h * 0.7 * t],
      [step * 0.29 * t, 0],
    ]
    const between =
      shape(polyline(hanging(1), true), tone.gap ?? tone.ground, tone.line, 1.6) +
      lines(polyline(hanging(0.78)), tone.gap ? tone.line : tone.isen, 1) +
      dots(
        [0.08, 0.16, 0.24, 0.32, 0.4].map((t) => [0, h * t] as const),
        tone.seed ?? tone.isen,
        step * 0.024,
      )
    const use = sheet.define(one)
    const gap = sheet.define(between)
    let out = block({ x: 0, y: 0, w: length, h: depth }, tone.ground)
    for (let i = 0; i <= count; i++) out += gap(`translate(${num(i * step)} 0)`)
    for (let i = 0; i < count; i++) out += use(`translate(${num(i * step)} 0)`)
    out += block({ x: 0, y: h, w: length, h: foot }, tone.fill)
    out += lines(`M0 ${num(h)}H${num(length)}M0 ${num(depth)}H${num(length)}`, tone.line, 2)
    const beads = Array.from(
      { length: Math.round(length / (foot * 1.1)) },
      (_, i, all = Math.round(length / (foot * 1.1))) => [((i + 0.5) * length) / all, h + foot / 2] as const,
    )
    out += dots(beads, tone.isen, foot * 0.42)
    return sheet.clip(boxPath({ x: 0, y: 0, w: length, h: depth }), out)
  })
}
