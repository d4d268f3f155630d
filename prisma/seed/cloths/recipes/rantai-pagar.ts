import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band, frameOf, framed, inset } from '../frame.ts'
import { galaran } from '../isen.ts'
import type { Point } from '../path.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { borderTone, lesserTone, mainTone } from '../tones.ts'

/** Pinggiran: fence within fence round a calm field, where only water lines and the broken wax speak. */
export const rantaiPagar: Recipe = {
  w: 1150,
  h: 1150,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    sheet.add(block(all, dyes.deep))
    const outer = framed(sheet, all, 62, {
      key: 'bata',
      tone: borderTone(dyes, 1.2),
      ground: dyes.deep,
      corner: 'padma',
    })
    const gap = inset(outer, 14)
    sheet.add(block(outer, dyes.second), lines(boxPath(outer), dyes.line, 2))
    const chain = framed(sheet, gap, 96, {
      key: 'rantai',
      tone: borderTone(dyes, 1.7, { fill: dyes.deep }),
      ground: dyes.deep,
      corner: 'padma',
    })
    sheet.add(block(chain, dyes.ground))
    sheet.add(sheet.clip(boxPath(chain), galaran(chain, 9, 1.3, dyes.grain, chance, 0.9)))
    sheet.add(remukan(inset(chain, 30), 26, 380, dyes.crack, chance, 0.3))
    const back = { up: 'down', down: 'up', left: 'right', right: 'left' } as const
    for (const [side, way] of frameOf(chain, 86).sides)
      sheet.add(
        band(
          sheet,
          'simbar',
          side,
          back[way],
          mainTone(dyes, 1.3, { edge: undefined, halo: dyes.ground, rim: 3 }),
        ),
      )
    const corner = sheet.stamp(
      'padma',
      240,
      mainTone(dyes, 1.7, {
        edge: undefined,
        fill: dyes.second,
        isen: dyes.line,
        dot: dyes.line,
        line: dyes.deep,
      }),
    )
    const heart = sheet.stamp(
      'padma',
      96,
      lesserTone(dyes, 1.2, { fill: dyes.accent, isen: dyes.deep, line: dyes.deep }),
    )
    const { x, y, w: cw, h: ch } = chain
    let quarters = ''
    for (const [cx, cy] of [
      [x, y],
      [x + cw, y],
      [x + cw, y + ch],
      [x, y + ch],
    ] as Point[])
      quarters += put(corner, cx, cy) + put(heart, cx, cy)
    sheet.add(sheet.clip(boxPath(chain), quarters))
    sheet.add(lines(boxPath(chain), dyes.line, 2.6), lines(boxPath(gap), dyes.line, 2))
  },
}
