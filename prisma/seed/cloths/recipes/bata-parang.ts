import type { Colourway, Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band } from '../frame.ts'
import { cecek, dots, sawut } from '../isen.ts'
import { num, type Point, smooth } from '../path.ts'
import { block, boxPath, lines, shape, type Sheet } from '../sheet.ts'
import { borderTone } from '../tones.ts'

const BLADE = 112 // height of a band of blades, mm
const STEP = 66 // from blade to blade
const MLINJON = 34 // the row of diamonds between two bands

/** Parang: the temple's bell moulding turned into blades that lean on one another in slanting rows. */
export const bataParang: Recipe = {
  w: 2300,
  h: 1050,
  draw(sheet, dyes) {
    const { w, h, chance } = sheet
    const all = { x: 0, y: 0, w, h }
    const head = 150
    const field = { x: head, y: 0, w: w - 2 * head, h }
    const reach = 1280
    const row = sheet.define(blades(sheet, dyes, reach))
    let rows = ''
    for (let y = -1100; y < 1100; y += BLADE + MLINJON) rows += row(`translate(0 ${num(y)})`)
    sheet.add(block(all, dyes.deep), block(field, dyes.ground))
    sheet.add(
      sheet.clip(boxPath(field), `<g transform="translate(${w / 2} ${h / 2}) rotate(-45)">${rows}</g>`),
    )
    const tone = borderTone(dyes, 1.5, { fill: dyes.second, isen: dyes.line })
    const edge = (x: number, width: number) => ({ x, y: 0, w: width, h })
    sheet.add(
      band(sheet, 'bata', edge(4, head - 10), 'left', tone),
      band(sheet, 'bata', edge(w - head + 6, head - 10), 'right', tone),
    )
    sheet.add(
      lines(`M${head} 0V${h}M${w - head} 0V${h}`, dyes.line, 2.6),
      remukan(all, 80, 240, dyes.crack, chance, 0.34),
    )
  },
}

/** Half a blade's width at a part of its height. */
function half(t: number): number {
  return STEP * 0.37 * Math.sin(Math.PI * t ** 0.78) ** 0.78
}

/** A row of blades with a row of diamonds under it, from -reach to reach. */
function blades(sheet: Sheet, dyes: Colourway, reach: number): string {
  const curve = (t: number): Point => [STEP * (0.9 * t - 0.42 * Math.sin(t * 2 * Math.PI) * 0.55), BLADE * t]
  const spine = Array.from({ length: 25 }, (_, i) => curve(i / 24))
  const edge = (side: number, grow: number) =>
    spine.map(([x, y], i): Point => [x + side * Math.max(0.4, half(i / 24) - grow), y])
  const outline = (grow: number) => smooth([...edge(-1, grow), ...edge(1, grow).reverse()], true)
  const core = (grow: number) => {
    const wide = (_: Point, i: number) => half(i / 24) > grow + 0.5
    const [a, b] = [edge(-1, grow).filter(wide), edge(1, grow).filter(wide)]
    return smooth([...a, ...b.reverse()], true)
  }
  const one = sheet.define(
    shape(outline(0), dyes.body, dyes.ink, 1.7) +
      lines(core(6.5), dyes.isen, 1.1) +
      shape(core(11), dyes.second, dyes.ink, 1.1) +
      sawut(edge(1, 2), -4.6, 0.8, dyes.isen) +
      dots(
        spine.filter((_, i) => i > 7 && i < 18 && i % 2 === 0),
        dyes.line,
        4,
      ),
  )
  const brow = spine.slice(5, 20).map(([x, y]): Point => [x + STEP / 2, y])
  const gap =
    lines(smooth(brow), dyes.ink, 4.4) +
    lines(smooth(brow), dyes.body, 2) +
    dots(
      [spine[3]!, spine[22]!].map(([x, y]) => [x + STEP / 2, y] as const),
      dyes.ink,
      5,
    )
  const pair = sheet.define(one('') + gap)
  let out = cecek({ x: -reach, y: 0, w: 2 * reach, h: BLADE }, 9, 1.8, dyes.grain, sheet.chance)
  for (let x = -reach; x < reach; x += STEP) out += pair(`translate(${num(x)} 0)`)
  const top = BLADE
  out += block({ x: -reach, y: top, w: 2 * reach, h: MLINJON }, dyes.deep)
  out += lines(`M${-reach} ${top}H${reach}M${-reach} ${top + MLINJON}H${reach}`, dyes.line, 1.8)
  let diamonds = ''
  const hearts: Point[] = []
  const [cy, r] = [top + MLINJON / 2, MLINJON * 0.4]
  for (let x = -reach; x < reach; x += STEP / 2) {
    diamonds += `M${num(x)} ${num(cy - r)}L${num(x + r * 1.1)} ${num(cy)}L${num(x)} ${num(cy + r)}L${num(x - r * 1.1)} ${num(cy)}Z`
    hearts.push([x, cy])
  }
  return out + shape(diamonds, dyes.accent, dyes.line, 1.5) + dots(hearts, dyes.deep, 8)
}
