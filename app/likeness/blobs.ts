// Where a picture has something to recognise it by: blobs at many sizes, found in all colours at once, so that
// recolouring moves none. Scale space as in Lowe, Distinctive image features from scale-invariant keypoints, 2004.
import { blur, edgesOf, half, type Edges, type Planes } from './planes.ts'

/** A blob: its place and size (standard deviation of the blur that fits it) in pixels, and how it stands out. */
export type Blob = { x: number; y: number; size: number; strength: number; octave: number; step: number }

/** What the picture looks like at the sizes of blobs: edges for each octave and step, at 2^octave pixels a sample. */
export type Octave = { width: number; height: number; edges: Edges[] }

const steps = 3
const sigma = 1.6
/** How many blobs are kept of each octave, from fine to coarse. */
const quota = [700, 450, 250, 150, 80, 40]
/** Contrast a blob must have, in squared levels of 255. */
const faint = 6

/** The octaves of a picture and its blobs, spread over the picture. */
export function blobsOf(picture: Planes): { octaves: Octave[]; blobs: Blob[] } {
  const octaves: Octave[] = []
  const blobs: Blob[] = []
  let { width, height } = picture
  let base = picture.channels.map((channel) => blur(channel, width, height, Math.sqrt(sigma ** 2 - 0.25)))
  for (let octave = 0; octave < quota.length && Math.min(width, height) >= 16; octave++) {
    const levels = [base]
    for (let i = 1; i < steps + 3; i++) {
      const more = sigma * Math.sqrt(2 ** ((2 * i) / steps) - 2 ** ((2 * (i - 1)) / steps))
      levels.push(levels[i - 1]!.map((channel) => blur(channel, width, height, more)))
    }
    const contrast = levels.slice(1).map((level, i) => difference(level, levels[i]!))
    const found = peaks(contrast, width, height, octave)
    blobs.push(...spread(found, width, height, quota[octave]!))
    const edges = levels.slice(1, steps + 1).map((channels) => edgesOf({ width, height, channels }, false))
    octaves.push({ width, height, edges })
    base = levels[steps]!.map((channel) => half(channel, width, height))
    width >>= 1
    height >>= 1
  }
  return { octaves, blobs }
}

/** Squared differences of two levels, summed over the channels. */
function difference(above: Float32Array[], below: Float32Array[]): Float32Array {
  const sum = new Float32Array(above[0]!.length)
  above.forEach((channel, c) => {
    const other = below[c]!
    for (let i = 0; i < sum.length; i++) sum[i]! += (channel[i]! - other[i]!) ** 2
  })
  return sum
}

/** Places that stand out among their 26 neighbours in place and size. x and y in samples of the octave. */
function peaks(contrast: Float32Array[], width: number, height: number, octave: number): Blob[] {
  const found: Blob[] = []
  const border = 4
  for (let step = 1; step <= steps; step++) {
    const here = contrast[step]!
    const beside = [contrast[step - 1]!, here, contrast[step + 1]!]
    for (let y = border; y < height - border; y++)
      for (let x = border; x < width - border; x++) {
        const at = y * width + x
        const value = here[at]!
        if (value < faint || value <= here[at - 1]! || value < here[at + 1]!) continue
        if (!isPeak(beside, at, width, value)) continue
        const dx = lean(here[at - 1]!, value, here[at + 1]!)
        const dy = lean(here[at - width]!, value, here[at + width]!)
        const ds = lean(beside[0]![at]!, value, beside[2]![at]!)
        const size = sigma * 2 ** ((step + ds) / steps)
        found.push({ x: x + dx, y: y + dy, size, strength: value, octave, step: step - 1 })
      }
  }
  return found
}

function isPeak(levels: Float32Array[], at: number, width: number, value: number): boolean {
  for (let l = 0; l < 3; l++)
    for (let dy = -width; dy <= width; dy += width)
      for (let dx = -1; dx <= 1; dx++) if (levels[l]![at + dy + dx]! > value) return false
  return true
}

/** Where a parabola through three values at -1, 0, 1 has its top. */
function lean(before: number, top: number, after: number): number {
  const bend = 2 * top - before - after
  return bend > 0 ? Math.max(-0.5, Math.min(0.5, (after - before) / (2 * bend))) : 0
}

/** The strongest blobs, an equal share from each of 6 x 6 parts first, then the best of what is left. */
function spread(found: Blob[], width: number, height: number, most: number): Blob[] {
  const parts = new Map<number, Blob[]>()
  for (const blob of found.sort((a, b) => b.strength - a.strength)) {
    const part = Math.floor((blob.x * 6) / width) + 6 * Math.floor((blob.y * 6) / height)
    const others = parts.get(part)
    if (others) others.push(blob)
    else parts.set(part, [blob])
  }
  const share = Math.ceil(most / 36)
  const first = [...parts.values()].flatMap((part) => part.slice(0, share))
  const rest = [...parts.values()]
    .flatMap((part) => part.slice(share))
    .sort((a, b) => b.strength - a.strength)
  return [...first, ...rest].slice(0, most)
}
