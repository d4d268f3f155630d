import type { Recipe } from '../cloth.ts'
import { remukan } from '../crackle.ts'
import { framed } from '../frame.ts'
import { ukel } from '../isen.ts'
import { num } from '../path.ts'
import { blossom, frond, leaf } from '../plants.ts'
import { raport } from '../raport.ts'
import { block, boxPath, lines } from '../sheet.ts'
import { borderTone, mainTone, sapOf } from '../tones.ts'

/** Buketan: the flower brick stands on its point, ferns bend round it from all four sides. */
export const matahariPakis: Recipe = {
  w: 1100,
  h: 1500,
  draw(sheet, dyes) {
    const { w, h, chance, put } = sheet
    const all = { x: 0, y: 0, w, h }
    const border = 78
    const field = { x: border, y: border, w: w - 2 * border, h: h - 2 * border }
    const [dx, dy] = [field.w / 3, field.h / 4]
    const brick = sheet.stamp(
      'matahari',
      dx * 0.56,
      mainTone(dyes, 1.4, { edge: undefined, halo: undefined }),
    )
    const green = sapOf(dyes, 1.3, { fill: dyes.second, vein: dyes.body })
    const red = sapOf(dyes, 1.3, { fill: dyes.accent, vein: dyes.body, seed: dyes.body })
    const pale = sapOf(dyes, 1.3, { fill: dyes.body, vein: dyes.isen, seed: dyes.accent })
    const arm =
      frond([8, dx * 0.36], 58, dx * 0.21, -430, green, 11, dx * 0.1) +
      frond([-8, dx * 0.36], 122, dx * 0.21, 430, green, 11, dx * 0.1) +
      leaf([0, dx * 0.38], 90, dx * 0.24, dx * 0.12, red, 'rib', 0)
    const whole = sheet.define(
      `<circle r="${num(dx * 0.5)}" fill="${dyes.ground}"/>` +
        [0, 90, 180, 270]
          .map((a) => `<g transform="rotate(${a}) scale(${a % 180 ? 0.94 : 1.06})">${arm}</g>`)
          .join('') +
        put(brick, 0, 0, { rotate: 45 }),
    )
    let drawing = ukel(field, 17, 1.1, dyes.grain, chance)
    const places = raport(field, dx, dy, { drop: 0.5 })
    for (const { x, y } of places) drawing += whole(`translate(${num(x)} ${num(y)})`)
    for (const { x, y } of places) {
      drawing += [0, 90, 180, 270].map((a) => leaf([x, y + dy / 2], a + 45, 40, 17, pale, 'dots', 0)).join('')
      drawing += blossom([x, y + dy / 2], 54, 10, red)
    }
    sheet.add(block(all, dyes.deep), block(field, dyes.ground), sheet.clip(boxPath(field), drawing))
    const tone = borderTone(dyes, 1.4, {
      line: dyes.body,
      isen: dyes.ground,
      fill: dyes.deep,
      dot: dyes.ground,
    })
    framed(sheet, all, border, {
      key: 'rantai',
      tone,
      ground: dyes.deep,
      rule: dyes.body,
      corner: 'matahari',
    })
    sheet.add(lines(boxPath(field), dyes.line, 2.6), remukan(all, 70, 230, dyes.crack, chance, 0.36))
  },
}
