import type { Colourway, Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band, tumpal } from '../frame.ts'
import { cecek, dots, galaran } from '../isen.ts'
import { type Area, num, type Point, polyline } from '../path.ts'
import { blossom, leaf } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, lines, shape, type Sheet } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'

/** Sarong: eight-sided cells with bearers on the body, and in the middle a head of facing bamboo shoots. */
export const ganaOktagon: Recipe = {
  w: 1840,
  h: 1050,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const head = { x: 630, y: 0, w: 580, h }
    sheet.add(block(all, dyes.ground))
    for (const x of [0, head.x + head.w])
      sheet.add(sheet.clip(boxPath({ x, y: 0, w: head.x, h }), cells(sheet, dyes, { x, y: 0, w: head.x, h })))
    const tone = borderTone(dyes, 1.4, {
      line: dyes.body,
      isen: dyes.second,
      fill: dyes.deep,
      dot: dyes.second,
    })
    sheet.add(block(head, dyes.deep))
    const simbar = sheet.stamp('simbar', 118, mainTone(dyes, 1.5, { edge: undefined, halo: undefined }))
    const inside = (tw: number, th: number) =>
      put(simbar, tw / 2, th * 0.78) +
      blossom([tw / 2, th * 0.5], 40, 10, sapOf(dyes, 1.1, { fill: dyes.second, vein: dyes.line })) +
      dots(
        [0.24, 0.3, 0.36].map((t) => [tw / 2, th * t] as const),
        dyes.accent,
        6,
      )
    const tones = {
      ground: dyes.deep,
      fill: dyes.ground,
      line: dyes.body,
      isen: dyes.body,
      seed: dyes.second,
      gap: dyes.accent,
    }
    const middle = { x: head.x + 236, y: 0, w: 108, h }
    sheet.add(tumpal(sheet, { x: head.x + 58, y: 0, w: 178, h }, 'right', 8, tones, inside))
    sheet.add(tumpal(sheet, { x: middle.x + middle.w, y: 0, w: 178, h }, 'left', 8, tones, inside))
    sheet.add(
      block(middle, dyes.accent),
      sheet.clip(boxPath(middle), galaran(middle, 9, 1.2, dyes.second, chance)),
    )
    for (const y of [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (i * h) / 7))
      sheet.add(
        put(
          sheet.stamp('padma', 72, mainTone(dyes, 1.3, { edge: undefined, halo: dyes.accent })),
          middle.x + 54,
          y,
        ),
      )
    for (const [x, way] of [
      [head.x + 3, 'left'],
      [head.x + head.w - 55, 'right'],
    ] as const)
      sheet.add(band(sheet, 'rantai', { x, y: 0, w: 52, h }, way, tone))
    const rails = [head.x, head.x + 58, middle.x, middle.x + middle.w, head.x + head.w - 58, head.x + head.w]
    sheet.add(
      lines(rails.map((x) => `M${x} 0V${h}`).join(''), dyes.body, 2.2),
      remukan(all, 70, 240, dyes.crack, chance, 0.3),
    )
  },
}

/** The tiling of octagons and squares, a bearer in each octagon and a flower in each square. */
function cells(sheet: Sheet, dyes: Colourway, area: Area): string {
  const { put, chance } = sheet
  const step = area.h / 5
  const cut = step * 0.29
  const half = step / 2
  const eight = (r: number): string => {
    const c = (cut * r) / half
    const p: Point[] = [
      [-r + c, -r],
      [r - c, -r],
      [r, -r + c],
      [r, r - c],
      [r - c, r],
      [-r + c, r],
      [-r, r - c],
      [-r, -r + c],
    ]
    return polyline(p, true)
  }
  const { box } = sheet.ornaments.gana
  const gana = sheet.stamp(
    'gana',
    (240 * step * 0.62) / Math.max(box.h, box.w),
    mainTone(dyes, 1.5, { halo: undefined, edge: undefined }),
  )
  const sap = sapOf(dyes, 1.2, { fill: dyes.accent, vein: dyes.body, seed: dyes.body })
  const frame = sheet.define(
    shape(eight(half - 5), dyes.second, dyes.line, 1.8) +
      shape(eight(half - 15), dyes.ground, dyes.line, 1.4) +
      sheet.clip(
        eight(half - 15),
        cecek({ x: -half, y: -half, w: step, h: step }, 9, 2, dyes.grain, chance),
      ) +
      shape(eight(half - 22), 'none', dyes.grain, 1),
  )
  const flower = sheet.define(
    [0, 90, 180, 270].map((a) => leaf([0, 0], a, cut * 0.98, cut * 0.36, sap, 'rib', 0)).join('') +
      blossom([0, 0], cut * 0.9, 8, { ...sap, fill: dyes.body, vein: dyes.accent, seed: dyes.accent }),
  )
  let out = block(area, dyes.deep)
  for (const { x, y } of raport(area, step, step)) {
    out += frame(`translate(${num(x)} ${num(y)})`) + put(gana, x, y)
    out += shape(
      `M${num(x + half)} ${num(y + half - cut + 4)}l${num(cut - 4)} ${num(cut - 4)}l${num(-cut + 4)} ${num(cut - 4)}l${num(-cut + 4)} ${num(-cut + 4)}Z`,
      dyes.deep,
      dyes.body,
      1.4,
    )
    out += flower(`translate(${num(x + half)} ${num(y + half)}) rotate(45)`)
  }
  return out
}
