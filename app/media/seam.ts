import { colourDistance, labOf, type Lab } from './ciede.ts'

/** How visibly the repeat of a picture breaks where it is laid beside itself and below itself, each 0 to 100. */
export type Seam = { across: number; down: number }

/** Along how many lines of pixels, spread over the picture, jumps are measured. */
const lines = 100
/** Mean CIEDE2000 beyond the inside that anyone sees along a straight line, whatever the picture. */
const plain = 5

/**
 * Measures the raport of `rgb`, 3 bytes a pixel, best at about 500 pixels. A jump is the CIEDE2000 from one column
 * (row) to another, meant over lines of pixels. For each direction:
 *   joint = jump from the last column to the first,
 *   inside = greatest jump from a column to its neighbour: where stripes or a lattice belong to the pattern, a joint
 *     that looks like one of them is none,
 *   strangers = median jump between columns a third of the picture or more apart, which have nothing in common,
 *   score = 100 (joint - inside) / max(strangers - inside, 5), held to 0..100, rounded.
 * 0: the joint cannot be told from the inside; so it is too where it falls into an even margin. 100: both sides of it
 * are strangers.
 */
export function seamOf(rgb: Uint8Array, width: number, height: number): Seam {
  const at = (x: number, y: number) => {
    const start = (y * width + x) * 3
    return labOf(rgb[start]!, rgb[start + 1]!, rgb[start + 2]!)
  }
  return {
    across: score(width, height, (place, line) => at(place, line)),
    down: score(height, width, (place, line) => at(line, place)),
  }
}

function score(length: number, breadth: number, at: (place: number, line: number) => Lab): number {
  if (length < 4 || breadth < 1) return 0
  const rows = spread(breadth, lines)
  const columns = Array.from({ length }, (_, place) => rows.map((row) => at(place, row)))
  const jump = (from: number, to: number) =>
    columns[from]!.reduce((sum, colour, row) => sum + colourDistance(colour, columns[to]![row]!), 0) /
    rows.length
  const joint = jump(length - 1, 0)
  const inside = Math.max(...columns.slice(1).map((_, place) => jump(place, place + 1)))
  const third = Math.floor(length / 3)
  const far = spread(length, 40).map((start, index) =>
    jump(start, (start + third + ((index * 7) % third)) % length),
  )
  const strangers = far.toSorted((a, b) => a - b)[Math.floor(far.length / 2)]!
  const share = (joint - inside) / Math.max(strangers - inside, plain)
  return Math.round(100 * Math.min(1, Math.max(0, share)))
}

/** At most `count` whole numbers from 0 below `end`, evenly spread. */
function spread(end: number, count: number): number[] {
  const taken = Math.min(end, count)
  return Array.from({ length: taken }, (_, index) => Math.floor(((index + 0.5) * end) / taken))
}
