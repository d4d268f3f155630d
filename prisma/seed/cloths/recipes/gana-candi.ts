import type { Colourway, Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band, type Facing } from '../frame.ts'
import { cecek, dots, galaran, sisik } from '../isen.ts'
import type { Area } from '../path.ts'
import { frond, leaf } from '../plants.ts'
import { block, boxPath, lines, type Sheet, type Tone } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'

/** Lajur: friezes one above the other as on a temple's wall, gana bearing each course on their hands. */
export const ganaCandi: Recipe = {
  w: 1100,
  h: 1620,
  draw(sheet, dyes) {
    const { w, h, chance } = sheet
    const all = { x: 0, y: 0, w, h }
    sheet.add(block(all, dyes.ground))
    const border = borderTone(dyes, 1.4, { fill: dyes.second, isen: dyes.line })
    const rows: [number, (area: Area) => string][] = [
      [52, (a) => strip(sheet, 'rantai', a, 'down', border, dyes)],
      [112, (a) => roof(sheet, dyes, a)],
      [250, (a) => bearers(sheet, dyes, a, 4, 0)],
      [92, (a) => strip(sheet, 'bata', a, 'up', border, dyes)],
      [262, (a) => bearers(sheet, dyes, a, 4, 1)],
      [92, (a) => strip(sheet, 'bata', a, 'up', border, dyes)],
      [250, (a) => bearers(sheet, dyes, a, 4, 0)],
      [92, (a) => strip(sheet, 'bata', a, 'up', border, dyes)],
      [130, (a) => roof(sheet, dyes, a)],
      [52, (a) => strip(sheet, 'rantai', a, 'up', border, dyes)],
    ]
    const stretch = h / rows.reduce((sum, [height]) => sum + height, 0)
    let y = 0
    for (const [height, draw] of rows) {
      const area = { x: 0, y, w, h: height * stretch }
      sheet.add(sheet.clip(boxPath(area), draw(area)), lines(`M0 ${area.y}H${w}`, dyes.line, 2.4))
      y += area.h
    }
    sheet.add(remukan(all, 80, 220, dyes.crack, chance))
  },
}

function strip(
  sheet: Sheet,
  key: 'rantai' | 'bata',
  area: Area,
  way: Facing,
  tone: Tone,
  dyes: Colourway,
): string {
  return block(area, dyes.deep) + band(sheet, key, { ...area, y: area.y + 3, h: area.h - 6 }, way, tone)
}

/** A row of antefixes before a ground of scales. */
function roof(sheet: Sheet, dyes: Colourway, area: Area): string {
  const back = block(area, dyes.deep) + sisik(area, 18, 0.9, dyes.grain, sheet.chance)
  const tone = mainTone(dyes, 1.5, {
    fill: dyes.second,
    isen: dyes.line,
    dot: dyes.accent,
    edge: undefined,
    halo: dyes.deep,
  })
  return back + band(sheet, 'simbar', { ...area, y: area.y + 8, h: area.h - 8 }, 'up', tone, 9)
}

/** A row of bearers with ferns between them. */
function bearers(sheet: Sheet, dyes: Colourway, area: Area, count: number, odd: number): string {
  const step = area.w / count
  const middle = area.y + area.h / 2
  const gana = sheet.stamp(
    'gana',
    (area.h * 240 * 0.8) / sheet.ornaments.gana.box.h,
    mainTone(dyes, 1.6, odd ? { fill: dyes.line } : {}),
  )
  const sap = sapOf(dyes, 1.3)
  let out = odd ? galaran(area, 8, 1, dyes.grain, sheet.chance) : cecek(area, 9, 2, dyes.grain, sheet.chance)
  const size = step * 0.13
  const fern = sheet.define(
    [1, -1]
      .map((side) => {
        const low = area.h * 0.4
        const leaves = leaf([2, low], -36, size * 1.6, size * 0.7, sap, 'rib', -16)
        return `<g transform="scale(${side} 1)">${frond([2, low], -88, size, 430, sap, 12, area.h * 0.36)}${leaves}</g>`
      })
      .join('') +
      dots(
        [0.34, 0.39, 0.43].map((t) => [0, -area.h * t] as const),
        dyes.accent,
        6,
      ),
  )
  const shift = odd ? 0.5 : 0
  for (let i = -1; i <= count; i++) {
    out += fern(`translate(${(i + shift) * step} ${middle})`)
    out += sheet.put(gana, (i + 0.5 + shift) * step, middle)
  }
  return out
}
