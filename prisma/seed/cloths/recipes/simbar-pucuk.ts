import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band } from '../frame.ts'
import { cecek, galaran } from '../isen.ts'
import { num } from '../path.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { mainTone } from '../tones.ts'

/** Untu walang: antefixes stand and hang in turn, their points between each other, row upon row. */
const bare = { edge: undefined, halo: undefined }

export const simbarPucuk: Recipe = {
  w: 1050,
  h: 1575,
  draw(sheet, dyes) {
    const { w, h, chance } = sheet
    const all = { x: 0, y: 0, w, h }
    sheet.add(block(all, dyes.ground))
    const rows = 6
    const rise = h / rows
    const deep = { line: dyes.deep, pen: 1.5, isen: dyes.body, nib: 0.9, dot: dyes.accent, fill: dyes.deep }
    for (let row = 0; row < rows; row++) {
      const area = { x: 0, y: row * rise, w, h: rise }
      const warm = row % 2 === 0
      const stand = warm
        ? mainTone(dyes, 1.7, bare)
        : mainTone(dyes, 1.7, { ...bare, fill: dyes.second, isen: dyes.ground, dot: dyes.ground })
      const ground = warm
        ? cecek(area, 8.4, 1.8, dyes.grain, chance)
        : galaran(area, 7, 0.9, dyes.grain, chance)
      const half = { x: -105, y: area.y, w: w + 210, h: rise * 0.66 }
      const hanging = band(sheet, 'simbar', half, 'down', { ...deep, line: dyes.grain }, 6)
      const standing = band(
        sheet,
        'simbar',
        { ...area, y: area.y + rise * 0.26, h: rise * 0.74 },
        'up',
        stand,
        5,
      )
      sheet.add(
        sheet.clip(boxPath(area), ground + hanging + standing),
        lines(`M0 ${num(area.y)}H${w}`, dyes.line, 2.4),
      )
    }
    sheet.add(remukan(all, 60, 220, dyes.crack, chance, 0.3))
  },
}
