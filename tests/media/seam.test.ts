import sharp from 'sharp'
import { expect, test } from 'vitest'
import { seamOf, type Seam } from '#app/media/seam.ts'
import { haveSamples, sample } from './samples.ts'

type Colour = [number, number, number]
const [ground, brown, indigo]: Colour[] = [
  [241, 230, 207],
  [90, 54, 32],
  [52, 80, 126],
]

/** A kawung of ovals about a dot, `period` pixels from one to the next, of this many pixels. */
function kawung(width: number, height: number, period: number): Buffer {
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [((x + 0.5) % period) / period - 0.5, ((y + 0.5) % period) / period - 0.5]
      const [p, q] = [Math.abs(u + v) / 1.4, Math.abs(u - v) / 1.4]
      const [far, near] = [Math.max(p, q), Math.min(p, q)]
      const colour =
        Math.hypot(u, v) < 0.06
          ? indigo!
          : (far - 0.24) ** 2 / 0.03 + near ** 2 / 0.008 < 1
            ? brown!
            : ground!
      colour.forEach((value, channel) => {
        data[(y * width + x) * 3 + channel] = value
      })
    }
  return data
}
const total = ({ across, down }: Seam) => across + down

test('a raport whose repeats fall into its edges cannot be told from its inside', () => {
  expect(seamOf(kawung(300, 200, 50), 300, 200)).toEqual({ across: 0, down: 0 })
  expect(seamOf(kawung(400, 400, 80), 400, 400)).toEqual({ across: 0, down: 0 })
  expect(seamOf(Buffer.alloc(100 * 80 * 3, 127), 100, 80)).toEqual({ across: 0, down: 0 })
})

test('as JPEG and enlarged it is still whole', async () => {
  const raw = { raw: { width: 400, height: 320, channels: 3 } } as const
  const jpeg = await sharp(kawung(400, 320, 80), raw)
    .jpeg({ quality: 85 })
    .toBuffer()
  const { data, info } = await sharp(jpeg).resize(900).raw().toBuffer({ resolveWithObject: true })
  expect(total(seamOf(data, info.width, info.height))).toBeLessThanOrEqual(6)
})

test('cut off its period it breaks where it was cut, and only there', () => {
  const cut = seamOf(kawung(335, 200, 50), 335, 200)
  expect(cut.down).toBe(0)
  expect(cut.across).toBeGreaterThan(40)
  const other = seamOf(kawung(300, 222, 50), 300, 222)
  expect(other.across).toBe(0)
  expect(other.down).toBeGreaterThan(40)
})

test('the more one edge differs from the other in tone, the more it breaks, never less', () => {
  const [width, height] = [300, 200]
  const scores = [0, 1, 2, 4, 6, 8, 12, 16, 24, 48, 96].map((rise) => {
    const data = Buffer.alloc(width * height * 3)
    for (let at = 0; at < width * height; at++) {
      const [x, y] = [at % width, Math.floor(at / width)]
      const wave = Math.sin((x * Math.PI) / 25) * Math.sin((y * Math.PI) / 25)
      data.fill(Math.round(130 + 20 * wave - (rise * x) / width), at * 3, at * 3 + 3)
    }
    return seamOf(data, width, height).across
  })
  expect(scores[0]).toBe(0)
  expect(scores).toEqual(scores.toSorted((a, b) => a - b))
  expect(scores.at(-1)).toBe(100)
  expect(new Set(scores).size).toBeGreaterThan(5)
})

test('a difference that nobody sees is no break', () => {
  const data = Buffer.alloc(300 * 100 * 3)
  for (let at = 0; at < 300 * 100; at++) data.fill(128 + Math.round((at % 300) / 300), at * 3, at * 3 + 3)
  expect(total(seamOf(data, 300, 100))).toBeLessThan(5)
})

test('turned a quarter, across and down change places', () => {
  const [width, height] = [335, 200]
  const data = kawung(width, height, 50)
  const turned = Buffer.alloc(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.copy(turned, (x * height + y) * 3, (y * width + x) * 3, (y * width + x) * 3 + 3)
  const { across, down } = seamOf(data, width, height)
  expect(seamOf(turned, height, width)).toEqual({ across: down, down: across })
})

test('a picture too narrow to have an inside has no seam', () => {
  expect(seamOf(Buffer.alloc(3 * 3 * 3), 3, 3)).toEqual({ across: 0, down: 0 })
})

test.runIf(haveSamples)(
  'of real batik, what was drawn as raport joins and what was photographed breaks',
  async () => {
    // Looked at four by four: 30 and 32 go on over their edges, the others are cut through their motifs.
    const joins = ['30-parang-800.png', '32-kawung-256.jpg']
    const breaks = [
      '02-canting-process-5184x3456.jpg',
      '15-goyor-phone-gps-1901x1901.jpg',
      '26-nitikcakar-CameraRGB-icc.jpg',
      '37-kenanga-736b.jpg',
    ]
    const of = async (name: string) => {
      const reduced = sharp(sample(`a-batik/${name}`))
        .autoOrient()
        .toColourspace('srgb')
      const { data, info } = await reduced
        .resize(512, 512, { fit: 'inside', withoutEnlargement: true })
        .raw()
        .toBuffer({ resolveWithObject: true })
      return seamOf(data, info.width, info.height)
    }
    for (const name of joins) expect([name, await of(name)]).toEqual([name, { across: 0, down: 0 }])
    for (const name of breaks) {
      const { across, down } = await of(name)
      expect([name, across > 80, down > 80]).toEqual([name, true, true])
    }
  },
)
