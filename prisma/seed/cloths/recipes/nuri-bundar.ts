import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { cecek, dots, gringsing } from '../isen.ts'
import { away, num, type Point } from '../path.ts'
import { blossom, bud, curl, leaf, tendril } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, circlePath, lines, shape } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'

/** Roundels: two birds look at each other across a flower in a ring of pearls; bouquets between the rings. */
export const nuriBundar: Recipe = {
  w: 1100,
  h: 1500,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const border = 70
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const [dx, dy] = [field.w / 3, field.h / 3]
    const r = dx * 0.4
    const red = sapOf(dyes, 1.3, { line: dyes.line, fill: dyes.body, vein: dyes.ground, seed: dyes.accent })
    const green = sapOf(dyes, 1.3, {
      line: dyes.line,
      fill: dyes.second,
      vein: dyes.ground,
      seed: dyes.ground,
    })
    const gold = sapOf(dyes, 1.2, { line: dyes.line, fill: dyes.accent, vein: dyes.deep, seed: dyes.deep })
    const bird = sheet.stamp(
      'nuri',
      r * 0.92,
      mainTone(dyes, 1.5, {
        edge: undefined,
        fill: dyes.body,
        isen: dyes.isen,
        dot: dyes.isen,
        halo: undefined,
      }),
    )
    const pearls = Array.from({ length: 40 }, (_, i) => away([0, 0], i * 9, r * 1.13))
    const inside = { x: -r, y: -r, w: 2 * r, h: 2 * r }
    const roundel = sheet.define(
      shape(circlePath([0, 0], r * 1.27), dyes.ground, dyes.ground, 6) +
        shape(circlePath([0, 0], r * 1.24), dyes.deep, dyes.line, 2) +
        dots(pearls, dyes.ground, r * 0.085) +
        shape(circlePath([0, 0], r * 1.02), dyes.ground, dyes.line, 2) +
        sheet.clip(circlePath([0, 0], r), cecek(inside, 8, 1.7, dyes.grain, chance)) +
        leaf([0, r * 0.9], -90, r * 0.7, r * 0.1, green, 'plain', 0) +
        [-34, 34].map((a) => leaf([0, r * 0.7], a - 90, r * 0.46, r * 0.18, green, 'rib', 0)).join('') +
        blossom([0, -r * 0.58], r * 0.5, 10, gold) +
        put(bird, -r * 0.475, r * 0.06, { flip: true }) +
        put(bird, r * 0.475, r * 0.06),
    )
    const half = (side: number) => {
      const low = curl([side * 4, 26], side === 1 ? 12 : 168, 40, side * -420, green, {
        width: 5,
        leaves: 6,
        leafSize: 30,
        shrink: 0.3,
      })
      const high = curl([side * 3, 18], side === 1 ? -58 : 238, 30, side * 420, green, {
        width: 5,
        leaves: 5,
        leafSize: 26,
        shrink: 0.3,
      })
      const branch: Point[] = [
        [side * 3, 50],
        [side * 44, 50],
        [side * 70, 36],
        [side * 88, 24],
      ]
      return (
        tendril(branch, 5.4, green) +
        leaf([side * 60, 42], side === 1 ? 60 : 120, 24, 11, green, 'rib', 0) +
        low.drawing +
        high.drawing +
        blossom(low.eye, 44, 8, red) +
        blossom(high.eye, 36, 8, gold) +
        bud([side * 84, 26], side === 1 ? 10 : 170, 36, red)
      )
    }
    const bouquet = sheet.define(
      half(1) + half(-1) + leaf([0, 52], -90, 70, 20, green, 'rib', 0) + blossom([0, -22], 62, 12, red),
    )
    let drawing = gringsing(field, 13, 0.7, dyes.grain, chance)
    for (const { x, y } of raport(field, dx, dy, { drop: 0.5 })) {
      drawing += roundel(`translate(${num(x)} ${num(y)})`)
      const wide = `translate(${num(x)} ${num(y + dy / 2)})`
      drawing +=
        shape(
          `M${num(x)} ${num(y + dy / 2)}m-92 0a92 60 0 1 1 184 0a92 60 0 1 1 -184 0`,
          dyes.ground,
          'none',
          0,
        ) + bouquet(wide)
    }
    sheet.add(block(all, dyes.ground), sheet.clip(boxPath(field), drawing))
    const tone = borderTone(dyes, 1.4, { line: dyes.ground, fill: dyes.deep, isen: dyes.accent })
    framed(sheet, all, border, { key: 'sulur', tone, ground: dyes.deep, corner: 'nuri', rule: dyes.ground })
    sheet.add(lines(boxPath(field), dyes.line, 2.6), remukan(all, 60, 220, dyes.crack, chance, 0.3))
  },
}
