import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { dots, sisik } from '../isen.ts'
import { num, type Point } from '../path.ts'
import { leaf } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { borderTone, lesserTone, mainTone, sapOf } from '../tones.ts'

/** A net of ogees: in every mesh an elephant lies down under a lotus, row by row turned about. */
export const gajahOgee: Recipe = {
  w: 1050,
  h: 1575,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const border = 66
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const [dx, dy] = [field.w / 3, field.h / 4]
    const gajah = sheet.stamp('gajah', dx * 0.6, mainTone(dyes, 1.5))
    const padma = sheet.stamp(
      'padma',
      dx * 0.24,
      lesserTone(dyes, 1.1, { fill: dyes.accent, isen: dyes.ink, dot: dyes.ink }),
    )
    const knot = sheet.stamp('padma', dx * 0.24, mainTone(dyes, 1.2))
    const sap = sapOf(dyes, 1.2)
    let drawing = sisik(field, 17, 0.9, dyes.grain, chance, dyes.grain)
    const places = raport(field, dx / 2, dy, { drop: 0.5, fromX: 0, fromY: 0 })
    let net = ''
    const seeds: Point[] = []
    for (const { x, y } of places)
      for (const side of [-1, 1]) {
        // A flank of the mesh, from its tip at the top to its widest place at the side.
        const [tx, ty, ex, ey] = [x, y - dy / 2, x + (side * dx) / 2, y]
        net += `M${num(tx)} ${num(ty)}C${num(tx)} ${num(ty + dy * 0.2)} ${num(ex)} ${num(ey - dy * 0.24)} ${num(ex)} ${num(ey)}`
        for (let t = 0.06; t < 1; t += 0.08) {
          const u = 1 - t
          const bx = u ** 3 * tx + 3 * u * u * t * tx + 3 * u * t * t * ex + t ** 3 * ex
          const by =
            u ** 3 * ty + 3 * u * u * t * (ty + dy * 0.2) + 3 * u * t * t * (ey - dy * 0.24) + t ** 3 * ey
          seeds.push([bx, by])
        }
      }
    const under = [
      [26, dyes.ground],
      [20, dyes.line],
      [17, dyes.deep],
    ] as const
    for (const [width, colour] of under) drawing += lines(net, colour, width)
    drawing += dots(seeds, dyes.accent, 5.5)
    for (const { x, y, col, row } of places) {
      drawing += put(gajah, x, y + dy * 0.07, { flip: ((col & 1) + row) % 2 !== 0 })
      for (const a of [-150, -120, -60, -30])
        drawing += leaf([x, y - dy * 0.25], a, dx * 0.17, dx * 0.07, sap, 'rib', 0)
      drawing += put(padma, x, y - dy * 0.26)
      for (const a of [60, 90, 120])
        drawing += leaf([x, y + dy * 0.27], a, dx * 0.14, dx * 0.06, sap, 'dots', 0)
      drawing += put(knot, x, y - dy / 2)
    }
    sheet.add(block(all, dyes.deep), block(field, dyes.ground), sheet.clip(boxPath(field), drawing))
    framed(sheet, all, border, {
      key: 'rantai',
      tone: borderTone(dyes, 1.3, { fill: dyes.second, isen: dyes.line }),
      ground: dyes.deep,
      corner: 'padma',
    })
    sheet.add(lines(boxPath(field), dyes.line, 2.6), remukan(all, 60, 240, dyes.crack, chance))
  },
}
