// Dominant colours in OKLab (Björn Ottosson, 2020), where equal distances look about equal.
type Lab = [lightness: number, a: number, b: number]
type Cluster = { centre: Lab; count: number }

const most = 6
const rounds = 12
/** Colours nearer than this are one colour to the eye. */
const apart = 0.06
const leastShare = 0.015

/** The three to six colours that a picture lives by, most of it first, as #rrggbb; fewer when it has fewer. */
export function paletteOf(rgb: Uint8Array): string[] {
  const pixels: Lab[] = []
  for (let at = 0; at + 2 < rgb.length; at += 3) pixels.push(toLab(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!))
  if (pixels.length === 0) return []
  let clusters = spread(pixels)
  for (let round = 0; round < rounds; round++) clusters = settle(pixels, clusters)
  const merged: Cluster[] = []
  for (const cluster of clusters.toSorted((a, b) => b.count - a.count)) {
    const near = merged.find((other) => distance(other.centre, cluster.centre) < apart)
    if (near) near.count += cluster.count
    else if (cluster.count / pixels.length >= leastShare) merged.push(cluster)
  }
  return merged.toSorted((a, b) => b.count - a.count).map(({ centre }) => toHex(centre))
}

/** First centres, each as far as possible from those before, so that small strong colours are found. */
function spread(pixels: Lab[]): Cluster[] {
  const chosen: Lab[] = [mean(pixels)]
  while (chosen.length < most) {
    let farthest = pixels[0]!
    let reach = -1
    for (const pixel of pixels) {
      const nearest = Math.min(...chosen.map((centre) => distance(centre, pixel)))
      if (nearest > reach) [reach, farthest] = [nearest, pixel]
    }
    if (reach < apart) break
    chosen.push(farthest)
  }
  return chosen.map((centre) => ({ centre, count: 0 }))
}

/** One round of k-means: every pixel to its nearest centre, every centre to the middle of its pixels. */
function settle(pixels: Lab[], clusters: Cluster[]): Cluster[] {
  const groups = clusters.map((): Lab[] => [])
  for (const pixel of pixels) {
    let best = 0
    clusters.forEach((cluster, index) => {
      if (distance(cluster.centre, pixel) < distance(clusters[best]!.centre, pixel)) best = index
    })
    groups[best]!.push(pixel)
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({ centre: mean(group), count: group.length }))
}

function mean(pixels: Lab[]): Lab {
  const sum: Lab = [0, 0, 0]
  for (const pixel of pixels) for (let axis = 0; axis < 3; axis++) sum[axis]! += pixel[axis]!
  return sum.map((total) => total / pixels.length) as Lab
}

function distance(a: Lab, b: Lab): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

const linear = (byte: number) =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4
const encoded = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)

function toLab(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function toHex([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const bytes = channels.map((light) => Math.round(Math.min(1, Math.max(0, encoded(light))) * 255))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
