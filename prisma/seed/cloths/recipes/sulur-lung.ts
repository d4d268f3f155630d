import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { cecekPitu } from '../isen.ts'
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
    const stem = sapOf(dyes, 1.4, { fill: dyes.second, seed: dyes.accent })
    const leafy = sapOf(dyes, 1.4, { fill: dyes.body, vein: dyes.isen, seed: dyes.line })
    const red = sapOf(dyes, 1.3, { fill: dyes.accent, vein: dyes.ground, seed: dyes.ground })
    const pale = sapOf(dyes, 1.2, { fill: dyes.ground, vein: dyes.accent, seed: dyes.accent })
    const radius = field.h / 6.9
    const padma = sheet.stamp(
      'padma',
      radius * 1.02,
      mainTone(dyes, 1.4, {
        fill: dyes.accent,
        line: dyes.ground,
        isen: dyes.body,
        dot: dyes.body,
        halo: dyes.line,
        rim: 1.4,
        edge: undefined,
      }),
    )
    const rose = (at: Point, k: number) =>
      blossom(at, radius * 0.98, 14, k % 2 ? leafy : stem, k * 11) +
      blossom(at, radius * 0.66, 10, red, k * 7) +
      blossom(at, radius * 0.36, 8, pale, k * 5)
    let drawing = cecekPitu(field, 17, 1.5, dyes.grain, chance)
    for (let row = -1; row < 6; row++) {
      const y = field.y + field.h / 2 + (row - 1.5) * radius * 1.86
      const x0 = field.x - radius * (row & 1 ? 4.5 : 3.5)
      const flower = (at: Point, k: number) => ((k + row) % 2 === 0 ? put(padma, ...at) : rose(at, k))
      drawing += rolling(
        [x0, field.x + field.w + 2 * radius],
        y,
        radius * 0.94,
        { stem, leaf: leafy },
        flower,
      )
    }
    sheet.add(block(all, dyes.ground), sheet.clip(boxPath(field), drawing))
    const tone = borderTone(dyes, 1.4, { isen: dyes.isen, fill: dyes.body })
    framed(sheet, all, border, { key: 'sulur', tone, ground: dyes.deep, rule: dyes.line, corner: 'padma' })
    sheet.add(lines(boxPath(field), dyes.line, 2.4), remukan(all, 60, 240, dyes.crack, chance, 0.3))
  },
}
