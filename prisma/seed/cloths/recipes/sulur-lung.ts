import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { cecek } from '../isen.ts'
import { headings, type Point, smooth, wave } from '../path.ts'
import { blossom, bud, curl, leaf, stem } from '../plants.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { borderTone, sapOf } from '../tones.ts'

/** Lung-lungan: long tendrils that wander over the whole cloth, throwing a scroll into every bend. */
export const sulurLung: Recipe = {
  w: 2100,
  h: 950,
  draw(sheet, dyes) {
    const { w, h, chance } = sheet
    const all = { x: 0, y: 0, w, h }
    const border = 78
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const dark = sapOf(dyes, 1.5, { fill: dyes.second, vein: dyes.line, seed: dyes.accent })
    const pale = sapOf(dyes, 1.5, { fill: dyes.body, vein: dyes.isen, seed: dyes.accent })
    let drawing = cecek(field, 9, 1.7, dyes.grain, chance)
    const rows = 3
    const length = field.w / 3
    for (let row = 0; row < rows; row++) {
      const y = field.y + ((row + 0.5) * field.h) / rows
      const line = wave(field.x - length, field.x + field.w + length, y, 66, length, row * 2.1)
      const ways = headings(line)
      const at = (i: number): [Point, number] => [line[i]!, ways[i]!]
      for (let i = 4; i < line.length - 8; i += 8) {
        const [p, way] = at(i)
        const up = line[i]![1] < y ? 1 : -1
        drawing += curl(p, way + up * 10, 330, up * 440, i % 16 ? dark : pale, { width: 10, leaves: 6, leafSize: 50 })
        drawing += leaf(p, way - up * 62, 66, 28, pale, 'rib', up * 18)
        const [q, heading] = at(i + 3)
        drawing += bud(q, heading - up * 50, 44, dark)
        drawing += leaf(q, heading + up * 60, 44, 20, dark, 'dots', -up * 14)
      }
      drawing += stem(line, 13, dark)
      for (let i = 4; i < line.length - 8; i += 8) {
        const up = line[i]![1] < y ? 1 : -1
        drawing += blossom([line[i]![0] + 40, y + up * 18], 62, 8, pale, i * 7)
      }
    }
    void smooth
    sheet.add(block(all, dyes.ground), sheet.clip(boxPath(field), drawing))
    const tone = borderTone(dyes, 1.4, { isen: dyes.isen, fill: dyes.body })
    framed(sheet, all, border, { key: 'sulur', tone, ground: dyes.deep, rule: dyes.line })
    sheet.add(lines(boxPath(field), dyes.line, 2.4), remukan(all, 90, 260, dyes.crack, chance, 0.3))
  },
}
