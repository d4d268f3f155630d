import { between, type Chance } from './chance.ts'
import { type Area, away, num, type Point } from './path.ts'

/**
 * Remukan: where the wax broke, dye ran in. Cracks run straight for a while, break off at an angle, fork and die
 * out; they gather where the cloth was folded. `count` is how many folds there are, `reach` how long a crack is
 * in millimetres. They want a dark dye: on a dark ground they vanish, as they do on cloth.
 */
export function remukan(
  area: Area,
  count: number,
  reach: number,
  colour: string,
  chance: Chance,
  opacity = 0.38,
) {
  const pens: string[][] = [[], [], []]
  const run = (from: Point, heading: number, length: number, depth: number) => {
    let at = from
    let left = length
    let d = `M${num(at[0])} ${num(at[1])}`
    while (left > 0) {
      const step = between(chance, 4, 22)
      at = away(at, heading + between(chance, -16, 16), step)
      d += `L${num(at[0])} ${num(at[1])}`
      left -= step
      if (depth < 2 && chance() < 0.16)
        run(
          at,
          heading + (chance() < 0.5 ? -1 : 1) * between(chance, 62, 112),
          left * between(chance, 0.2, 0.5),
          depth + 1,
        )
    }
    pens[depth]!.push(d)
  }
  for (let i = 0; i < count; i++) {
    const fold: Point = [area.x + chance() * area.w, area.y + chance() * area.h]
    const lie = between(chance, 0, 180)
    const strands = 1 + Math.floor(chance() * 3)
    for (let k = 0; k < strands; k++) {
      const from = away(
        away(fold, lie + 90, (k - 1) * between(chance, 7, 16)),
        lie,
        between(chance, -0.35, 0) * reach,
      )
      run(from, lie + between(chance, -6, 6), between(chance, 0.25, 0.8) * reach, 0)
    }
  }
  const draw = (d: string[], width: number) =>
    d.length > 0
      ? `<path d="${d.join('')}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linejoin="bevel"/>`
      : ''
  return `<g opacity="${opacity}">${draw(pens[0]!, 0.8)}${draw(pens[1]!, 0.6)}${draw(pens[2]!, 0.45)}</g>`
}
