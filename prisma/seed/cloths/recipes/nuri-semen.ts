import type { Colourway, Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { cecek, dots, sisik } from '../isen.ts'
import { away, num } from '../path.ts'
import { blossom, bud, curl, frond, leaf, tendril } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, lines, shape, type Sheet } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'

/** Semen: out of a hill grows a tree with scrolls to both sides, and birds in pairs look at its flower. */
export const nuriSemen: Recipe = {
  w: 1050,
  h: 1575,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const border = 84
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const [dx, dy] = [field.w / 2, field.h / 3.5]
    const bird = sheet.stamp('nuri', 168, mainTone(dyes, 1.6, { rim: 5, dot: dyes.line }))
    const tree = sheet.define(growth(sheet, dyes))
    let drawing = cecek(field, 8, 2.1, dyes.grain, chance)
    for (const { x, y } of raport(field, dx, dy, { drop: 0.5 })) {
      drawing += tree(`translate(${num(x)} ${num(y)})`)
      drawing += put(bird, x - 104, y - 62) + put(bird, x + 104, y - 62, { flip: true })
    }
    sheet.add(block(all, dyes.deep), block(field, dyes.ground), sheet.clip(boxPath(field), drawing))
    const tone = borderTone(dyes, 1.4, { line: dyes.body, isen: dyes.second, fill: dyes.deep, dot: dyes.accent })
    framed(sheet, all, border, { key: 'sulur', tone, ground: dyes.deep, rule: dyes.body, corner: 'nuri' })
    sheet.add(lines(boxPath(field), dyes.body, 2.6))
    sheet.add(remukan(all, 80, 220, dyes.crack, chance))
  },
}

/** One tree with its hill, about 440 mm wide and 400 mm high round its middle. */
function growth(sheet: Sheet, dyes: Colourway): string {
  const cream = sapOf(dyes, 1.4, { fill: dyes.body, vein: dyes.isen, seed: dyes.isen })
  const brown = sapOf(dyes, 1.4, { fill: dyes.second, vein: dyes.line, seed: dyes.accent })
  const lower = curl([14, 128], -8, 68, -600, cream, { width: 9, leaves: 8, leafSize: 40, shrink: 0.3 })
  const upper = curl([3, -36], -62, 46, 520, brown, { width: 7, leaves: 6, leafSize: 30, shrink: 0.34 })
  const half =
    frond([40, 166], -8, 96, -330, brown, 9) +
    frond([8, 60], 12, 60, 330, brown, 8) +
    lower.drawing +
    blossom(lower.eye, 40, 8, brown) +
    upper.drawing +
    dots([upper.eye], dyes.accent, 9) +
    leaf([3, 20], -30, 58, 24, cream, 'rib', -14) +
    bud([186, 52], -40, 34, cream) +
    bud([176, -150], -70, 30, brown) +
    leaf([196, 4], -100, 34, 15, brown, 'dots') +
    leaf([60, -150], -20, 36, 16, cream, 'rib')
  const hill = [
    [0, 138, 66],
    [-52, 156, 44],
    [52, 156, 44],
  ].map(([x = 0, y = 0, r = 0]) => {
    const base = y + 40 - (y - 138)
    const path = `M${x - r} ${base}C${x - r} ${y - r * 0.3} ${x - r * 0.25} ${y - r * 0.5} ${x} ${y - r}C${x + r * 0.25} ${y - r * 0.5} ${x + r} ${y - r * 0.3} ${x + r} ${base}Z`
    const scales = sisik({ x: x - r, y: y - r, w: r * 2, h: r + 60 }, 15, 1, dyes.isen, () => 0.5, dyes.isen)
    return shape(path, dyes.body, dyes.line, 1.6) + sheet.clip(path, scales) + lines(path, dyes.line, 1.6)
  })
  const trunk = tendril([[0, 90], [-3, 50], [3, 0], [-2, -60], [0, -110]], 15, cream)
  const crown =
    [-76, -44, 44, 76].map((a) => leaf([0, -120], a - 90, 66, 24, brown, 'rib', 0)).join('') +
    blossom([0, -140], 82, 12, cream) +
    dots(
      Array.from({ length: 16 }, (_, i) => away([0, -140], (i * 360) / 16, 49)),
      dyes.accent,
      3,
    )
  return half + `<g transform="scale(-1 1)">${half}</g>` + trunk + hill.reverse().join('') + crown
}
