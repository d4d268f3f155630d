import { colourDistance, labOf, type Lab } from './ciede.ts'

/** How visibly the repeat of a picture breaks where it is laid beside itself and below itself, each 0 to 100. */
export type Seam = { across: number; down: number }

/** Lines across the joint, and places inside, at which jumps are measured. */
const [lines, places] = [240, 120]
/** Inside, one place in so many jumps more: a joint that jumps no more than that is one of them. */
const usual = 0.9
/** Mean CIEDE2000 that anyone sees along a straight line, whatever the picture. */
const plain = 12

/**
 * Measures the raport of `rgb`, 3 bytes a pixel. A jump is the CIEDE2000 between neighbours, meant over a line of
 * pixels. For each direction:
 *   joint = jump from the last to the first column (row),
 *   inside = the 90th percentile of the jumps from column to column inside,
 *   strangers = median jump between columns a third of the picture or more apart, which have nothing in common,
 *   score = 100 (joint - inside) / max(strangers - inside, 12), held to 0..100, rounded.
 * 0: the joint cannot be told from the inside. 100: both sides of it are strangers.
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
  const jump = (from: number, to: number) =>
    rows.reduce((sum, row) => sum + colourDistance(at(from, row), at(to, row)), 0) / rows.length
  const joint = jump(length - 1, 0)
  const starts = spread(length - 1, places)
  const inside = quantile(
    starts.map((start) => jump(start, start + 1)),
    usual,
  )
  const third = Math.floor(length / 3)
  const strangers = quantile(
    spread(length, places / 2).map((start, index) =>
      jump(start, (start + third + ((index * 7) % third)) % length),
    ),
    0.5,
  )
  const share = (joint - inside) / Math.max(strangers - inside, plain)
  return Math.round(100 * Math.min(1, Math.max(0, share)))
}

/** At most `count` whole numbers from 0 below `end`, evenly spread. */
function spread(end: number, count: number): number[] {
  const taken = Math.min(end, Math.max(1, Math.floor(count)))
  return Array.from({ length: taken }, (_, index) => Math.floor(((index + 0.5) * end) / taken))
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}
