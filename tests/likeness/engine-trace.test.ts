import sharp from 'sharp'
import { expect, test } from 'vitest'
import { turned, words, distance } from '#app/likeness/describe.ts'
import { hashDistance, hashOf, turnedHash } from '#app/likeness/hash.ts'
import { draw } from '#app/likeness/small.server.ts'
import { pack, unpack } from '#app/likeness/trace.ts'
import { turns } from '#app/likeness/turns.ts'
import { cloth } from './cloths.ts'

/** A picture turned as `turns[n]` says. */
function lay(picture: Buffer, n: number): Promise<Buffer> {
  const angles = [0, 90, 180, 270, 0, 180, 270, 90]
  const mirrored = n >= 4 ? sharp(picture).flop() : sharp(picture)
  return mirrored.rotate(angles[n]!).png().toBuffer()
}

const greys = (picture: Buffer) => sharp(picture).resize(32, 32, { fit: 'fill' }).greyscale().raw().toBuffer()

test('a turned picture has the turned hash, a negative the same one, and a stranger another', async () => {
  const picture = await cloth('ceplok', 1)
  const hash = hashOf(await greys(picture))
  for (const [n, turn] of turns.entries())
    expect(
      hashDistance(turnedHash(hash, turn), hashOf(await greys(await lay(picture, n)))),
    ).toBeLessThanOrEqual(2)
  expect(
    hashDistance(hash, hashOf(await greys(await sharp(picture).negate().png().toBuffer()))),
  ).toBeLessThanOrEqual(2)
  expect(hashDistance(hash, hashOf(await greys(await cloth('ceplok', 2))))).toBeGreaterThan(12)
})

test('a turned picture has the turned descriptions at the turned places', async () => {
  const picture = await sharp(await cloth('parang', 1))
    .extract({ left: 0, top: 0, width: 700, height: 700 })
    .png()
    .toBuffer()
  const plain = await draw(picture)
  for (const n of [1, 4, 7]) {
    const other = await draw(await lay(picture, n))
    const descriptions = turned(plain.descriptions, turns[n]!)
    const [a, b, c, d] = turns[n]!
    let [near, alike] = [0, 0]
    for (let i = 0; i < plain.places.length / 3; i++) {
      const [x, y] = [plain.places[i * 3]! - plain.width / 2, plain.places[i * 3 + 1]! - plain.height / 2]
      for (let j = 0; j < other.places.length / 3; j++) {
        const off = Math.hypot(
          a * x + b * y + other.width / 2 - other.places[j * 3]!,
          c * x + d * y + other.height / 2 - other.places[j * 3 + 1]!,
        )
        if (off > 1.5 || Math.abs(other.places[j * 3 + 2]! / plain.places[i * 3 + 2]! - 1) > 0.1) continue
        near++
        if (distance(descriptions, i * words, other.descriptions, j * words) < 40) alike++
      }
    }
    expect(near).toBeGreaterThan(300)
    expect(alike / near).toBeGreaterThan(0.95)
  }
})

test('a trace comes back from its bytes as it was; a cut one, an older one or another file does not', async () => {
  const trace = await draw(await cloth('ceplok', 1))
  const bytes = Buffer.from(pack(trace))
  expect(unpack(bytes)).toEqual(trace)
  expect(bytes.length).toBeLessThan(300_000)
  expect(unpack(bytes.subarray(0, -1))).toBeNull()
  expect(unpack(Buffer.alloc(10))).toBeNull()
  expect(unpack(Buffer.alloc(1000, 'x'))).toBeNull()
  const older = Buffer.from(bytes)
  older.writeInt32LE(0, 4)
  expect(unpack(older)).toBeNull()
})
