import type { Peek } from './png.ts'

/** Where a TIFF says that its first picture is CIE Lab, and how to say that it is RGB instead. */
export type LabTag = { at: number; meansRgb: Uint8Array; bits: 8 | 16 }

const tags = { bitsPerSample: 258, photometric: 262 }
const photometric = { rgb: 2, cieLab: 8 }
const entryBytes = 12
const maxEntries = 1000

/**
 * Finds out whether the first directory of a TIFF (6.0) describes CIE Lab of 8 or 16 bits; null for anything
 * else. libvips 8.18 takes the one for packed ("bad labq format") and the white of the other for D65; told by
 * `meansRgb`, written at `at`, that it is RGB, it hands out the samples as they are.
 */
export function labTagOf(peek: Peek): LabTag | null {
  const head = Buffer.from(peek(0, 8))
  if (head.length < 8 || !['II*\0', 'MM\0*'].includes(head.toString('latin1', 0, 4))) return null
  const little = head[0] === 0x49
  const short = (bytes: Buffer, at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const long = (bytes: Buffer, at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const directory = long(head, 4)
  const counted = Buffer.from(peek(directory, 2))
  const count = counted.length === 2 ? Math.min(maxEntries, short(counted, 0)) : 0
  const entries = Buffer.from(peek(directory + 2, count * entryBytes))
  const find = (tag: number) => {
    for (let at = 0; at + entryBytes <= entries.length; at += entryBytes)
      if (short(entries, at) === tag) return at
    return null
  }
  const meaning = find(tags.photometric)
  const depth = find(tags.bitsPerSample)
  if (meaning === null || depth === null || short(entries, meaning + 8) !== photometric.cieLab) return null
  // Three depths do not fit into the entry, which then says where they are.
  const depths = Buffer.from(peek(long(entries, depth + 8), 2))
  const bits = depths.length === 2 ? short(depths, 0) : 0
  if (bits !== 8 && bits !== 16) return null
  const meansRgb = Uint8Array.from(little ? [photometric.rgb, 0] : [0, photometric.rgb])
  return { at: directory + 2 + meaning + 8, meansRgb, bits }
}

// CIE 15: the white D50, which Adobe's TIFF technical notes lay down for Lab that names no other; from there to
// the white of sRGB by the Bradford adaptation of ICC.1, and into linear sRGB (IEC 61966-2-1).
const white = [0.9642, 1, 0.8249] as const
const toLinear = [
  3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.033454, 0.0719453, -0.2289914, 1.4052427,
] as const
const steps = 4096
const encoded = Uint8Array.from({ length: steps + 1 }, (_, step) => {
  const light = step / steps
  return Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055))
})

/**
 * Turns CIE Lab samples, 3 a pixel as TIFF 6.0 stores them (L* unsigned, a* and b* signed; 16 bits in the
 * machine's order), into sRGB, 3 bytes a pixel. Works in the memory of `samples` and returns the front of it.
 */
export function labToSrgb(samples: Buffer, bits: 8 | 16): Buffer {
  const size = bits / 8
  const pixels = Math.floor(samples.length / (3 * size))
  const unsigned = bits === 8 ? samples : new Uint16Array(samples.buffer, samples.byteOffset, pixels * 3)
  const signed =
    bits === 8
      ? new Int8Array(samples.buffer, samples.byteOffset, pixels * 3)
      : new Int16Array(samples.buffer, samples.byteOffset, pixels * 3)
  const lightness = 100 / (bits === 8 ? 255 : 65_535)
  const chroma = bits === 8 ? 1 : 1 / 256
  const [r0, r1, r2, g0, g1, g2, b0, b1, b2] = toLinear
  for (let at = 0; at < pixels * 3; at += 3) {
    const fy = (unsigned[at]! * lightness + 16) / 116
    const x = white[0] * cube(fy + (signed[at + 1]! * chroma) / 500)
    const y = white[1] * cube(fy)
    const z = white[2] * cube(fy - (signed[at + 2]! * chroma) / 200)
    samples[at] = encode(r0 * x + r1 * y + r2 * z)
    samples[at + 1] = encode(g0 * x + g1 * y + g2 * z)
    samples[at + 2] = encode(b0 * x + b1 * y + b2 * z)
  }
  return samples.subarray(0, pixels * 3)
}

function cube(t: number): number {
  return t > 6 / 29 ? t * t * t : (t - 4 / 29) * (108 / 841)
}

function encode(light: number): number {
  return encoded[Math.round(Math.min(1, Math.max(0, light)) * steps)]!
}
