import type { Colourway, Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed, inset, middle } from '../frame.ts'
import { cecek, dots, gringsing } from '../isen.ts'
import { type Area, away, num, type Point } from '../path.ts'
import { frond, leaf } from '../plants.ts'
import { block, boxPath, lines, shape, type Sheet } from '../sheet.ts'
import { borderTone, lesserTone, mainTone, sapOf } from '../tones.ts'

/** Kotak: a board of dark squares with lions and light squares with crossed ferns. */
export const singaKotak: Recipe = {
  w: 1300,
  h: 1300,
  draw(sheet, dyes) {
    const { w, h, chance } = sheet
    const all = { x: 0, y: 0, w, h }
    sheet.add(block(all, dyes.deep))
    const field = framed(sheet, all, 80, {
      key: 'sulur',
      tone: borderTone(dyes, 1.4, { fill: dyes.second, isen: dyes.line }),
      ground: dyes.deep,
      corner: 'padma',
    })
    const count = 5
    const side = field.w / count
    for (let row = 0; row < count; row++)
      for (let col = 0; col < count; col++) {
        const area = { x: field.x + col * side, y: field.y + row * side, w: side, h: side }
        sheet.add((row + col) % 2 ? ferns(sheet, dyes, area) : lion(sheet, dyes, area))
      }
    let grid = ''
    const knots: Point[] = []
    for (let i = 0; i <= count; i++) {
      grid += `M${num(field.x + i * side)} ${field.y}v${field.h}M${field.x} ${num(field.y + i * side)}h${field.w}`
      for (let k = 0; k <= count; k++) knots.push([field.x + i * side, field.y + k * side])
    }
    sheet.add(lines(grid, dyes.deep, 13), lines(grid, dyes.line, 9), lines(grid, dyes.second, 5.5))
    for (const [x, y] of knots)
      sheet.add(
        shape(
          `M${num(x)} ${num(y - 17)}L${num(x + 17)} ${num(y)}L${num(x)} ${num(y + 17)}L${num(x - 17)} ${num(y)}Z`,
          dyes.deep,
          dyes.line,
          1.8,
        ),
      )
    sheet.add(
      dots(knots, dyes.accent, 9),
      lines(boxPath(field), dyes.line, 2.4),
      remukan(all, 60, 220, dyes.crack, chance, 0.32),
    )
  },
}

function lion(sheet: Sheet, dyes: Colourway, area: Area): string {
  const [x, y] = middle(area)
  const { box } = sheet.ornaments.singa
  const size = (240 * area.w * 0.72) / Math.max(box.w, box.h)
  const singa = sheet.stamp(
    'singa',
    size,
    mainTone(dyes, 1.7, { halo: dyes.deep, line: dyes.ink, isen: dyes.isen }),
  )
  const inner = inset(area, 14)
  const corners = [45, 135, 225, 315].map((a) => away([x, y], a, area.w * 0.58))
  const leaves = corners.map((corner, i) =>
    leaf(corner, i * 90 + 225, 44, 20, sapOf(dyes, 1.2, { line: dyes.line, fill: dyes.second }), 'rib', 0),
  )
  return (
    block(area, dyes.deep) +
    gringsing(inner, 13, 0.9, dyes.grain, sheet.chance) +
    lines(boxPath(inner), dyes.line, 1.6) +
    sheet.clip(boxPath(inner), leaves.join('')) +
    sheet.put(singa, x, y)
  )
}

function ferns(sheet: Sheet, dyes: Colourway, area: Area): string {
  const [x, y] = middle(area)
  const sap = sapOf(dyes, 1.3, { line: dyes.ink, fill: dyes.second, vein: dyes.ground, seed: dyes.accent })
  const blue = sapOf(dyes, 1.3, { line: dyes.ink, fill: dyes.grain, vein: dyes.ground, seed: dyes.ground })
  const padma = sheet.stamp(
    'padma',
    area.w * 0.36,
    lesserTone(dyes, 1.3, {
      line: dyes.ink,
      fill: dyes.second,
      isen: dyes.ground,
      dot: dyes.ground,
      halo: dyes.ground,
    }),
  )
  const arm =
    frond([6, 22], 52, 40, -400, sap, 9, 30) +
    frond([-6, 22], 128, 40, 400, sap, 9, 30) +
    leaf([0, 20], 90, area.w * 0.4, 30, blue, 'rib', 0)
  const cross = [0, 90, 180, 270]
    .map((a) => `<g transform="translate(${num(x)} ${num(y)}) rotate(${a})">${arm}</g>`)
    .join('')
  const inner = inset(area, 14)
  return (
    block(area, dyes.ground) +
    cecek(inner, 8, 1.8, dyes.accent, sheet.chance) +
    lines(boxPath(inner), dyes.ink, 1.4) +
    sheet.clip(boxPath(inner), cross) +
    sheet.put(padma, x, y)
  )
}
