// With the real cloths that lie beside the checkout where they are available.
import { expect, test, vi } from 'vitest'
import type { Trace } from '#app/likeness/trace.ts'
import { haveSamples, sample } from '../media/samples.ts'
import { among, traced } from './ranking.ts'
import { changes, upright } from './versions.ts'

vi.setConfig({ testTimeout: 120_000 })

const pictures = new Map<string, Promise<{ picture: Buffer; trace: Trace }>>()
function real(name: string) {
  const read = async () => {
    const picture = await upright(sample(`a-batik/${name}`), 1400)
    return { picture, trace: await traced(picture) }
  }
  if (!pictures.has(name)) pictures.set(name, read())
  return pictures.get(name)!
}

const families = {
  parang: [
    '13-parang-3008x2000-nikon.jpg',
    '17-parang-white-2500x1100.jpg',
    '30-parang-800.png',
    '21-parang-CMYK-221x146.jpg',
  ],
  truntum: ['07-truntum-2464x3648-exif-icc.jpg', '18-truntum-museum-blackborder.jpg', '34-truntum-256.jpg'],
  'udan liris': ['08-udanliris-2448x3264.jpg', '24-udanliris-AdobeRGB-artist-serial.jpg'],
  kawung: ['22-kawung-orient6-1024x680.jpg', '32-kawung-256.jpg'],
}

test.skipIf(!haveSamples).each(Object.entries(families))(
  'cloths of one family (%s) are strangers',
  async (_, names) => {
    const traces = new Map<string, Trace>()
    for (const name of names) traces.set(name, (await real(name)).trace)
    for (const name of names) {
      const others = Object.fromEntries([...traces].filter(([other]) => other !== name))
      expect(await among((await real(name)).picture, others)).toEqual([])
    }
  },
)

test.skipIf(!haveSamples)('a parang saved anew is the same', async () => {
  const { trace } = await real('13-parang-3008x2000-nikon.jpg')
  const { picture } = await real('14-parang-3008x2000-recompressed.jpg')
  const [found] = await among(picture, { nikon: trace })
  expect(found).toMatchObject({ key: 'nikon', kind: 'same' })
  expect(found!.score).toBeGreaterThan(800)
})

const tried = [
  ['13-parang-3008x2000-nikon.jpg', 'recoloured', 'light for dark'],
  ['08-udanliris-2448x3264.jpg', 'turned, mirrored', '90° mirrored'],
  ['08-udanliris-2448x3264.jpg', 'motif as raport', '3 x 3'],
  ['34-truntum-256.jpg', 'motif in another', 'turned'],
  ['21-parang-CMYK-221x146.jpg', 'cropped to 50 %', 'middle'],
] as const

test.skipIf(!haveSamples).each(tried)('%s %s (%s) is found', async (name, group, way) => {
  const change = changes.find((one) => one.group === group && one.name === way)!
  const host = (await real('07-truntum-2464x3648-exif-icc.jpg')).picture
  const all: Record<string, Trace> = {}
  for (const other of Object.values(families).flat()) all[other] = (await real(other)).trace
  const found = await among(await change.make((await real(name)).picture, host), all)
  const right = group === 'motif in another' ? ['07-truntum-2464x3648-exif-icc.jpg', name] : [name]
  expect(found.map(({ key }) => key)).toEqual(right)
  expect(found.at(-1)!.kind).toBe(change.kind)
})
