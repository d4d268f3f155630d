import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed, tumpal } from '../frame.ts'
import { cecek, galaran } from '../isen.ts'
import { leaf } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { borderTone, lesserTone, mainTone, sapOf } from '../tones.ts'

/** Ceplok: lotus rosettes in a square grid, joined by crosses of four leaves, on the lines of a river. */
export const padmaCeplok: Recipe = {
  w: 1100,
  h: 1560,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const [border, kepala] = [70, 200]
    const upper = { x: 0, y: 0, w, h: h - kepala }
    const field = { x: border, y: border, w: w - 2 * border, h: upper.h - 2 * border }
    const step = field.w / 5
    const rise = field.h / 6
    const padma = sheet.stamp('padma', step * 0.99, mainTone(dyes, 1.9, { rim: 4, edge: undefined }))
    const heart = sheet.stamp(
      'padma',
      step * 0.3,
      lesserTone(dyes, 0.9, { fill: dyes.accent, isen: dyes.deep, dot: dyes.deep }),
    )
    const knot = sheet.stamp(
      'padma',
      step * 0.34,
      lesserTone(dyes, 1.1, { fill: dyes.accent, isen: dyes.deep, dot: dyes.deep }),
    )
    const sap = sapOf(dyes, 1.5)
    let drawing = galaran(field, 6.4, 0.9, dyes.grain, chance, 0.55)
    drawing += cecek(field, 26, 2.2, dyes.accent, chance)
    const cross = sheet.define(
      [0, 90, 180, 270].map((a) => leaf([0, 0], a, step * 0.47, step * 0.17, sap, 'rib', 0)).join(''),
    )
    for (const { x, y } of raport(field, step, rise, { fromX: 0, fromY: 0 }))
      drawing += cross(`translate(${x} ${y})`) + put(knot, x, y)
    for (const { x, y } of raport(field, step, rise)) drawing += put(padma, x, y) + put(heart, x, y)
    sheet.add(block(all, dyes.deep), block(field, dyes.ground), sheet.clip(boxPath(field), drawing))
    framed(sheet, upper, border, {
      key: 'rantai',
      tone: borderTone(dyes),
      ground: dyes.deep,
      corner: 'padma',
    })
    const shoot = sheet.stamp('simbar', 84, borderTone(dyes, 1.4, { fill: dyes.deep }))
    const top = sheet.stamp(
      'padma',
      34,
      lesserTone(dyes, 1, { halo: undefined, fill: dyes.accent, isen: dyes.deep }),
    )
    const tones = {
      ground: dyes.deep,
      fill: dyes.ground,
      line: dyes.line,
      isen: dyes.second,
      seed: dyes.accent,
    }
    sheet.add(
      tumpal(
        sheet,
        { x: 0, y: upper.h, w, h: kepala },
        'up',
        10,
        tones,
        (tw, th) => put(shoot, tw / 2, th * 0.74) + put(top, tw / 2, th * 0.38),
      ),
    )
    sheet.add(lines(boxPath(field), dyes.line, 2.6))
    sheet.add(remukan(all, 70, 220, dyes.crack, chance))
  },
}
