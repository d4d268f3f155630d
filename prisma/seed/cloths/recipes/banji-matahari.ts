import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { banji, cecek, dots } from '../isen.ts'
import { away, num, type Point, smooth } from '../path.ts'
import { blossom, leaf } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, lines, shape } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'

/** Banji: a key lattice on the slant, and in it lobed windows that look out on the flower brick. */
export const banjiMatahari: Recipe = {
  w: 2400,
  h: 1050,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const border = 84
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const key = banji({ x: -1260, y: -1260, w: 2520, h: 2520 }, 21, 2.1, dyes.grain)
    let drawing = `<g transform="translate(${w / 2} ${h / 2}) rotate(45) scale(1 1)">${key}</g>`
    const [dx, dy] = [field.w / 6, field.h / 2]
    const sap = sapOf(dyes, 1.3, { fill: dyes.accent, vein: dyes.line, seed: dyes.line })
    const leafSap = sapOf(dyes, 1.3, { fill: dyes.second, vein: dyes.ink, line: dyes.ink })
    const flower = sheet.stamp(
      'matahari',
      dx * 0.55,
      mainTone(dyes, 1.5, {
        line: dyes.line,
        isen: dyes.body,
        dot: dyes.body,
        fill: dyes.isen,
        edge: undefined,
        halo: undefined,
      }),
    )
    const side = dx * 0.29
    const lobes = (grow: number): Point[] => {
      const [a, b] = [side + grow, side * 0.62 + grow * 0.5]
      return [0, 90, 180, 270].flatMap((q) => {
        const lobe = [-60, -40, -20, 0, 20, 40, 60].map((t) => away(away([0, 0], q, a - b * 0.42), q + t, b))
        return [away([0, 0], q - 45, a * 1.28), ...lobe]
      })
    }
    const barbed = (grow: number) => smooth(lobes(grow), true)
    const around = { x: -dx / 2, y: -dx / 2, w: dx, h: dx }
    const fans = [0, 90, 180, 270].flatMap((q) =>
      [-44, 0, 44].map((t) =>
        leaf(away([0, 0], q, side * 0.95), q + t, side * 0.42, side * 0.2, leafSap, 'rib', 0),
      ),
    )
    const window = sheet.define(
      shape(barbed(30), dyes.ground, dyes.ground, 6) +
        shape(barbed(27), dyes.deep, dyes.line, 2) +
        dots(lobes(18), dyes.accent, 7) +
        shape(barbed(9), dyes.deep, dyes.line, 1.6) +
        sheet.clip(barbed(7), cecek(around, 9.5, 2, dyes.second, chance)) +
        fans.join('') +
        put(flower, 0, 0),
    )
    for (const { x, y } of raport(field, dx, dy, { drop: 0.5 })) {
      drawing += window(`translate(${num(x)} ${num(y)})`)
      const knot: Point = [x, y + dy / 2]
      drawing +=
        shape(
          `M${num(x)} ${num(knot[1] - 40)}L${num(x + 40)} ${num(knot[1])}L${num(x)} ${num(knot[1] + 40)}L${num(x - 40)} ${num(knot[1])}Z`,
          dyes.deep,
          dyes.line,
          1.8,
        ) + blossom(knot, 46, 8, sap)
    }
    sheet.add(block(all, dyes.deep), block(field, dyes.ground), sheet.clip(boxPath(field), drawing))
    framed(sheet, all, border, {
      key: 'rantai',
      tone: borderTone(dyes, 1.5),
      ground: dyes.deep,
      corner: 'matahari',
    })
    sheet.add(lines(boxPath(field), dyes.line, 2.6), remukan(all, 80, 220, dyes.crack, chance, 0.3))
  },
}
