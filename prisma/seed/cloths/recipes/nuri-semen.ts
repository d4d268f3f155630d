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
  w: 1100,
  h: 1575,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const border = 84
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const [dx, dy] = [field.w / 3, field.h / 4]
    const small = 0.86
    const bird = sheet.stamp('nuri', 146, mainTone(dyes, 1.5, { dot: dyes.ink, rim: 4 }))
    const tree = sheet.define(growth(sheet, dyes))
    let drawing = cecek(field, 8, 2.1, dyes.grain, chance)
    for (const { x, y } of raport(field, dx, dy, { drop: 0.5 })) {
      drawing += tree(`translate(${num(x)} ${num(y)}) scale(${small})`)
      drawing += put(bird, x - 86, y - 52) + put(bird, x + 86, y - 52, { flip: true })
    }
    sheet.add(block(all, dyes.deep), block(field, dyes.ground), sheet.clip(boxPath(field), drawing))
    const tone = borderTone(dyes, 1.4, {
      line: dyes.body,
      isen: dyes.second,
      fill: dyes.deep,
      dot: dyes.accent,
    })
    framed(sheet, all, border, { key: 'sulur', tone, ground: dyes.deep, rule: dyes.body, corner: 'nuri' })
    sheet.add(lines(boxPath(field), dyes.body, 2.6))
    sheet.add(remukan(all, 80, 220, dyes.crack, chance))
  },
}

/** One tree with its hill, about 400 mm wide and 400 mm high round its middle. */
function growth(sheet: Sheet, dyes: Colourway): string {
  const cream = sapOf(dyes, 1.5, { line: dyes.ink, fill: dyes.body, vein: dyes.isen, seed: dyes.isen })
  const brown = sapOf(dyes, 1.5, { line: dyes.ink, fill: dyes.second, vein: dyes.ink, seed: dyes.accent })
  const lower = curl([10, 92], 62, 54, -560, brown, { width: 9, leaves: 8, leafSize: 34, shrink: 0.34 })
  const half =
    frond([58, 176], -14, 60, -420, brown, 11, 50) +
    leaf([84, 178], 4, 70, 26, cream, 'rib', -10) +
    lower.drawing +
    blossom(lower.eye, 54, 10, cream) +
    frond([4, 22], -36, 30, -400, brown, 8, 30) +
    bud([150, 84], -30, 44, cream) +
    bud([186, 10], -10, 36, brown) +
    leaf([56, -150], -28, 44, 20, cream, 'rib') +
    leaf([30, -176], -62, 40, 18, brown, 'dots')
  const hill = [
    [0, 126, 74, dyes.second, dyes.body],
    [-58, 152, 46, dyes.body, dyes.isen],
    [58, 152, 46, dyes.body, dyes.isen],
  ] as const
  const hills = hill.map(([x, y, r, fill, scale]) => {
    const path = `M${x - r} 184C${x - r} ${y - r * 0.2} ${x - r * 0.3} ${y - r * 0.4} ${x} ${y - r}C${x + r * 0.3} ${y - r * 0.4} ${x + r} ${y - r * 0.2} ${x + r} 184Z`
    const scales = sisik({ x: x - r, y: y - r, w: r * 2, h: r + 70 }, 16, 1.1, scale, () => 0.5, scale)
    return (
      shape(path, fill, dyes.ink, 1.6) +
      sheet.clip(path, scales) +
      lines(path, dyes.ink, 5) +
      lines(path, dyes.body, 2)
    )
  })
  const trunk =
    tendril(
      [
        [0, 90],
        [-2, 40],
        [2, -30],
        [0, -120],
      ],
      16,
      cream,
    ) +
    dots(
      Array.from({ length: 9 }, (_, i) => [0, 40 - i * 16] as const),
      dyes.isen,
      3.4,
    )
  const crown =
    [-82, -54, -26, 26, 54, 82].map((a) => leaf([0, -136], a - 90, 62, 22, brown, 'rib', 0)).join('') +
    blossom([0, -140], 84, 12, cream) +
    dots(
      Array.from({ length: 18 }, (_, i) => away([0, -140], i * 20, 49)),
      dyes.accent,
      3,
    )
  return half + `<g transform="scale(-1 1)">${half}</g>` + trunk + hills.join('') + crown
}
