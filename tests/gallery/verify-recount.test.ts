import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from '#app/audit/chain.ts'
import { countFile, type CountFile } from '#app/gallery/count-file.ts'
import { countText, hashOf } from '#app/gallery/count-text.ts'
import { recount } from '#app/gallery/recount.ts'
import { countOf, type Marks } from './count.ts'

const weights = [25, 25, 20, 20, 10]
const mark = fc.integer({ min: 0, max: 100 })
const sheet = fc.tuple(mark, mark, mark, mark, mark).map((marks): number[] => marks)
const cell = fc.option(sheet, { freq: 6 })
const table: fc.Arbitrary<Marks> = fc.integer({ min: 1, max: 5 }).chain((jurors) => {
  return fc.array(fc.array(cell, { minLength: jurors, maxLength: jurors }), { minLength: 1, maxLength: 8 })
})
const placesOf = (file: CountFile) => file.rounds[0]!.works.map(({ place }) => place)
const hashed = (file: CountFile) => createHash('sha256').update(canonical(file)).digest('hex')

// DOMAIN 4.4, oracle B: the sums are 257, 230, 241, 228, 229.
const oracleB = [
  [80, 82, 95],
  [84, 86, 60],
  [82, 84, 75],
  [78, 80, 70],
  [81, 83, 65],
].map((row) => row.map((value) => weights.map(() => value)))

test('the places of the table worked out by hand come out of its file', () => {
  const file = countOf(oracleB, weights, [], 3)
  expect(placesOf(file)).toEqual([1, 3, 2, 5, 4])
  expect(file.rounds[0]!.works.map(({ mean }) => mean!.sum)).toEqual([25700, 23000, 24100, 22800, 22900])
  expect(recount(file)).toMatchObject({
    places: { of: 5, same: 5 },
    prizes: { of: 3, same: 3 },
    differences: [],
  })
})

test('giving the jurors other letters changes no points, no place and no prize', () => {
  fc.assert(
    fc.property(table, fc.infiniteStream(fc.nat()), (marks, numbers) => {
      const order = (marks[0] ?? []).map((_, index) => ({ index, by: numbers.next().value as number }))
      order.sort((a, b) => a.by - b.by)
      const relabelled = marks.map((row) => order.map(({ index }) => row[index]!))
      const [before, after] = [countOf(marks, weights, [], 5), countOf(relabelled, weights, [], 5)]
      const figures = (file: CountFile) =>
        file.rounds[0]!.works.map(({ mean, points, place }) => ({ mean, points, place }))
      expect(figures(after)).toEqual(figures(before))
      expect(after.prizes).toEqual(before.prizes)
    }),
  )
})

test('any one mark that was changed is named, with its work and its juror', () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.integer({ min: 1, max: 100 }), (marks, where, by) => {
      const file = countOf(marks, weights)
      const places = file.rounds[0]!.works.flatMap(({ number, sheets }) =>
        sheets.flatMap((one) =>
          one.state === 'complete' ? one.marks.map((_, index) => ({ number, one, index })) : [],
        ),
      )
      fc.pre(places.length > 0)
      const { number, one, index } = places[where % places.length]!
      one.marks[index] = (one.marks[index]! + by) % 101
      expect(recount(file).differences[0]).toMatchObject({
        what: 'total',
        work: number,
        juror: one.juror,
        published: String(one.total),
      })
    }),
  )
})

test('a place that was changed is named, and is not counted as the same', () => {
  const file = countOf(oracleB, weights, [], 1)
  file.rounds[0]!.works[4]!.place = 3
  const found = recount(file)
  expect(found.places).toEqual({ of: 5, same: 4 })
  expect(found.differences).toEqual([
    { what: 'place', round: 0, work: 5, juror: null, published: '3', computed: '4' },
  ])
})

test('works equal on every criterion stand as the panel voted, and the vote is part of the file', () => {
  const same = (value: number) => [weights.map(() => value)]
  const file = countOf([same(80), same(90), same(80)], weights, [[3, 1]], 3)
  expect(placesOf(file)).toEqual([3, 1, 2])
  expect(recount(file).differences).toEqual([])
  file.rounds[0]!.votes = [[1, 3]]
  expect(recount(file)).toMatchObject({ places: { of: 3, same: 1 }, prizes: { of: 3, same: 1 } })
})

test('a work whose maker has a higher prize keeps its place, and its prize goes to the next', () => {
  const file = countOf(oracleB, weights, [], 3)
  file.passedOver = [{ number: 3, because: 'one-prize', better: 1 }]
  const different = recount(file).differences.map(({ what, work, computed }) => [what, work, computed])
  expect(different.toSorted()).toEqual([
    ['prize', 2, '5'],
    ['prize', 3, '2'],
  ])
  const promoted = [1, 2, 5].map((number, index) => ({ ...file.prizes[0]!, number, place: index + 1 }))
  expect(recount({ ...file, prizes: promoted }).differences).toEqual([])
})

