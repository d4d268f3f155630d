import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band, tumpal } from '../frame.ts'
import { cecek, dots } from '../isen.ts'
import { num } from '../path.ts'
import { blossom, frond, leaf } from '../plants.ts'
import { block, boxPath, lines, type Sheet } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'
import type { Colourway } from '../cloth.ts'

const WIDE = 178
const NARROW = 48
const RAIL = 15

/** Lereng: slanting bands, makara between ferns in the wide ones, chains of petals in the narrow ones. */
export const makaraLereng: Recipe = {
  w: 2300,
  h: 1050,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const kepala = 176
    const field = { x: kepala, y: 0, w: w - 2 * kepala, h }
    const period = WIDE + NARROW + 2 * RAIL
    const reach = 1150
    const lanes = [0, 1].map((odd) => sheet.define(lane(sheet, dyes, reach, odd)))
    let strips = cecek({ x: -reach, y: -1000, w: 2 * reach, h: 2000 }, 8.6, 1.9, dyes.grain, chance)
    for (let k = -4; k < 5; k++) strips += lanes[k & 1]!(`translate(0 ${num(k * period)})`)
    const slant = `<g transform="translate(${w / 2} ${h / 2}) rotate(-36)">${strips}</g>`
    sheet.add(block(all, dyes.ground), sheet.clip(boxPath(field), slant))
    const shoot = sheet.stamp('simbar', 92, borderTone(dyes, 1.4))
    const tones = {
      ground: dyes.deep,
      fill: dyes.ground,
      line: dyes.line,
      isen: dyes.second,
      seed: dyes.accent,
    }
    for (const [x, way] of [
      [0, 'right'],
      [w - kepala, 'left'],
    ] as const)
      sheet.add(
        tumpal(
          sheet,
          { x, y: 0, w: kepala, h },
          way,
          9,
          tones,
          (tw, th) =>
            put(shoot, tw / 2, th * 0.73) +
            blossom([tw / 2, th * 0.35], 26, 8, sapOf(dyes, 1.1, { seed: dyes.deep })),
        ),
      )
    sheet.add(lines(boxPath(field), dyes.line, 2.6), remukan(all, 90, 240, dyes.crack, chance))
  },
}

/** One wide and one narrow band, lying level, from -reach to reach. */
function lane(sheet: Sheet, dyes: Colourway, reach: number, odd: number): string {
  const { put } = sheet
  const makara = sheet.stamp('makara', 174, mainTone(dyes, 1.6, { rim: 5 }))
  const sap = sapOf(dyes, 1.3)
  const pale = sapOf(dyes, 1.3, { fill: dyes.body, vein: dyes.isen, seed: dyes.isen })
  const fern =
    frond([-3, 76], -94, 24, -420, sap, 10, 74) +
    frond([3, 76], -84, 24, 420, sap, 10, 60) +
    [-34, 34].map((a) => leaf([0, 78], a - 90, 50, 20, pale, 'rib', 0)).join('') +
    blossom([0, -56], 46, 10, pale)
  const ferns = sheet.define(fern)
  let out = ''
  const step = 258
  for (let x = -reach + (odd * step) / 2; x < reach; x += step) {
    out += put(makara, x, WIDE / 2, { flip: odd === 1 })
    out += ferns(`translate(${num(x + step / 2)} ${WIDE / 2})`)
  }
  const top = WIDE
  out += block({ x: -reach, y: top, w: 2 * reach, h: NARROW + 2 * RAIL }, dyes.deep)
  out += band(
    sheet,
    'rantai',
    { x: -reach, y: top + RAIL, w: 2 * reach, h: NARROW },
    'up',
    borderTone(dyes, 1.2, { fill: dyes.second, isen: dyes.line }),
  )
  for (const edge of [top, top + RAIL + NARROW]) {
    out += lines(`M${-reach} ${edge}H${reach}M${-reach} ${edge + RAIL}H${reach}`, dyes.line, 1.6)
    const beads = Array.from(
      { length: Math.round(reach / 6) },
      (_, i) => [-reach + i * 12, edge + RAIL / 2] as const,
    )
    out += dots(beads, dyes.accent, 4)
  }
  return out
}
