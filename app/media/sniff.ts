import type { PictureType } from './limits.ts'
import { headBytes, kindOf } from './magic.ts'
import { walkPng, type Peek } from './png.ts'
import type { PictureRefusal } from './refusals.ts'

/** What a file really is, and whether a decoder may see it. */
export type Sniffed =
  | {
      ok: true
      type: PictureType
      /** More frames than the first, as far as the container tells here. */
      animated: boolean
      /** A profile is there that would open to more than any real one. */
      hugeProfile: boolean
      /** A profile is there, so that a decoder which finds none has dropped it. */
      hasProfile: boolean
    }
  | { ok: false; refusal: PictureRefusal }

/** Looks at a file of `size` bytes without decoding it, and refuses what no decoder should see. */
export function sniff(peek: Peek, size: number): Sniffed {
  const kind = kindOf(peek(0, headBytes), size)
  if ('refusal' in kind) return { ok: false, refusal: kind.refusal }
  const { type } = kind
  if (type !== 'image/png') return { ok: true, type, animated: false, hasProfile: false, hugeProfile: false }
  const { bomb, animated, profile } = walkPng(peek, size)
  if (bomb) return { ok: false, refusal: 'bomb' }
  return { ok: true, type, animated, hasProfile: profile !== 'none', hugeProfile: profile === 'bomb' }
}
