// With the real process in which pictures are compared.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test, vi } from 'vitest'
import { closeEye, compare } from '#app/likeness/compare.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import { cloth } from './cloths.ts'
import { changes, derivative } from './versions.ts'

vi.setConfig({ testTimeout: 60_000 })
afterAll(closeEye)

async function put(id: string, picture: Buffer) {
  mkdirSync(pathOf('pictures', id), { recursive: true })
  writeFileSync(pathOf('pictures', id, '900.webp'), await derivative(picture))
}
const crop = changes.find(({ group }) => group === 'cropped to 50 %')!

test('pictures are compared by their ids; traces are drawn where missing or outdated', async () => {
  const picture = await cloth('ceplok', 1)
  await put('first', picture)
  await put('stranger', await cloth('ceplok', 2))
  await put('crop', await crop.make(picture, picture))
  const others = ['first', 'stranger', 'gone', 'crop']
  const found = await compare('crop', others)
  expect(found.map(({ key, kind }) => [key, kind])).toEqual([['first', 'part']])
  const trace = pathOf('pictures', 'first', 'likeness.bin')
  expect(existsSync(trace)).toBe(true)
  writeFileSync(trace, 'of an older make')
  expect(await compare('crop', others)).toEqual(found)
})

test('a picture without derivatives cannot be compared', async () => {
  await put('lonely', await cloth('parang', 1))
  expect(await compare('lonely', [])).toEqual([])
  await expect(compare('nothing', ['lonely'])).rejects.toThrow('no derivative')
})
