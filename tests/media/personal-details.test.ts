import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { closeDarkroom } from '#app/media/develop.server.ts'
import { mismatch, readManifest } from '#app/media/manifest.ts'
import { countIn, encodingsOf, placesIn } from '#app/media/personal-details.ts'
import { trySample } from '#app/media/try-sample.server.ts'

afterAll(closeDarkroom)

// Candi Bumi Ayu: 3° 18' 30.34" S, 104° 4' 12.5" E.
const place = {
  GPSLatitudeRef: 'S',
  GPSLatitude: '3/1 18/1 3034/100',
  GPSLongitudeRef: 'E',
  GPSLongitude: '104/1 4/1 125/10',
}
const cloth = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#9c3f24' } }).composite([
    { input: { create: { width: 100, height: 100, channels: 3, background: '#22304f' } } },
  ])
const rationals = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4))
  return bytes
}

test('the place where a photo was taken is found as its bytes, in either order', async () => {
  const photo = await cloth()
    .withExif({ IFD0: { Artist: 'Siti Contoh' }, IFD3: place })
    .jpeg()
    .toBuffer()
  const places = placesIn(photo)
  const [south, east] = [rationals(3, 1, 18, 1, 3034, 100), rationals(104, 1, 4, 1, 125, 10)]
  for (const bytes of [south, east]) {
    expect(places).toContainEqual(bytes)
    expect(places).toContainEqual(Buffer.from(bytes).swap32())
  }
  expect([countIn(photo, [south]), countIn(photo, [east])]).toEqual([1, 1])
  expect(placesIn(await cloth().jpeg().toBuffer())).toEqual([])
})

test('a text is found in every encoding a file may use', () => {
  const patterns = encodingsOf('Siti Contoh')
  for (const encoding of ['utf8', 'utf16le'] as const)
    expect(countIn(Buffer.from('…Siti Contoh…', encoding), patterns)).toBe(1)
  expect(countIn(Buffer.from('…Siti Contoh…', 'utf16le').swap16(), patterns)).toBe(1)
  expect(countIn(Buffer.from('siti contoh'), patterns)).toBe(0)
})

test('a file is developed whole, what it took is told, and what is written of it is searched', async () => {
  const file = join(env.DATA_DIR, 'photo.jpg')
  writeFileSync(
    file,
    await cloth()
      .withExif({ IFD0: { Artist: 'Siti Contoh' }, IFD3: place })
      .jpeg()
      .toBuffer(),
  )
  const folder = join(env.DATA_DIR, 'trial')
  const clean = await trySample(file, folder, encodingsOf('Siti Contoh'))
  expect(clean).toMatchObject({ refusal: null, notices: ['small'], found: 0 })
  expect(clean.peakBytes).toBeGreaterThan(20e6)
  // Two widths in two formats, one tile with its description, the page.
  expect(clean.files).toBe(7)
  // The search is no formality: every WebP begins so.
  expect((await trySample(file, folder, encodingsOf('WEBP'))).found).toBeGreaterThan(0)
  writeFileSync(file, '%PDF-1.7')
  expect(await trySample(file, folder, [])).toMatchObject({ refusal: 'pdf', files: 0 })
}, 60_000)

test('a file that came out differently from its manifest is told with the difference', () => {
  const [one, two] = readManifest(
    'file\toutcome\tnotices\tx\na.jpg\taccepted\tsmall,first-frame\t\nb.svg\trefused\t\t\n',
  )
  expect(mismatch(one!, { refusal: null, notices: ['small', 'first-frame', 'blank'] })).toBeNull()
  expect(mismatch(one!, { refusal: null, notices: ['small'] })).toBe('lacks the notices first-frame')
  expect(mismatch(one!, { refusal: 'damaged', notices: [] })).toBe('was refused: damaged')
  expect(mismatch(two!, { refusal: 'svg', notices: [] })).toBeNull()
  expect(mismatch(two!, { refusal: null, notices: [] })).toBe('was accepted')
  expect(() => readManifest('file\toutcome\nx.jpg\tperhaps\n')).toThrow('no outcome for x.jpg')
})
