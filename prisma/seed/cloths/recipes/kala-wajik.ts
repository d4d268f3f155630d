import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { bricks, dots } from '../isen.ts'
import { leaf } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { borderTone, lesserTone, mainTone, sapOf } from '../tones.ts'

/** Wajik: kala faces in the diamonds of a lattice, on a wall of bricks. */
export const kalaWajik: Recipe = {
  w: 1150,
  h: 1500,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const border = 92
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const [dx, dy] = [field.w / 3, field.h / 4]
    const kala = sheet.stamp('kala', 206, mainTone(dyes, 1.8))
    const other = sheet.stamp(
      'kala',
      206,
      mainTone(dyes, 1.8, { fill: dyes.second, isen: dyes.body, dot: dyes.body }),
    )
    const padma = sheet.stamp(
      'padma',
      74,
      lesserTone(dyes, 1.2, { fill: dyes.accent, isen: dyes.line, dot: dyes.line }),
    )
    const sap = sapOf(dyes, 1.3)
    let drawing = bricks(field, 34, 13, 0.9, dyes.grain, chance)
    const places = raport(field, dx / 2, dy, { drop: 0.5, fromX: 0, fromY: 0 })
    let lattice = ''
    for (const { x, y } of places)
      lattice += `M${x} ${y - dy / 2}L${x + dx / 2} ${y}L${x} ${y + dy / 2}L${x - dx / 2} ${y}Z`
    drawing +=
      lines(lattice, dyes.line, 30) +
      lines(lattice, dyes.deep, 26.5) +
      lines(lattice, dyes.second, 13) +
      lines(lattice, dyes.deep, 10)
    const beads: [number, number][] = []
    for (const { x, y } of places)
      for (let t = 0.5; t < 14; t++)
        for (const side of [1, -1]) beads.push([x + (side * dx * t) / 28, y - dy / 2 + (dy * t) / 28])
    drawing += dots(beads, dyes.accent, 4.6)
    for (const { x, y, col } of places) {
      drawing += put(col & 1 ? other : kala, x, y)
      drawing += put(padma, x, y - dy / 2)
      for (const side of [-1, 1])
        drawing += leaf([x + side * dx * 0.3, y], side === 1 ? 0 : 180, 30, 15, sap, 'dots', 0)
    }
    sheet.add(block(all, dyes.deep), block(field, dyes.ground), sheet.clip(boxPath(field), drawing))
    framed(sheet, all, border, {
      key: 'bata',
      tone: borderTone(dyes, 1.3, { fill: dyes.second }),
      ground: dyes.deep,
      corner: 'padma',
    })
    sheet.add(lines(boxPath(field), dyes.line, 2.6), remukan(all, 60, 220, dyes.crack, chance))
  },
}
