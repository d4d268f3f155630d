import type { Colourway, Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band, frameOf, framed, inset } from '../frame.ts'
import { bricks, dots, galaran, ukel } from '../isen.ts'
import { away, num, type Point } from '../path.ts'
import { blossom, frond, leaf } from '../plants.ts'
import { block, boxPath, circlePath, lines, shape, type Sheet } from '../sheet.ts'
import { borderTone, lesserTone, mainTone, sapOf } from '../tones.ts'

/** A temple's court seen from above: wall, gates with kala, makara at the corners, a lotus in the middle. */
export const halaman: Recipe = {
  w: 1200,
  h: 1200,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const [cx, cy] = [w / 2, h / 2]
    sheet.add(block(all, dyes.deep))
    const tone = borderTone(dyes, 1.3, { fill: dyes.second, isen: dyes.line })
    const court = framed(sheet, all, 84, { key: 'bata', tone, ground: dyes.deep, corner: 'padma' })
    sheet.add(
      block(court, dyes.ground),
      sheet.clip(boxPath(court), bricks(court, 40, 15, 0.9, dyes.grain, chance)),
    )
    const around = (r: number, draw: (a: number) => string, from = 0) =>
      [0, 90, 180, 270]
        .map(
          (a) =>
            `<g transform="rotate(${a + from} ${cx} ${cy}) translate(${cx} ${num(cy - r)})">${draw(a)}</g>`,
        )
        .join('')
    const kala = sheet.stamp('kala', 200, mainTone(dyes, 1.6))
    const makara = sheet.stamp(
      'makara',
      178,
      mainTone(dyes, 1.5, {
        fill: dyes.second,
        line: dyes.line,
        isen: dyes.line,
        dot: dyes.accent,
        edge: undefined,
      }),
    )
    const inner = inset(court, 178)
    const sap = sapOf(dyes, 1.2)
    const gate = (side: number) =>
      frond([side * 112, 84], side === 1 ? -84 : -96, 46, side * 420, sap, 10, 70) +
      leaf([side * 106, 88], side === 1 ? -40 : -140, 62, 26, sap, 'rib') +
      frond([side * 262, 84], side === 1 ? -98 : -82, 52, side * -420, sap, 10, 84) +
      leaf([side * 264, 88], side === 1 ? -130 : -50, 58, 24, sap, 'rib') +
      blossom([side * 184, 44], 46, 10, { ...sap, fill: dyes.body, vein: dyes.isen })
    sheet.add(around(court.w / 2 - 92, () => put(kala, 0, 0) + gate(1) + gate(-1)))
    sheet.add(
      around(
        (court.w / 2) * Math.SQRT2 - 128,
        () => `<g transform="rotate(-45)">${put(makara, 0, 0)}</g>`,
        45,
      ),
    )
    sheet.add(block(inner, dyes.deep))
    const { sides } = frameOf(inner, 58)
    for (const [side, way] of sides) sheet.add(band(sheet, 'rantai', side, way, borderTone(dyes, 1.3)))
    const yard = inset(inner, 58)
    const knot = sheet.stamp('padma', 50, borderTone(dyes, 1.1))
    for (const corner of frameOf(inner, 58).corners)
      sheet.add(put(knot, corner.x + 29, corner.y + 29), lines(boxPath(corner), dyes.line, 1.8))
    sheet.add(block(yard, dyes.second), sheet.clip(boxPath(yard), ukel(yard, 17, 1.1, dyes.body, chance)))
    sheet.add(
      lines(boxPath(inner), dyes.line, 2.4),
      lines(boxPath(yard), dyes.line, 2.4),
      lines(boxPath(court), dyes.line, 2.6),
    )
    sheet.add(lotus(sheet, dyes, [cx, cy], yard.w))
    sheet.add(remukan(all, 50, 220, dyes.crack, chance, 0.32))
  },
}

/** The middle: rings of petals, pearls and eight small lotus round a great one. */
function lotus(sheet: Sheet, dyes: Colourway, at: Point, side: number): string {
  const [x, y] = at
  const r = side * 0.47
  const petal = sapOf(dyes, 1.3, { line: dyes.ink, fill: dyes.body, vein: dyes.isen, seed: dyes.isen })
  const under = sapOf(dyes, 1.3, { line: dyes.ink, fill: dyes.accent, vein: dyes.isen, seed: dyes.isen })
  const great = sheet.stamp('padma', r * 0.98, mainTone(dyes, 1.6, { halo: dyes.deep }))
  const heart = sheet.stamp(
    'padma',
    r * 0.34,
    lesserTone(dyes, 1, { fill: dyes.second, isen: dyes.line, line: dyes.line }),
  )
  const small = sheet.stamp(
    'padma',
    r * 0.25,
    lesserTone(dyes, 0.9, { fill: dyes.second, line: dyes.line, halo: dyes.deep }),
  )
  const petals = (n: number, sap: typeof petal, lean: number) =>
    Array.from({ length: n }, (_, i) =>
      leaf(away(at, (i * 360) / n + lean, r * 0.72), (i * 360) / n + lean, r * 0.36, r * 0.27, sap, 'rib', 0),
    ).join('')
  const inside = { x: x - r, y: y - r, w: 2 * r, h: 2 * r }
  return (
    petals(16, under, 11.25) +
    petals(16, petal, 0) +
    shape(circlePath(at, r * 0.8), dyes.deep, dyes.line, 2) +
    sheet.clip(circlePath(at, r * 0.79), galaran(inside, 8, 0.9, dyes.grain, sheet.chance)) +
    dots(
      Array.from({ length: 48 }, (_, i) => away(at, i * 7.5, r * 0.755)),
      dyes.accent,
      6,
    ) +
    Array.from({ length: 8 }, (_, i) => sheet.put(small, ...away(at, i * 45 + 22.5, r * 0.61))).join('') +
    sheet.put(great, x, y) +
    sheet.put(heart, x, y)
  )
}
