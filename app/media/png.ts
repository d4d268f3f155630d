import { inflateSync } from 'node:zlib'
import { maxHiddenBytes } from './limits.ts'

/** Reads up to `length` bytes at `offset`; fewer at the end of the file. */
export type Peek = (offset: number, length: number) => Uint8Array

/** What the chunks around the pixels of a PNG say. */
type PngFacts = {
  /** Text that opens to more than `maxHiddenBytes`: 385 KB of it can take 1.6 GB in a decoder. */
  bomb: boolean
  profile: 'none' | 'present' | 'bomb'
  animated: boolean
}

const maxChunks = 100_000
const compressedText = ['zTXt', 'iTXt']

/** Walks the chunks of a PNG (ISO/IEC 15948, 5.3) without decoding it. `size` is the file's, in bytes. */
export function walkPng(peek: Peek, size: number): PngFacts {
  const facts: PngFacts = { bomb: false, profile: 'none', animated: false }
  let left = maxHiddenBytes
  let at = 8
  for (let count = 0; at + 8 <= size; count++) {
    if (count > maxChunks) return { ...facts, bomb: true }
    const head = Buffer.from(peek(at, 8))
    const length = head.readUInt32BE(0)
    const type = head.toString('latin1', 4, 8)
    if (type === 'IEND') break
    if (type === 'acTL') facts.animated = true
    if (type === 'iCCP') {
      const opened = openedBytes(peek(at + 8, Math.min(length, maxHiddenBytes)), type, maxHiddenBytes)
      facts.profile = opened > maxHiddenBytes ? 'bomb' : 'present'
    }
    if (compressedText.includes(type)) {
      left -= openedBytes(peek(at + 8, Math.min(length, maxHiddenBytes)), type, left)
      if (left < 0) return { ...facts, bomb: true }
    }
    at += 12 + length
  }
  return facts
}

/** How many bytes the chunk holds once opened, or one more than `most` when it is more than that. */
function openedBytes(chunk: Uint8Array, type: string, most: number): number {
  let start = chunk.indexOf(0) + 2 // keyword, its end, method
  if (type === 'iTXt') {
    const compressed = chunk[start - 1] === 1
    if (!compressed) return chunk.length
    const afterLanguage = chunk.indexOf(0, start + 1) + 1
    start = chunk.indexOf(0, afterLanguage) + 1
  }
  if (start < 2) return chunk.length
  try {
    return inflateSync(chunk.subarray(start), { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    // A stream that is merely broken holds nothing; the decoder will ignore it too.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0
  }
}
