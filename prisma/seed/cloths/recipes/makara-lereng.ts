import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band, tumpal } from '../frame.ts'
import { cecek, dots } from '../isen.ts'
import { frond } from '../plants.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { borderTone, lesserTone, mainTone, sapOf } from '../tones.ts'

/** Lereng: slanting bands, makara between ferns in the wide ones, chains of petals in the narrow ones. */
export const makaraLereng: Recipe = {
  w: 2300,
  h: 1050,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const kepala = 170
    const field = { x: kepala, y: 0, w: w - 2 * kepala, h }
    const [wide, narrow, rail] = [176, 46, 15]
    const period = wide + narrow + 2 * rail
    const makara = sheet.stamp('makara', 178, mainTone(dyes, 1.7, { rim: 5 }))
    const sap = sapOf(dyes, 1.3)
    const fern = sheet.define(
      frond([0, 60], -96, 150, 330, sap, 9) + frond([4, 62], -40, 84, -300, sap, 6),
    )
    const reach = (w + h) * 0.75
    let strips = ''
    let odd = 0
    for (let y = -reach / 1.4; y < reach / 1.4; y += period, odd++) {
      const lane = { x: -reach, y, w: 2 * reach, h: wide }
      strips += block(lane, dyes.ground) + cecek(lane, 9, 1.9, dyes.grain, chance)
      for (let x = -reach + (odd % 2) * 150; x < reach; x += 300) {
        strips += put(makara, x, y + wide / 2, { flip: odd % 2 === 1 })
        strips += fern(`translate(${x + 150} ${y + wide / 2}) scale(${odd % 2 ? -1 : 1} 1)`)
      }
      const slim = { x: -reach, y: y + wide + rail, w: 2 * reach, h: narrow }
      strips += block({ ...slim, y: y + wide, h: narrow + 2 * rail }, dyes.deep)
      strips += band(sheet, 'rantai', slim, 'up', borderTone(dyes, 1.2, { fill: dyes.second }))
      for (const edge of [y + wide, y + wide + rail + narrow]) {
        strips += lines(`M${-reach} ${edge}H${reach}M${-reach} ${edge + rail}H${reach}`, dyes.line, 1.6)
        const beads = Array.from({ length: Math.round(reach / 7) }, (_, i) => [-reach + i * 14, edge + rail / 2] as const)
        strips += dots(beads, dyes.accent, 4)
      }
    }
    const slant = `<g transform="translate(${w / 2} ${h / 2}) rotate(-38)">${strips}</g>`
    sheet.add(block(all, dyes.deep), sheet.clip(boxPath(field), slant))
    const padma = sheet.stamp('simbar', 88, borderTone(dyes, 1.4))
    const tones = { ground: dyes.deep, fill: dyes.ground, line: dyes.line, isen: dyes.grain, seed: dyes.accent }
    for (const [x, way] of [
      [0, 'right'],
      [w - kepala, 'left'],
    ] as const)
      sheet.add(
        tumpal(sheet, { x, y: 0, w: kepala, h }, way, 10, tones, (tw, th) => put(padma, tw / 2, th * 0.72)),
      )
    void lesserTone
    sheet.add(lines(boxPath(field), dyes.line, 2.6), remukan(all, 90, 240, dyes.crack, chance))
  },
}
