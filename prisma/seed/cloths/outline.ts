import { type Point, polyline } from './path.ts'

/** A square bitmap, row by row: true where a drawing left ink. */
type Ink = { size: number; on: (x: number, y: number) => boolean }

/** Where a drawing's ink lies and the outline of what it encloses, in the bitmap's pixels. */
type Silhouette = { left: number; top: number; right: number; bottom: number; rings: Point[][] }

/**
 * Finds the shape a line drawing stands for: everything that cannot be reached from outside without crossing
 * its lines. Gaps narrower than twice `close` pixels count as crossed. The rings are closed polygons.
 */
export function silhouette(ink: Ink, close: number): Silhouette {
  const { size } = ink
  const solid = new Uint8Array(size * size)
  let [left, top, right, bottom] = [size, size, 0, 0]
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (ink.on(x, y)) {
        solid[y * size + x] = 1
        left = Math.min(left, x)
        right = Math.max(right, x + 1)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y + 1)
      }
  const walls = grow(solid, size, close)
  const outside = flood(walls, size)
  // What flooding reached grows back over the walls, so that they regain their own thickness.
  const reached = grow(outside, size, close)
  const inside = new Uint8Array(size * size)
  for (let i = 0; i < inside.length; i++) inside[i] = reached[i] && !solid[i] ? 0 : 1
  return { left, top, right, bottom, rings: rings(inside, size) }
}

function grow(cells: Uint8Array, size: number, radius: number): Uint8Array {
  const out = Uint8Array.from(cells)
  const reach: number[] = []
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++)
      if (dx * dx + dy * dy <= radius * radius) reach.push(dy * size + dx)
  for (let y = radius; y < size - radius; y++)
    for (let x = radius; x < size - radius; x++)
      if (cells[y * size + x]) for (const step of reach) out[y * size + x + step] = 1
  return out
}

function flood(walls: Uint8Array, size: number): Uint8Array {
  const seen = new Uint8Array(size * size)
  const queue = [0]
  seen[0] = 1
  while (queue.length > 0) {
    const at = queue.pop()!
    const x = at % size
    const visit = (next: number) => {
      if (next < 0 || next >= seen.length || seen[next] || walls[next]) return
      seen[next] = 1
      queue.push(next)
    }
    if (x > 0) visit(at - 1)
    if (x < size - 1) visit(at + 1)
    visit(at - size)
    visit(at + size)
  }
  return seen
}

/** Walks the edges between inside and outside cells, keeping the inside on the right hand. */
function rings(cells: Uint8Array, size: number): Point[][] {
  const on = (x: number, y: number) => x >= 0 && y >= 0 && x < size && y < size && cells[y * size + x] === 1
  const edges = new Map<number, number[]>()
  const key = (x: number, y: number) => y * (size + 1) + x
  const edge = (from: number, to: number) => edges.set(from, [...(edges.get(from) ?? []), to])
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!on(x, y)) continue
      if (!on(x, y - 1)) edge(key(x, y), key(x + 1, y))
      if (!on(x + 1, y)) edge(key(x + 1, y), key(x + 1, y + 1))
      if (!on(x, y + 1)) edge(key(x + 1, y + 1), key(x, y + 1))
      if (!on(x - 1, y)) edge(key(x, y + 1), key(x, y))
    }
  const found: Point[][] = []
  for (const start of edges.keys()) {
    const ring: Point[] = []
    let at = start
    for (let next = edges.get(at)?.pop(); next !== undefined; next = edges.get(at)?.pop()) {
      ring.push([at % (size + 1), Math.floor(at / (size + 1))])
      at = next
    }
    if (ring.length > 40) found.push(thin(soften(ring), 0.3))
  }
  return found
}

/** Takes the steps of the pixels out of a ring: each point becomes the mean of the seven round it. */
function soften(ring: readonly Point[]): Point[] {
  const n = ring.length
  return ring.map((_, i) => {
    let [sx, sy] = [0, 0]
    for (let k = -3; k <= 3; k++) {
      const [x, y] = ring[(i + k + n) % n]!
      sx += x
      sy += y
    }
    return [sx / 7, sy / 7]
  })
}

/** Douglas and Peucker's simplification: drops points nearer than `slack` to the line they stand on. */
function thin(ring: readonly Point[], slack: number): Point[] {
  const keep = new Uint8Array(ring.length)
  const half = Math.floor(ring.length / 2)
  keep[0] = keep[half] = keep[ring.length - 1] = 1
  const spans: [number, number][] = [
    [0, half],
    [half, ring.length - 1],
  ]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    const [ax, ay] = ring[from]!
    const [bx, by] = ring[to]!
    const length = Math.hypot(bx - ax, by - ay) || 1
    let worst = 0
    let where = from
    for (let i = from + 1; i < to; i++) {
      const [x, y] = ring[i]!
      const off = Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
      if (off > worst) [worst, where] = [off, i]
    }
    if (worst <= slack) continue
    keep[where] = 1
    spans.push([from, where], [where, to])
  }
  return ring.filter((_, i) => keep[i])
}

/** The rings as one path, moved and scaled from bitmap pixels into the drawing's own units. */
export function ringsPath(shape: Silhouette, scale: number, shift: number): string {
  const unit = ([x, y]: Point): Point => [x / scale - shift, y / scale - shift]
  return shape.rings.map((ring) => polyline(ring.map(unit), true)).join('')
}
