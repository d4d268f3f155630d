import type { Colourway, Recipe } from '../cloth.ts'
import { between } from '../chance.ts'
import { remukan } from '../crackle.ts'
import { band } from '../frame.ts'
import { dots } from '../isen.ts'
import { type Area, num, type Point, smooth } from '../path.ts'
import { blossom, leaf } from '../plants.ts'
import { block, boxPath, lines, type Sheet } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'

/** Lajur: upright stripes; makara on both banks spout the water that runs down between them. */
export const makaraLajur: Recipe = {
  w: 950,
  h: 1900,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const foot = 110
    const body = { x: 0, y: foot, w, h: h - 2 * foot }
    const strip = (x: number, width: number): Area => ({ x, y: body.y, w: width, h: body.h })
    sheet.add(block(all, dyes.deep))
    for (const [x, width] of [
      [56, 84],
      [394, 162],
      [810, 84],
    ] as const)
      sheet.add(water(sheet, dyes, strip(x, width)))
    const count = 7
    const step = body.h / count
    const makara = sheet.stamp('makara', 218, mainTone(dyes, 1.6, { halo: dyes.second, rim: 4 }))
    const padma = sheet.stamp(
      'padma',
      66,
      mainTone(dyes, 1.2, {
        fill: dyes.accent,
        isen: dyes.line,
        dot: dyes.line,
        edge: undefined,
        halo: undefined,
      }),
    )
    for (const [x, flip] of [
      [140, true],
      [556, false],
    ] as const) {
      const bank = strip(x, 254)
      sheet.add(block(bank, dyes.second))
      let drawing = dots(grains(bank, 11, sheet), dyes.body, 2)
      for (let i = -1; i <= count; i++) {
        const y = body.y + (i + (flip ? 0.5 : 0)) * step + step / 2
        drawing += put(makara, x + 127, y, { flip })
        const sap = sapOf(dyes, 1.2, { line: dyes.ink, fill: dyes.body, vein: dyes.isen })
        for (const a of [0, 180]) drawing += leaf([x + 127, y + step / 2], a, 84, 26, sap, 'rib', 0)
        for (const a of [30, 150, 210, 330])
          drawing += leaf([x + 127, y + step / 2], a, 50, 18, sap, 'dots', 0)
        drawing += put(padma, x + 127, y + step / 2)
      }
      sheet.add(
        sheet.clip(boxPath(bank), drawing),
        lines(boxPath(bank), dyes.line, 2.6),
        lines(boxPath({ ...bank, x: x + 7, w: 240 }), dyes.ink, 1.2),
      )
    }
    const tone = borderTone(dyes, 1.3)
    sheet.add(
      band(sheet, 'rantai', strip(4, 48), 'right', tone),
      band(sheet, 'rantai', strip(w - 52, 48), 'left', tone),
    )
    for (const [y, way] of [
      [0, 'down'],
      [h - foot, 'up'],
    ] as const)
      sheet.add(
        block({ x: 0, y, w, h: foot }, dyes.deep),
        band(sheet, 'bata', { x: 0, y: y + 6, w, h: foot - 12 }, way, tone),
      )
    sheet.add(
      lines(`M0 ${foot}H${w}M0 ${h - foot}H${w}`, dyes.line, 2.6),
      remukan(all, 60, 220, dyes.crack, chance, 0.3),
    )
  },
}

function grains(area: Area, step: number, { chance }: Sheet): Point[] {
  const points: Point[] = []
  for (let y = area.y; y < area.y + area.h; y += step)
    for (let x = area.x + step; x < area.x + area.w - step / 2; x += step)
      points.push([x + between(chance, -2, 2), y + between(chance, -2, 2)])
  return points
}

/** Water that runs down: long wavering lines, flowers afloat on it. */
function water(sheet: Sheet, dyes: Colourway, area: Area): string {
  const { chance } = sheet
  const sap = sapOf(dyes, 1.2, { line: dyes.ink, fill: dyes.second, vein: dyes.line, seed: dyes.accent })
  let d = ''
  for (let x = area.x - 10; x < area.x + area.w + 10; x += 7.4) {
    const line: Point[] = []
    for (let y = area.y - 20; y < area.y + area.h + 20; y += 16)
      line.push([x + Math.sin(y / 31 + x / 90) * 9 + Math.sin(y / 83) * 8 + between(chance, -0.8, 0.8), y])
    d += smooth(line)
  }
  let flowers = ''
  for (let y = area.y + 60; y < area.y + area.h; y += 120) {
    const x = area.x + area.w / 2 + Math.sin(y / 83) * area.w * 0.16
    const size = Math.min(74, area.w * 0.52)
    flowers += `<circle cx="${num(x)}" cy="${num(y)}" r="${num(size * 0.66)}" fill="${dyes.ground}"/>`
    flowers += [200, 340].map((a) => leaf([x, y], a, size * 0.62, size * 0.26, sap, 'rib')).join('')
    flowers += blossom([x, y], size, 10, sap, y)
  }
  return block(area, dyes.ground) + sheet.clip(boxPath(area), lines(d, dyes.grain, 1.4) + flowers)
}
