import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band, tumpal } from '../frame.ts'
import { dots, truntum } from '../isen.ts'
import { away, num } from '../path.ts'
import { blossom, leaf } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { borderTone, lesserTone, mainTone, sapOf } from '../tones.ts'

/** Tabur: lotus strewn as on a songket, tall bamboo shoots in two rows on the heads of the cloth. */
export const padmaTabur: Recipe = {
  w: 2000,
  h: 900,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const head = 380
    const field = { x: head, y: 46, w: w - 2 * head, h: h - 92 }
    const sap = sapOf(dyes, 1, { fill: dyes.body, vein: dyes.isen, seed: dyes.accent })
    const big = sheet.stamp('padma', 112, mainTone(dyes, 1.3, { edge: undefined, rim: 6 }))
    const heart = sheet.stamp(
      'padma',
      34,
      lesserTone(dyes, 0.8, { fill: dyes.accent, isen: dyes.isen, line: dyes.deep }),
    )
    const star = sheet.define(
      blossom([0, 0], 36, 8, sap) +
        [45, 135, 225, 315].map((a) => leaf(away([0, 0], a, 20), a, 20, 8, sap, 'plain', 0)).join('') +
        dots(
          [0, 90, 180, 270].map((a) => away([0, 0], a, 27)),
          dyes.accent,
          4,
        ),
    )
    let drawing = truntum({ ...field, y: 0, h }, 26, 0.8, dyes.grain, chance)
    const [dx, dy] = [field.w / 8, field.h / 5]
    for (const { x, y, col } of raport(field, dx, dy, { drop: 0.5 })) {
      const dense = col & 1
      drawing += dense ? star(`translate(${num(x)} ${num(y)})`) : put(big, x, y) + put(heart, x, y)
      drawing += star(`translate(${num(x)} ${num(y + dy / 2)}) scale(.5)`)
    }
    sheet.add(block(all, dyes.ground), sheet.clip(boxPath(field), drawing))
    const tones = {
      ground: dyes.deep,
      fill: dyes.ground,
      line: dyes.line,
      isen: dyes.body,
      seed: dyes.accent,
      gap: dyes.second,
    }
    const gold = borderTone(dyes, 1.3, { isen: dyes.body, dot: dyes.accent })
    const shoot = sheet.stamp('simbar', 104, { ...gold, fill: dyes.deep })
    const crest = sheet.stamp('padma', 42, mainTone(dyes, 1, { edge: undefined }))
    const inside = (tw: number, th: number) =>
      put(shoot, tw / 2, th * 0.78) +
      put(crest, tw / 2, th * 0.5) +
      dots(
        [0.22, 0.27, 0.32, 0.36].map((t) => [tw / 2, th * t] as const),
        dyes.accent,
        5,
      )
    const parts = (sheetSide: 'right' | 'left') => {
      const at = (from: number, width: number) => ({
        x: sheetSide === 'right' ? from : w - from - width,
        y: 0,
        w: width,
        h,
      })
      const flip = sheetSide === 'right' ? 'left' : 'right'
      return [
        tumpal(sheet, at(210, 170), sheetSide, 7, tones, inside),
        block(at(156, 54), dyes.deep) + band(sheet, 'rantai', at(160, 46), sheetSide, gold),
        tumpal(sheet, at(46, 110), flip, 9, tones, (tw, th) => put(crest, tw / 2, th * 0.72)),
        block(at(0, 46), dyes.deep) + band(sheet, 'rantai', at(6, 36), sheetSide, gold),
      ].join('')
    }
    for (const y of [0, h - 46])
      sheet.add(
        block({ x: head, y, w: field.w, h: 46 }, dyes.deep),
        band(sheet, 'rantai', { x: head, y: y + 5, w: field.w, h: 36 }, y ? 'up' : 'down', gold),
      )
    sheet.add(parts('right'), parts('left'), lines(boxPath(field), dyes.line, 2.2))
    sheet.add(remukan(all, 40, 200, dyes.crack, chance, 0.25))
  },
}
