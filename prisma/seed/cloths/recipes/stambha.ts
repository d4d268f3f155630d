import type { Colourway, Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { band, tumpal } from '../frame.ts'
import { cecek, dots, galaran, gringsing } from '../isen.ts'
import { type Area, away, num } from '../path.ts'
import { blossom, frond, rolling } from '../plants.ts'
import { block, boxPath, circlePath, lines, shape, type Sheet } from '../sheet.ts'
import { borderTone, lesserTone, mainTone, sapOf } from '../tones.ts'

/** Medallions on a long cloth: elephant, gana and lion stand one upon the other, as on the year-stone. */
export const stambha: Recipe = {
  w: 700,
  h: 2000,
  draw(sheet, dyes) {
    const { w, h, chance } = sheet
    const all = { x: 0, y: 0, w, h }
    const kepala = 190
    const side = 104
    const inner: Area = { x: side, y: kepala, w: w - 2 * side, h: h - 2 * kepala }
    sheet.add(block(all, dyes.deep), block(inner, dyes.ground))
    sheet.add(sheet.clip(boxPath(inner), galaran(inner, 7, 0.9, dyes.grain, chance, 0.6)))
    const figures = ['padma', 'singa', 'gana', 'gajah', 'padma'] as const
    const step = inner.h / 5
    figures.forEach((key, i) =>
      sheet.add(medallion(sheet, dyes, key, w / 2, inner.y + step * (i + 0.5), step)),
    )
    const sap = sapOf(dyes, 1.2)
    const vine = rolling([-20, inner.h + 80], 0, side * 0.36, { stem: sap, leaf: sap }, (at, k) =>
      blossom(at, side * 0.3, 8, { ...sap, fill: dyes.body }, k * 7),
    )
    for (const [x, flip] of [
      [side / 2, 1],
      [w - side / 2, -1],
    ] as const)
      sheet.add(
        sheet.clip(
          boxPath({ x: x - side / 2, y: inner.y, w: side, h: inner.h }),
          `<g transform="translate(${x} ${inner.y}) rotate(90) scale(1 ${flip})">${vine}</g>`,
        ),
      )
    const rails = [side - 8, side, w - side, w - side + 8].map((x) => `M${x} ${inner.y}v${inner.h}`).join('')
    sheet.add(lines(rails, dyes.line, 1.8))
    const shoot = sheet.stamp('simbar', 92, borderTone(dyes, 1.4))
    const tones = {
      ground: dyes.deep,
      fill: dyes.ground,
      line: dyes.line,
      isen: dyes.second,
      seed: dyes.accent,
    }
    const inside = (tw: number, th: number) =>
      sheet.put(shoot, tw / 2, th * 0.72) +
      dots(
        [
          [tw / 2, th * 0.3],
          [tw / 2, th * 0.38],
        ],
        dyes.accent,
        6,
      )
    sheet.add(tumpal(sheet, { x: 0, y: 40, w, h: kepala - 40 }, 'down', 6, tones, inside))
    sheet.add(tumpal(sheet, { x: 0, y: h - kepala, w, h: kepala - 40 }, 'up', 6, tones, inside))
    for (const y of [0, h - 40])
      sheet.add(band(sheet, 'rantai', { x: 0, y: y + 2, w, h: 36 }, y ? 'up' : 'down', borderTone(dyes, 1.2)))
    sheet.add(
      lines(`M0 ${kepala}H${w}M0 ${h - kepala}H${w}M0 40H${w}M0 ${h - 40}H${w}`, dyes.line, 2.2),
      remukan(all, 60, 220, dyes.crack, chance),
    )
  },
}

/** One figure in a ring of petals, ferns in the four corners that the ring leaves. */
function medallion(
  sheet: Sheet,
  dyes: Colourway,
  key: 'singa' | 'gana' | 'gajah' | 'padma',
  x: number,
  y: number,
  step: number,
): string {
  const r = step * 0.42
  const sap = sapOf(dyes, 1.2)
  const pearls = Array.from({ length: 36 }, (_, i) => away([x, y], i * 10, r * 1.09))
  const area = { x: x - r, y: y - r, w: 2 * r, h: 2 * r }
  const { box } = sheet.ornaments[key]
  const size = ((240 * r * 1.62) / Math.hypot(box.w, box.h)) * 1.48
  const figure = sheet.stamp(
    key,
    key === 'padma' ? r * 2 : size,
    mainTone(dyes, 1.5, { halo: dyes.deep, rim: 4 }),
  )
  const ferns = [0, 1, 2, 3]
    .map(
      (q) =>
        `<g transform="translate(${num(x)} ${num(y)}) scale(${q & 1 ? -1 : 1} ${q & 2 ? -1 : 1})">${frond([step * 0.06, step * 0.5], -6, step * 0.24, -420, sap, 10, step * 0.22)}</g>`,
    )
    .join('')
  return (
    ferns +
    shape(circlePath([x, y], r * 1.18), dyes.deep, dyes.line, 1.8) +
    dots(pearls, dyes.accent, r * 0.07) +
    shape(circlePath([x, y], r), dyes.deep, dyes.line, 1.8) +
    sheet.clip(
      circlePath([x, y], r * 0.98),
      key === 'padma'
        ? cecek(area, 9, 1.8, dyes.grain, sheet.chance)
        : gringsing(area, 11, 0.7, dyes.grain, sheet.chance),
    ) +
    sheet.put(figure, x, y) +
    (key === 'padma'
      ? sheet.put(
          sheet.stamp('padma', r * 0.7, lesserTone(dyes, 1.1, { fill: dyes.accent, isen: dyes.deep })),
          x,
          y,
        )
      : '')
  )
}
