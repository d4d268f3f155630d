import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { exposed } from './exposed.ts'
import { asTiff, type Samples } from '#app/media/tiff.ts'
import { haveSamples, sample } from './samples.ts'

// Reference conversions written out from the published encodings, independent of any colour library:
// Adobe RGB (1998) Color Image Encoding 4.3, SMPTE EG 432-1 / Display P3, IEC 61966-2-1.
type Triple = [number, number, number]
const adobe = {
  gamma: (v: number) => v ** (563 / 256),
  toXyz: [
    [0.57667, 0.18556, 0.18823],
    [0.29734, 0.62736, 0.07529],
    [0.02703, 0.07069, 0.99134],
  ],
}
const srgbLight = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const p3 = {
  gamma: srgbLight,
  toXyz: [
    [0.48657, 0.26567, 0.19822],
    [0.22897, 0.69174, 0.07929],
    [0, 0.04511, 1.04394],
  ],
}
const toSrgb = [
  [3.24097, -1.53738, -0.49861],
  [-0.96924, 1.87597, 0.04156],
  [0.05563, -0.20398, 1.05697],
]
const times = (matrix: number[][], [a, b, c]: Triple) =>
  matrix.map(([x = 0, y = 0, z = 0]) => x * a + y * b + z * c) as Triple
const encode = (light: number) => {
  const v = Math.min(1, Math.max(0, light))
  return 255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)
}
const reference = (space: typeof adobe, rgb: Triple) =>
  times(toSrgb, times(space.toXyz, rgb.map((v) => space.gamma(v / 255)) as Triple)).map(encode)

const patches: Triple[] = [
  [90, 54, 32],
  [156, 63, 36],
  [217, 160, 43],
  [75, 90, 51],
  [52, 80, 126],
  [241, 230, 207],
  [35, 26, 21],
  [128, 128, 128],
]
const side = 64

/** A row of flat patches, as a TIFF of this depth. */
function chart(bits: 8 | 16, profile: Buffer | undefined): Buffer {
  const data = Buffer.alloc(patches.length * side * side * 3 * (bits / 8))
  for (let y = 0; y < side; y++)
    for (let x = 0; x < patches.length * side; x++)
      patches[Math.floor(x / side)]!.forEach((value, channel) => {
        const at = (y * patches.length * side + x) * 3 + channel
        if (bits === 8) data[at] = value
        else data.writeUInt16LE(value * 257, at * 2)
      })
  return asTiff({
    width: patches.length * side,
    height: side,
    data,
    channels: 3,
    bits,
    meaning: 'rgb',
    profile,
  })
}

let count = 0
async function opened(bytes: Buffer) {
  const file = join(env.DATA_DIR, `chart-${++count}`)
  writeFileSync(file, bytes)
  return exposed(file)
}

async function patchColours(bytes: Buffer): Promise<number[][]> {
  const { data, wide } = await opened(bytes)
  return patches.map((_, index) => {
    const at = ((side / 2) * wide + index * side + side / 2) * 3
    return [...data.subarray(at, at + 3)]
  })
}

const profileOf = async (name: string) => (await sharp(sample(name)).metadata()).icc!

test.runIf(haveSamples).each([
  ['Adobe RGB', 8, 'b-hard/tiff-16bit-photoshop-artist.tif', adobe],
  ['Adobe RGB', 16, 'b-hard/tiff-16bit-photoshop-artist.tif', adobe],
  ['Display P3', 8, 'b-hard/batik-p3-icc.jpg', p3],
  ['Display P3', 16, 'b-hard/batik-p3-icc.jpg', p3],
] as const)('%s at %i bits becomes the right sRGB', async (_name, bits, source, space) => {
  const found = await patchColours(chart(bits, await profileOf(source)))
  patches.forEach((patch, index) => {
    reference(space, patch).forEach((value, channel) => {
      expect(Math.abs(found[index]![channel]! - value), `${patch} channel ${channel}`).toBeLessThan(1.6)
    })
  })
})

test('16 bits without a profile keep their numbers', async () => {
  expect(await patchColours(chart(16, undefined))).toEqual(patches)
})

test.runIf(haveSamples)('CMYK goes through its own profile, at either depth', async () => {
  const name = 'b-hard/cmyk-swop-icc.jpg'
  // Whole-picture means of the littlecms reference for this file.
  const mean = meanOf((await exposed(sample(name))).data)
  expectNear(mean, [120.95, 126.4, 115.23], 1)
  const profile = await profileOf(name)
  const cmyk = { width: 128, height: 64, channels: 4, meaning: 'cmyk', profile } as const
  const inks = Buffer.alloc(128 * 64 * 4, Buffer.from([40, 120, 200, 20]))
  const deep = Buffer.alloc(inks.length * 2)
  inks.forEach((value, index) => deep.writeUInt16LE(value * 257, index * 2))
  const eight = await opened(asTiff({ ...cmyk, data: inks, bits: 8 } satisfies Samples))
  const sixteen = await opened(asTiff({ ...cmyk, data: deep, bits: 16 } satisfies Samples))
  expectNear([...sixteen.data.subarray(0, 3)], [...eight.data.subarray(0, 3)], 1)
  expect(eight.notices).not.toContain('cmyk-assumed')
})

