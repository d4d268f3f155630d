// Dominant colours by k-means, in which the nearest centre is the one of least CIEDE2000.
import { colourDistance, hexOf, labOf, type Lab } from './ciede.ts'

/** Pixels of about one colour: their mean, and how many they are. */
type Group = { centre: Lab; count: number }

const most = 6
const rounds = 12
/** Colours nearer than this are one colour of a palette: shades of one dye. */
const apart = 8
const leastShare = 0.015
/** Colours that share their first bits are counted together, or the many shades of a photo would take seconds. */
const droppedBits = 3

/** The colours, six at most, that a picture lives by, most of it first, as #rrggbb; `rgb` has 3 bytes a pixel. */
export function paletteOf(rgb: Uint8Array): string[] {
  const shades = shadesOf(rgb)
  const total = shades.reduce((sum, { count }) => sum + count, 0)
  let groups = spread(shades)
  for (let round = 0; round < rounds; round++) {
    const settled = settle(shades, groups)
    const still =
      settled.length === groups.length && settled.every(({ count }, at) => count === groups[at]!.count)
    groups = settled
    if (still) break
  }
  const merged: Group[] = []
  for (const group of groups.toSorted((a, b) => b.count - a.count)) {
    const near = merged.find((other) => colourDistance(other.centre, group.centre) < apart)
    if (near) near.count += group.count
    else if (group.count / total >= leastShare) merged.push(group)
  }
  return merged.toSorted((a, b) => b.count - a.count).map(({ centre }) => hexOf(centre))
}

/** The picture's colours, near ones counted together. */
function shadesOf(rgb: Uint8Array): Group[] {
  const kept = new Map<number, { sum: [number, number, number]; count: number }>()
  for (let at = 0; at + 2 < rgb.length; at += 3) {
    const [red, green, blue] = [rgb[at]!, rgb[at + 1]!, rgb[at + 2]!]
    const key = ((red >> droppedBits) << 16) | ((green >> droppedBits) << 8) | (blue >> droppedBits)
    const shade = kept.get(key) ?? { sum: [0, 0, 0], count: 0 }
    shade.sum[0] += red
    shade.sum[1] += green
    shade.sum[2] += blue
    shade.count++
    kept.set(key, shade)
  }
  return [...kept.values()].map(({ sum: [red, green, blue], count }) => ({
    centre: labOf(red / count, green / count, blue / count),
    count,
  }))
}

/** First centres, each as far as possible from those before, so that small strong colours are found. */
function spread(shades: Group[]): Group[] {
  if (shades.length === 0) return []
  const chosen = [{ centre: mean(shades), count: 0 }]
  const reach = shades.map((shade) => colourDistance(chosen[0]!.centre, shade.centre))
  while (chosen.length < most) {
    const farthest = reach.indexOf(Math.max(...reach))
    if (reach[farthest]! < apart) break
    const { centre } = shades[farthest]!
    chosen.push({ centre, count: 0 })
    shades.forEach((shade, at) => {
      reach[at] = Math.min(reach[at]!, colourDistance(centre, shade.centre))
    })
  }
  return chosen
}

/** One round of k-means: every shade to its nearest centre, every centre to the middle of its shades. */
function settle(shades: Group[], groups: Group[]): Group[] {
  const members = groups.map((): Group[] => [])
  for (const shade of shades) {
    const distances = groups.map(({ centre }) => colourDistance(centre, shade.centre))
    members[distances.indexOf(Math.min(...distances))]!.push(shade)
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => ({ centre: mean(group), count: group.reduce((sum, { count }) => sum + count, 0) }))
}

function mean(shades: Group[]): Lab {
  const sum = { l: 0, a: 0, b: 0, count: 0 }
  for (const { centre, count } of shades) {
    sum.l += centre.l * count
    sum.a += centre.a * count
    sum.b += centre.b * count
    sum.count += count
  }
  return { mode: 'lab65', l: sum.l / sum.count, a: sum.a / sum.count, b: sum.b / sum.count }
}
