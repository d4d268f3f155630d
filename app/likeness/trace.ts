import { words } from './describe.ts'

/** Raised whenever what a trace holds changes its meaning: traces of another version are made again. */
const traceVersion = 1

/** What is kept of a picture for comparing it. Places and sizes are in pixels of the working size. */
export type Trace = {
  /** Working size of the picture in pixels. */
  width: number
  height: number
  /** Sign of each of 8 x 8 low frequencies: see hash.ts. */
  hash: Uint8Array
  /** Blobs: x, y and size of each. */
  places: Float32Array
  /** Their descriptions, `words` each. */
  descriptions: Int32Array
  /** A small WebP of the picture, for comparing pixels. */
  thumb: Uint8Array
}

const magic = 0x4b494c42 // "BLIK"

/** A trace as it lies on the disk: six 32-bit numbers, then hash, places, descriptions and the small picture. */
export function pack(trace: Trace): Uint8Array {
  const count = trace.places.length / 3
  const head = Int32Array.of(magic, traceVersion, trace.width, trace.height, count, trace.thumb.length)
  const parts = [head, trace.hash, trace.places, trace.descriptions, trace.thumb]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}

/** Reads a trace again; null if it is of another version or not whole. */
export function unpack(bytes: Uint8Array): Trace | null {
  if (bytes.length < 24) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const number = (i: number) => view.getInt32(i * 4, true)
  if (number(0) !== magic || number(1) !== traceVersion) return null
  const [width, height, count, thumbBytes] = [number(2), number(3), number(4), number(5)]
  if (bytes.length !== 24 + 64 + count * (12 + words * 4) + thumbBytes) return null
  // Copied, so that numbers lie where the processor can read them and the file can be let go.
  const rest = new Uint8Array(bytes.subarray(24))
  return {
    width,
    height,
    hash: rest.slice(0, 64),
    places: new Float32Array(rest.buffer, 64, count * 3),
    descriptions: new Int32Array(rest.buffer, 64 + count * 12, count * words),
    thumb: rest.subarray(64 + count * (12 + words * 4)),
  }
}