// Made with littlecms 2.14 (tificc -i *Lab -o *sRGB): L* of 255, a* and b* to sRGB. Its curves have grid points, so
// the dark ones are off by up to 6 where formulas are not.
const labPatches: [lab: Triple, srgb: Triple][] = [
  [
    [128, 40, -30],
    [166, 92, 172],
  ],
  [
    [90, 30, 40],
    [134, 61, 16],
  ],
  [
    [200, -20, 60],
    [183, 203, 72],
  ],
  [
    [240, 1, 8],
    [243, 237, 223],
  ],
  [
    [230, 0, 0],
    [227, 227, 227],
  ],
]

test.each([8, 16] as const)('Lab at %i bits is CIE Lab with the white of D50', async (bits) => {
  for (const [[l, a, b], expected] of labPatches) {
    const data = Buffer.alloc((64 * 64 * 3 * bits) / 8)
    for (let at = 0; at < data.length; at += (3 * bits) / 8) {
      if (bits === 8) Buffer.from([l, a & 255, b & 255]).copy(data, at)
      else {
        data.writeUInt16LE(l * 257, at)
        data.writeInt16LE(a * 256, at + 2)
        data.writeInt16LE(b * 256, at + 4)
      }
    }
    const tiff = asTiff({ width: 64, height: 64, data, channels: 3, bits, meaning: 'lab' })
    const found = (await opened(tiff)).data
    expected.forEach((value, channel) => expect(Math.abs(found[channel]! - value)).toBeLessThanOrEqual(2))
  }
})

test('what is transparent becomes white', async () => {
  const bytes = await sharp({ create: { width: 80, height: 80, channels: 4, background: '#0000' } })
    .png()
    .toBuffer()
  expect([...(await opened(bytes)).data.subarray(0, 3)]).toEqual([255, 255, 255])
})

// EXIF 2.32, tag 0x0112: which visual side the first stored row and the first stored column are.
const sides = [
  ['top', 'left'],
  ['top', 'right'],
  ['bottom', 'right'],
  ['bottom', 'left'],
  ['left', 'top'],
  ['right', 'top'],
  ['right', 'bottom'],
  ['left', 'bottom'],
] as const

test('a picture in any of the eight EXIF orientations comes out upright', async () => {
  const [width, height] = [160, 96]
  const quadrant = (x: number, y: number) =>
    [
      [200, 30, 30],
      [30, 200, 30],
      [30, 30, 200],
      [200, 200, 30],
    ][(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)]!
  for (const [index, [row, column]] of sides.entries()) {
    const turned = row === 'left' || row === 'right'
    const [wide, high] = turned ? [height, width] : [width, height]
    const data = Buffer.alloc(width * height * 3)
    for (let y = 0; y < high; y++)
      for (let x = 0; x < wide; x++) {
        let [vx, vy] = [0, 0]
        for (const [from, steps] of [
          [row, y],
          [column, x],
        ] as const) {
          if (from === 'top') vy = steps
          if (from === 'bottom') vy = height - 1 - steps
          if (from === 'left') vx = steps
          if (from === 'right') vx = width - 1 - steps
        }
        data.set(quadrant(vx, vy), (y * wide + x) * 3)
      }
    const jpeg = await sharp(data, { raw: { width: wide, height: high, channels: 3 } })
      .withMetadata({ orientation: index + 1 })
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer()
    const negative = await opened(jpeg)
    expect([negative.width, negative.height]).toEqual([width, height])
    for (const [x, y] of [
      [20, 20],
      [140, 20],
      [20, 80],
      [140, 80],
    ] as const) {
      const at = (y * width + x) * 3
      expectNear([...negative.data.subarray(at, at + 3)], quadrant(x, y), 4)
    }
  }
})

test.runIf(haveSamples)('real cameras’ orientations come out alike', async () => {
  for (const turn of [2, 3, 4, 5, 6, 8]) {
    const result = await exposed(sample(`b-hard/exif-landscape-${turn}.jpg`))
    expect([result.width, result.height]).toEqual([600, 450])
    const first = await exposed(sample('b-hard/exif-landscape-1.jpg'))
    let difference = 0
    result.data.forEach((value, at) => (difference += Math.abs(value - first.data[at]!)))
    expect(difference / result.data.length).toBeLessThan(15)
  }
  // Turned once by the container, not once more by the tag.
  const turned = await exposed(sample('b-hard/avif-irot-orientation-6.avif'))
  expect([turned.width, turned.height]).toEqual([3024, 4032])
})

function expectNear(found: number[], expected: number[], within: number) {
  found.forEach((value, index) => expect(Math.abs(value - expected[index]!)).toBeLessThanOrEqual(within))
}

function meanOf(data: Buffer): number[] {
  const sum = [0, 0, 0]
  data.forEach((value, at) => (sum[at % 3]! += value))
  return sum.map((total) => total / (data.length / 3))
}
