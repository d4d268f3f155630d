import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blankOf } from '#app/media/blank.ts'
import { exposed } from './exposed.ts'
import { haveSamples, sample } from './samples.ts'

const side = 200
/** A square of this grey with `specks` pixels of another. */
function square(grey: (at: number) => number, specks = 0): Buffer {
  const data = Buffer.alloc(side * side * 3)
  for (let at = 0; at < side * side; at++) data.fill(at < specks ? 128 : grey(at), at * 3, at * 3 + 3)
  return data
}

test('one even colour is blank, be there a small logo on it', () => {
  expect(blankOf(square(() => 70))).toBe('blank')
  expect(blankOf(square((at) => 70 + (at % 4)))).toBe('blank')
  expect(blankOf(square(() => 0, 190))).toBe('blank')
  expect(blankOf(square(() => 255, 190))).toBe('blank')
  expect(blankOf(square(() => 255, 400))).toBeNull()
})

test('next to nothing but black or white is told, though it is not even', () => {
  expect(blankOf(square((at) => at % 24))).toBe('dark')
  expect(blankOf(square((at) => 255 - (at % 11)))).toBe('pale')
  expect(blankOf(square((at) => at % 48))).toBeNull()
})

test('a drawing in thin lines on white is a drawing', () => {
  expect(blankOf(square((at) => (at % 100 === 0 ? 0 : 255)))).toBeNull()
})

test.runIf(haveSamples)('no real batik is taken for a failed export', { timeout: 120_000 }, async () => {
  const taken: string[] = []
  for (const name of readdirSync(sample('a-batik'))) {
    const blank = blankOf((await exposed(sample(`a-batik/${name}`))).data)
    if (blank) taken.push(`${name}: ${blank}`)
  }
  expect(taken).toEqual([])
})
