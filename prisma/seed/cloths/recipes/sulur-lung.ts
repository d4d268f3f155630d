import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { cecek } from '../isen.ts'
import type { Point } from '../path.ts'
import { blossom, rolling } from '../plants.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'

/** Lung-lungan: tendrils roll along the whole cloth, throwing a scroll with a flower into every bend. */
export const sulurLung: Recipe = {
  w: 2100,
  h: 950,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const border = 78
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const stem = sapOf(dyes, 1.5, { fill: dyes.second, seed: dyes.accent })
    const leafy = sapOf(dyes, 1.5, { fill: dyes.body, vein: dyes.isen, seed: dyes.accent })
    const warm = sapOf(dyes, 1.4, { fill: dyes.ground, vein: dyes.isen, seed: dyes.accent })
    const padma = sheet.stamp('padma', 104, mainTone(dyes, 1.4, { fill: dyes.ground, isen: dyes.accent, dot: dyes.accent, halo: undefined }))
    const radius = field.h / 5.2
    let drawing = cecek(field, 8.5, 1.8, dyes.grain, chance)
    for (let row = -1; row < 4; row++) {
      const y = field.y + field.h / 2 + (row - 1) * radius * 1.86
      const x0 = field.x - radius * (row & 1 ? 4.5 : 3.5)
      const flower = (at: Point, k: number) =>
        (k + row) % 3 === 0 ? put(padma, ...at) : blossom(at, radius * 0.7, 8 + (k % 3) * 2, warm, k * 9)
      drawing += rolling([x0, field.x + field.w + 2 * radius], y, radius * 0.94, { stem, leaf: leafy }, flower)
    }
    sheet.add(block(all, dyes.ground), sheet.clip(boxPath(field), drawing))
    const tone = borderTone(dyes, 1.4, { isen: dyes.isen, fill: dyes.body })
    framed(sheet, all, border, { key: 'sulur', tone, ground: dyes.deep, rule: dyes.line })
    sheet.add(lines(boxPath(field), dyes.line, 2.4), remukan(all, 60, 240, dyes.crack, chance, 0.3))
  },
}
