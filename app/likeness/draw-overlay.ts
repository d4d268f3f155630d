import type { Overlay } from './find.ts'
import type { Affine } from './fit.ts'
import type { Laid, Seen } from './laid.ts'

/** A map in shares of width and height. */
export function unitMap([a, b, c, d, e, f]: Affine, mine: Seen, theirs: Seen): Overlay['maps'][number] {
  const { width: w, height: h } = mine.look
  const { width: toW, height: toH } = theirs.look
  const short = (value: number) => Math.round(value * 1e5) / 1e5
  return [
    short((a * w) / toW),
    short((b * h) / toW),
    short(c / toW),
    short((d * w) / toH),
    short((e * h) / toH),
    short(f / toH),
  ]
}

/** The maps, and pairs of places that agree, spread over what agrees. */
export function overlayOf(kept: Laid[], mine: Seen, theirs: Seen): Overlay {
  const each = Math.max(1, Math.floor(40 / kept.length))
  const points = kept.flatMap(({ agreed }) => {
    const step = Math.max(1, agreed.length / each)
    return Array.from({ length: Math.min(each, agreed.length) }, (_, i) => agreed[Math.floor(i * step)]!)
  })
  const short = (value: number) => Math.round(value * 1e4) / 1e4
  return {
    maps: kept.map(({ map }) => unitMap(map, mine, theirs)),
    points: points.map(({ x, y, toX, toY }) => [
      short(x / mine.look.width),
      short(y / mine.look.height),
      short(toX / theirs.look.width),
      short(toY / theirs.look.height),
    ]),
  }
}
