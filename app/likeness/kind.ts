import type { LikenessKind } from './find.ts'
import type { Affine } from './fit.ts'
import { scaleOf, type Laid, type Seen } from './laid.ts'
import type { Planes } from './planes.ts'
import { block } from './verify.ts'

/** Mean difference of colours, in levels of 255, from which on they are others; saving anew makes 1 to 5. */
const otherColours = 12

/** The shares of either picture that a map lays on the other. */
export function covers(map: Affine, mine: Seen, theirs: Seen): [number, number] {
  const [a, b, c, d, e, f] = map
  let inside = 0
  for (let v = 0.5; v < 20; v++)
    for (let u = 0.5; u < 20; u++) {
      const [x, y] = [(u * mine.look.width) / 20, (v * mine.look.height) / 20]
      const [toX, toY] = [a * x + b * y + c, d * x + e * y + f]
      if (toX >= 0 && toY >= 0 && toX < theirs.look.width && toY < theirs.look.height) inside++
    }
  const area = ({ look }: Seen) => look.width * look.height
  return [inside / 400, ((inside / 400) * area(mine) * scaleOf(map) ** 2) / area(theirs)]
}

/** What kind of likeness it seems to be; the best way first. */
export function kindOf(kept: Laid[], mine: Seen, theirs: Seen): LikenessKind {
  const best = kept[0]!
  const [ofMine, ofTheirs] = covers(best.map, mine, theirs)
  const share = best.agreed.length / best.told
  const whole = Math.min(ofMine, ofTheirs) >= 0.85
  // A picture of few pixels, saved anew, agrees in fewer places though all of it lies on the other.
  if (share < (Math.max(ofMine, ofTheirs) > 0.95 ? 0.4 : 0.55)) return 'motif'
  if (!whole) return kept.length > 1 && ofMine > 0.9 === ofTheirs > 0.9 ? 'motif' : 'part'
  if (best.turn > 0) return 'turned'
  return colourShift(best, mine, theirs) > otherColours ? 'recoloured' : 'same'
}

/** The mean difference of colours of agreeing places, in levels of 255. */
function colourShift({ agreed, pitch, map }: Laid, mine: Seen, theirs: Seen): number {
  let [sum, n] = [0, 0]
  const mean = ({ width, height, channels }: Planes, c: number, x: number, y: number, reach: number) => {
    let [total, count] = [0, 0]
    const channel = channels[c]!
    for (let v = Math.max(0, Math.round(y - reach)); v < Math.min(height, y + reach); v += 2)
      for (let u = Math.max(0, Math.round(x - reach)); u < Math.min(width, x + reach); u += 2, count++)
        total += channel[v * width + u]!
    return count ? total / count : 0
  }
  const reach = (block * pitch) / 2
  for (let i = 0; i < agreed.length; i += 3)
    for (let c = 0; c < 3; c++, n++) {
      const { x, y, toX, toY } = agreed[i]!
      const other = mean(theirs.pixels, c, toX, toY, reach * scaleOf(map))
      sum += Math.abs(mean(mine.pixels, c, x, y, reach) - other)
    }
  return n ? sum / n : 0
}
