import { pick } from '../chance.ts'
import type { Colourway, Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band } from '../frame.ts'
import { cecek, cecekPitu, galaran, sisik, truntum, ukel } from '../isen.ts'
import type { Area } from '../path.ts'
import { block, boxPath, lines, type Sheet, shape } from '../sheet.ts'
import { borderTone, mainTone } from '../tones.ts'

/** A wall in running bond: some bricks carry the flower, the others each their own isen, in no order. */
export const bataKembang: Recipe = {
  w: 1500,
  h: 1100,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const band0 = 96
    const wall = { x: 0, y: band0, w, h: h - 2 * band0 }
    const [bw, bh] = [w / 7, wall.h / 6]
    const flower = sheet.stamp(
      'matahari',
      bw * 0.98,
      mainTone(dyes, 1.4, { edge: undefined, halo: undefined }),
    )
    const dark = sheet.stamp(
      'matahari',
      bw * 0.98,
      mainTone(dyes, 1.4, {
        line: dyes.line,
        isen: dyes.second,
        fill: dyes.deep,
        edge: undefined,
        halo: undefined,
        dot: dyes.accent,
      }),
    )
    let drawing = block(wall, dyes.deep)
    for (let row = 0; row < 6; row++)
      for (let col = -1; col < 8; col++) {
        const area = {
          x: col * bw + (row % 2 ? bw / 2 : 0) + 4,
          y: wall.y + row * bh + 4,
          w: bw - 8,
          h: bh - 8,
        }
        const flowered = chance() < (row % 3 === 1 ? 0.75 : 0.4)
        drawing += brick(sheet, dyes, area, flowered)
        if (flowered)
          drawing += put(chance() < 0.7 ? flower : dark, area.x + area.w / 2, area.y + area.h / 2, {
            sy: (area.h - 6) / ((bw * 0.98 * sheet.ornaments.matahari.box.h) / 240),
          })
      }
    sheet.add(block(all, dyes.deep), sheet.clip(boxPath(wall), drawing))
    const tone = borderTone(dyes, 1.4, { fill: dyes.ground, isen: dyes.line })
    sheet.add(band(sheet, 'bata', { x: 0, y: 4, w, h: band0 - 10 }, 'down', tone))
    sheet.add(band(sheet, 'bata', { x: 0, y: h - band0 + 6, w, h: band0 - 10 }, 'up', tone))
    sheet.add(
      lines(`M0 ${band0}H${w}M0 ${h - band0}H${w}`, dyes.line, 2.4),
      remukan(all, 70, 200, dyes.crack, chance, 0.3),
    )
  },
}

/** One brick with worn corners; a plain one is filled with isen of its own. */
function brick(sheet: Sheet, dyes: Colourway, area: Area, flowered: boolean): string {
  const { chance } = sheet
  const r = 7
  const { x, y, w, h } = area
  const path = `M${x + r} ${y}H${x + w - r}Q${x + w} ${y} ${x + w} ${y + r}V${y + h - r}Q${x + w} ${y + h} ${x + w - r} ${y + h}H${x + r}Q${x} ${y + h} ${x} ${y + h - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`
  const fill = flowered ? dyes.ground : pick(chance, [dyes.ground, dyes.ground, dyes.second, dyes.deep])
  const light = fill === dyes.deep ? dyes.grain : dyes.line
  const isen = flowered
    ? ''
    : pick(chance, [
        () => galaran(area, 8, 1.1, light, chance),
        () => sisik(area, 22, 1.1, light, chance, light),
        () => cecek(area, 10, 2.4, light, chance),
        () => cecekPitu(area, 24, 2.2, light, chance),
        () => ukel(area, 19, 1.2, light, chance),
        () => truntum(area, 30, 1.2, light, chance),
      ])()
  return (
    shape(path, fill, dyes.line, 1.8) + (isen ? sheet.clip(path, isen) + lines(path, dyes.line, 1.8) : '')
  )
}
