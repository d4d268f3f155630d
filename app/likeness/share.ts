import { scaleOf, type Laid, type Seen } from './laid.ts'
import { block, type Block, type Look } from './verify.ts'

/** Whether a way explains something that better ones do not, in the one picture or in the other. */
export function addsTo(one: Laid, before: Laid[], mine: Seen, theirs: Seen): boolean {
  const fresh = (here: (block: Block) => [number, number], size: number) => {
    const taken = new Set(before.flatMap(({ agreed }) => agreed.map((b) => spot(here(b), size))))
    return one.agreed.filter((b) => !taken.has(spot(here(b), size))).length
  }
  const [a, b] = [mine.look.width / 24, theirs.look.width / 24]
  const most = Math.max(
    fresh(({ x, y }) => [x, y], a),
    fresh(({ toX, toY }) => [toX, toY], b),
  )
  return most >= one.agreed.length / 2
}

const spot = ([x, y]: [number, number], size: number) => Math.floor(x / size) * 1000 + Math.floor(y / size)

/** The share of what can be seen in the better explained picture that agrees with the other. */
export function explained(kept: Laid[], mine: Seen, theirs: Seen): number {
  const share = (here: (block: Block, way: Laid) => [number, number, number], look: Look) => {
    // Cells of one pixel in 12, marked where an agreeing block lies, against those with edges at all.
    const [wide, high] = [Math.ceil(look.width / 12), Math.ceil(look.height / 12)]
    const marked = new Uint8Array(wide * high)
    for (const way of kept)
      for (const one of way.agreed) {
        const [x, y, side] = here(one, way)
        for (let v = y - side / 2; v <= y + side / 2; v += 6)
          for (let u = x - side / 2; u <= x + side / 2; u += 6) {
            const [col, row] = [Math.floor(u / 12), Math.floor(v / 12)]
            if (col >= 0 && row >= 0 && col < wide && row < high) marked[row * wide + col] = 1
          }
      }
    const { g, width } = look.levels[0]!
    let [seen, agreeing] = [0, 0]
    for (let row = 0; row < high; row++)
      for (let col = 0; col < wide; col++) {
        let [sum, n] = [0, 0]
        for (let y = row * 12; y < Math.min(look.height, row * 12 + 12); y += 3)
          for (let x = col * 12; x < Math.min(width, col * 12 + 12); x += 3, n++) sum += g[y * width + x]!
        if (sum < 2 * n && !marked[row * wide + col]) continue
        seen++
        agreeing += marked[row * wide + col]!
      }
    return seen > 0 ? agreeing / seen : 0
  }
  return Math.max(
    share(({ x, y }, { pitch }) => [x, y, block * pitch], mine.look),
    share(({ toX, toY }, { pitch, map }) => [toX, toY, block * pitch * scaleOf(map)], theirs.look),
  )
}
