import { between, chanceFrom } from './chance.ts'
import type { Cloth, Colourway } from './cloth.ts'
import { type Area, num, type Point, polyline } from './path.ts'
import { block, lines, shape } from './sheet.ts'

const W = 420
const H = 297
const PAPER = '#EFE9DC'
const MORI = [0xf4, 0xec, 0xda] as const

/** A dyer's sheet: a pinked sample of the cloth, and each dye on cotton after one, three and six dips. */
export function colourSheet(cloth: Cloth, dyes: Colourway, sample: Area) {
  const chance = chanceFrom('sheet' + cloth.seed)
  const colours = [dyes.deep, dyes.ground, dyes.second, dyes.body, dyes.accent]
  let swatches = ''
  colours.forEach((colour, i) => {
    for (const [k, strength] of [0.3, 0.62, 1].entries()) {
      const at = { x: 236 + k * 54, y: 22 + i * 52, w: 49, h: 44 }
      const lean = between(chance, -1.3, 1.3)
      const rag = pinked(at, 2.2)
      swatches +=
        `<g transform="rotate(${num(lean)} ${num(at.x + 24)} ${num(at.y)})">` +
        shape(rag, 'rgba(60,50,40,.16)', 'none', 0).replace('<path', '<path transform="translate(.9 1.2)"') +
        shape(rag, dipped(colour, strength), 'rgba(40,30,20,.18)', 0.2) +
        lines(`M${num(at.x + 21)} ${num(at.y + 4)}l6 .8m-1 -2.2l-4 4`, '#8A3A2A', 0.7) +
        '</g>'
    }
  })
  const piece = { x: 20, y: 22, w: 196, h: 252 }
  const height = (sample.w * piece.h) / piece.w
  const svg = (view: Area = { x: 0, y: 0, w: W, h: H }, width = view.w) => {
    const box = `${num(view.x)} ${num(view.y)} ${num(view.w)} ${num(view.h)}`
    const inner = cloth.svg({ ...sample, h: height }, piece.w)
    const placed = inner.replace('<svg ', `<svg x="${piece.x}" y="${piece.y}" `)
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${Math.round(width)}" height="${Math.round((width * view.h) / view.w)}">` +
      `<defs><clipPath id="rag"><path d="${pinked(piece, 3)}"/></clipPath></defs>` +
      block({ x: 0, y: 0, w: W, h: H }, PAPER) +
      shape(pinked(piece, 3), 'rgba(60,50,40,.2)', 'none', 0).replace(
        '<path',
        '<path transform="translate(1.2 1.6)"',
      ) +
      `<g clip-path="url(#rag)">${placed}</g>${swatches}</svg>`
    )
  }
  return { w: W, h: H, seed: cloth.seed, svg }
}

/** What a dye gives when it has not yet been dipped to its full strength. */
function dipped(colour: string, strength: number): string {
  const part = (i: number) => {
    const full = Number.parseInt(colour.slice(1 + i * 2, 3 + i * 2), 16)
    // Each dip lets the same part of the light through, so strength is an exponent.
    return Math.round(MORI[i]! * (full / MORI[i]!) ** strength)
  }
  return `rgb(${part(0)},${part(1)},${part(2)})`
}

/** A rectangle cut with pinking shears. */
function pinked({ x, y, w, h }: Area, tooth: number): string {
  const side = (from: Point, to: Point): Point[] => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const count = Math.round(length / tooth)
    const [nx, ny] = [(-(to[1] - from[1]) / length) * tooth * 0.5, ((to[0] - from[0]) / length) * tooth * 0.5]
    return Array.from({ length: count }, (_, i) => {
      const t = i / count
      const dent = i % 2 ? 1 : 0
      return [from[0] + (to[0] - from[0]) * t + nx * dent, from[1] + (to[1] - from[1]) * t + ny * dent]
    })
  }
  const corners: Point[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ]
  return polyline(
    corners.flatMap((corner, i) => side(corner, corners[(i + 1) % 4]!)),
    true,
  )
}
