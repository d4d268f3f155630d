import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { cecek, dots, sisik } from '../isen.ts'
import { away } from '../path.ts'
import { blossom, bud, curl, frond, leaf } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, lines, shape, type Sheet } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'
import type { Colourway } from '../cloth.ts'

/** Semen: out of a hill grows a tree with scrolls to both sides, and birds in pairs look at its flower. */
export const nuriSemen: Recipe = {
  w: 1050,
  h: 1575,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    sheet.add(block(all, dyes.ground))
    const border = 84
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const [dx, dy] = [field.w / 2, field.h / 4]
    const bird = sheet.stamp('nuri', 178, mainTone(dyes, 1.6, { rim: 5, dot: dyes.line }))
    const tree = sheet.define(growth(sheet, dyes))
    let drawing = cecek(field, 8.2, 2.1, dyes.grain, chance)
    for (const { x, y } of raport(field, dx, dy, { drop: 0.5 })) {
      drawing += tree(`translate(${x} ${y})`)
      drawing += put(bird, x - 92, y - 30) + put(bird, x + 92, y - 30, { flip: true })
    }
    sheet.add(sheet.clip(boxPath(field), drawing))
    const tone = borderTone(dyes, 1.4, { line: dyes.body, isen: dyes.second, fill: dyes.second, dot: dyes.accent })
    framed(sheet, all, border, { key: 'sulur', tone, ground: dyes.deep, rule: dyes.body })
    sheet.add(lines(boxPath(field), dyes.body, 2.6))
    sheet.add(remukan(all, 80, 220, dyes.crack, chance))
  },
}

/** One tree with its hill, about 420 mm wide and 350 mm high round its middle. */
function growth(sheet: Sheet, dyes: Colourway): string {
  const cream = sapOf(dyes, 1.4, { fill: dyes.body, vein: dyes.isen, seed: dyes.isen })
  const brown = sapOf(dyes, 1.4, { fill: dyes.second, vein: dyes.line, seed: dyes.accent })
  const halves = [1, -1].map((side) => {
    const half =
      frond([10, 130], -20, 150, -210, brown, 9) +
      curl([6, 96], -58, 240, 330, cream, { width: 9, leaves: 5, leafSize: 44 }) +
      curl([5, 30], -75, 190, 300, brown, { width: 8, leaves: 4, leafSize: 36 }) +
      leaf([8, 60], 22, 52, 22, cream, 'rib') +
      bud([60, 20], -60, 34, cream) +
      bud([150, 120], 15, 34, brown)
    return side === 1 ? half : `<g transform="scale(-1 1)">${half}</g>`
  })
  const hill = [
    [0, 132, 64],
    [-44, 150, 44],
    [44, 150, 44],
  ].map(([x, y, r]) => {
    const path = `M${x! - r!} ${y! + 30}C${x! - r!} ${y! - r! * 0.2} ${x! - r! * 0.3} ${y! - r! * 0.4} ${x} ${y! - r!}C${x! + r! * 0.3} ${y! - r! * 0.4} ${x! + r!} ${y! - r! * 0.2} ${x! + r!} ${y! + 30}Z`
    const area = { x: x! - r!, y: y! - r!, w: r! * 2, h: r! + 30 }
    return shape(path, dyes.body, dyes.line, 1.6) + sheet.clip(path, sisik(area, 15, 1, dyes.isen, () => 0.5, dyes.isen))
  })
  const trunk = lines('M0 100C-4 60 4 20 0 -70', dyes.line, 13) + lines('M0 100C-4 60 4 20 0 -70', dyes.body, 9.5)
  const crown =
    [-64, -32, 32, 64].map((a) => leaf([0, -66], a - 90, 60, 20, brown, 'rib', 0)).join('') +
    blossom([0, -84], 74, 10, cream) +
    dots(
      Array.from({ length: 14 }, (_, i) => away([0, -84], (i * 360) / 14, 43)),
      dyes.accent,
      3,
    )
  return halves.join('') + trunk + hill.reverse().join('') + crown
}
