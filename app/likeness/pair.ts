import type { Found } from './find.ts'
import { flip } from './lay.ts'

/** Two pictures that look alike as they are kept: the later one of a work, and `picture:` or `reference:` with an id. */
export type Pair = { pictureId: string; other: string } & Pick<Found, 'score' | 'kind' | 'overlay'>

type Sent = { id: string; sentAt: Date }

/** The pair of two works' pictures, the later sent one first, whichever of them was looked at. */
export function pairOf(looked: Sent, other: Sent, { score, kind, overlay }: Found): Pair {
  const later = isLater(looked, other)
  const [first, second] = later ? [looked, other] : [other, looked]
  return {
    pictureId: first.id,
    other: `picture:${second.id}`,
    score,
    kind,
    overlay: later ? overlay : flip(overlay),
  }
}

/** The pair of a work's picture and a reference; `found` says how the picture lies on the reference. */
export function referencePairOf(pictureId: string, referenceId: string, found: Found): Pair {
  const { score, kind, overlay } = found
  return { pictureId, other: `reference:${referenceId}`, score, kind, overlay }
}

/** Of two sent at the same instant the ids decide, so that it is always the same one. */
function isLater(one: Sent, other: Sent): boolean {
  const [a, b] = [one.sentAt.getTime(), other.sentAt.getTime()]
  return a === b ? one.id > other.id : a > b
}
