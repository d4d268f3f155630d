import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { banji, dots } from '../isen.ts'
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
      dx * 0.62,
      mainTone(dyes, 1.5, {
        line: dyes.line,
        isen: dyes.body,
        dot: dyes.body,
        fill: dyes.isen,
        edge: undefined,
        halo: undefined,
      }),
    )
    const side = dx * 0.33
    const barbed = (grow: number): string => {
      const [a, b] = [side + grow, side * 0.62 + grow * 0.5]
      const quarter = (q: number): Point[] => {
        const lobe = [-60, -30, 0, 30, 60].map((t): Point => away(away([0, 0], q, a - b * 0.42), q + t, b))
        return [away([0, 0], q - 45, a * 1.28), ...lobe]
      }
      return smooth([0, 90, 180, 270].flatMap(quarter), true)
    }
    const pearls = Array.from({ length: 4 }, (_, q) =>
      [-40, -20, 0, 20, 40].map((t) =>
        away(away([0, 0], q * 90, side * 0.74), q * 90 + t * 1.3, side * 0.71),
      ),
    ).flat()
    const window = sheet.define(
      shape(barbed(20), dyes.ground, dyes.ground, 8) +
        shape(barbed(18), dyes.deep, dyes.line, 2) +
        shape(barbed(8), dyes.deep, dyes.line, 1.4) +
        [0, 90, 180, 270]
          .flatMap((q) =>
            [-38, 0, 38].map((t) =>
              leaf(away([0, 0], q, side * 0.9), q + t, side * 0.36, side * 0.17, leafSap, 'plain', 0),
            ),
          )
          .join('') +
        dots(pearls, dyes.accent, 0.1) +
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
