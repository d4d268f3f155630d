/** Samples without a container: rows from the top, samples interleaved, little-endian where they have 16 bits. */
export type Samples = {
  width: number
  height: number
  data: Uint8Array
  /** Samples a pixel: 1 grey, 3 RGB or Lab, 4 RGBA or CMYK. */
  channels: number
  bits: 8 | 16
  meaning: 'grey' | 'rgb' | 'cmyk' | 'lab'
  profile?: Uint8Array
}

const photometric = { grey: 1, rgb: 2, cmyk: 5, lab: 8 }
const short = 3
const long = 4
const undefinedBytes = 7

/**
 * Wraps samples as an uncompressed TIFF (TIFF 6.0, profile by tag 34675), the one container that sharp opens
 * with any depth, any colour model and a profile of our own.
 */
export function asTiff({ width, height, data, channels, bits, meaning, profile }: Samples): Buffer {
  const alpha = meaning === 'rgb' && channels === 4
  const afterHeader = 8
  const bitsAt = afterHeader + data.length + (data.length % 2)
  const profileAt = bitsAt + channels * 2
  const directoryAt = profileAt + (profile ? profile.length + (profile.length % 2) : 0)
  const tags: [tag: number, type: number, count: number, value: number][] = [
    [256, long, 1, width],
    [257, long, 1, height],
    [258, short, channels, channels === 1 ? bits : bitsAt],
    [259, short, 1, 1],
    [262, short, 1, photometric[meaning]],
    [273, long, 1, afterHeader],
    [277, short, 1, channels],
    [278, long, 1, height],
    [279, long, 1, data.length],
    [284, short, 1, 1],
    ...(alpha ? [[338, short, 1, 2] as [number, number, number, number]] : []),
    ...(profile
      ? [[34675, undefinedBytes, profile.length, profileAt] as [number, number, number, number]]
      : []),
  ]
  const file = Buffer.alloc(directoryAt + 2 + tags.length * 12 + 4)
  file.write('II', 0)
  file.writeUInt16LE(42, 2)
  file.writeUInt32LE(directoryAt, 4)
  file.set(data, afterHeader)
  for (let sample = 0; sample < channels; sample++) file.writeUInt16LE(bits, bitsAt + sample * 2)
  if (profile) file.set(profile, profileAt)
  file.writeUInt16LE(tags.length, directoryAt)
  tags.forEach(([tag, type, count, value], index) => {
    const at = directoryAt + 2 + index * 12
    file.writeUInt16LE(tag, at)
    file.writeUInt16LE(type, at + 2)
    file.writeUInt32LE(count, at + 4)
    if (type === short && count === 1) file.writeUInt16LE(value, at + 8)
    else file.writeUInt32LE(value, at + 8)
  })
  return file
}