test('a disqualified work has no place, those behind it close up, and its marks still count for the jurors', () => {
  const file = countOf(oracleB, weights, [], 3)
  const before = placesOf(file)
  const lost = before[2]!
  file.passedOver = [{ number: 3, because: 'disqualified', reason: 'Bukan karya sendiri.' }]
  expect(recount(file).differences.length).toBeGreaterThan(0)
  for (const work of file.rounds[0]!.works) {
    if (work.number === 3) work.place = null
    else if (work.place! > lost) work.place! -= 1
  }
  file.prizes = [1, 2, 5].map((number, index) => ({ ...file.prizes[0]!, number, place: index + 1 }))
  const again = recount(file)
  expect(again.differences).toEqual([])
  expect(again.rounds[0]!.leanings).toEqual(recount(countOf(oracleB, weights, [], 3)).rounds[0]!.leanings)
})

test('the hash is that of the canonical content by any means, and survives being written and read', async () => {
  const file = countOf(oracleB, weights, [], 3)
  const text = countText(file, hashed(file))
  const read = JSON.parse(text) as { hash: string }
  expect(read).toEqual({ ...file, hash: hashed(file) })
  expect(await hashOf(read)).toBe(hashed(file))
  expect(countText(file, hashed(file))).toBe(text)
  expect(text).toContain('"marks": [80, 80, 80, 80, 80]')
})

test.each([
  [
    'a mark above 100',
    (file: CountFile) => Object.assign(file.rounds[0]!.works[0]!.sheets[0]!, { marks: [101, 1, 1, 1, 1] }),
  ],
  [
    'a sheet with a mark too few',
    (file: CountFile) => Object.assign(file.rounds[0]!.works[0]!.sheets[0]!, { marks: [1] }),
  ],
  ['weights that do not sum to 100', (file: CountFile) => (file.rounds[0]!.criteria[0]!.weight = 26)],
  ['a work twice', (file: CountFile) => (file.rounds[0]!.works[1]!.number = 1)],
  [
    'a sheet of a juror who is not on the panel',
    (file: CountFile) => (file.rounds[0]!.works[0]!.sheets[0]!.juror = 'Z'),
  ],
  ['no round', (file: CountFile) => (file.rounds = [])],
])('a file with %s is not a count', (_name, spoil) => {
  const file = countOf(oracleB, weights)
  expect(countFile.safeParse(file).success).toBe(true)
  spoil(file)
  expect(countFile.safeParse(file).success).toBe(false)
})

/** Runs the command on a machine without the app's data. */
async function batikRecount(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'sayembara-recount-'))
  const path = join(folder, '2026.json')
  const dataDir = join(folder, 'data')
  await writeFile(path, text)
  const answer = await new Promise<{ code: number; out: string }>((done) => {
    const args = ['--import', 'tsx', 'app/cli/batik.ts', 'recount', path]
    execFile(process.execPath, args, { env: { ...process.env, DATA_DIR: dataDir } }, (error, out) =>
      done({ code: error ? Number(error.code) : 0, out }),
    )
  })
  expect(existsSync(dataDir)).toBe(false)
  return answer
}

test('batik recount holds a published file, and opens no database', async () => {
  const file = countOf(oracleB, weights, [], 3)
  const { code, out } = await batikRecount(countText(file, hashed(file)))
  expect(out).toContain('places as published: 5 of 5; prizes: 3 of 3; hash holds')
  expect(out).toContain('   2  PALI-003  A 82.00  B 84.00  C 75.00  mean 24100/300  points 80.33')
  expect(code).toBe(0)
})

test('batik recount names a changed mark and a broken hash, and fails', async () => {
  const file = countOf(oracleB, weights, [], 3)
  const text = countText(file, hashed(file)).replace('[82, 82, 82, 82, 82]', '[83, 82, 82, 82, 82]')
  const { code, out } = await batikRecount(text)
  expect(code).toBe(1)
  expect(out).toContain('✗ PALI-001, juror B, total: published 8200, computed 8225')
  expect(out).toContain('hash does not hold')
})

test('batik recount says what is wrong with a file that is no count', async () => {
  expect(await batikRecount('<html>')).toMatchObject({ code: 1 })
  const { code, out } = await batikRecount('{"format":"sayembara-batik-pali/count","version":2}')
  expect(code).toBe(1)
  expect(out).toContain('  version: ')
})
