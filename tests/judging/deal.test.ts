import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deal, orderFor } from '#app/judging/maths/deal.ts'
import { adjusted } from '#app/judging/maths/rank.ts'

const keys = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)

const onlyFirst = (juror: string, work: string) => work === 'w3' && juror !== 'j1'
const second = (juror: string) => juror === 'j2'

test('everyone scores everything unless told otherwise', () => {
  const works = keys('w', 85)
  const { dealt, short } = deal({ works, jurors: ['zahir', 'zainul', 'ilham'], seed: '2025' })
  for (const own of dealt.values()) expect(own.toSorted()).toEqual(works.toSorted())
  expect(short).toEqual([])
})

test('each juror gets the works in an order of their own, the same every time', () => {
  const works = keys('w', 30)
  const one = orderFor('seed', 'zahir', works)
  expect(orderFor('seed', 'zahir', works.toReversed())).toEqual(one)
  expect(orderFor('seed', 'ilham', works)).not.toEqual(one)
  expect(orderFor('other', 'zahir', works)).not.toEqual(one)
  expect(one).not.toEqual(works)
  expect(one.toSorted()).toEqual(works.toSorted())
})

test('a work withdrawn or added leaves the order of the others as it was', () => {
  const works = keys('w', 30)
  const before = orderFor('seed', 'zahir', works)
  const after = orderFor('seed', 'zahir', [...works.filter((work) => work !== 'w7'), 'w31'])
  expect(after.filter((work) => work !== 'w31')).toEqual(before.filter((work) => work !== 'w7'))
})

test('every order of three works is equally likely, and so is every place of a work among many', () => {
  const counts = new Map<string, number>()
  for (let i = 0; i < 12_000; i += 1) {
    const order = orderFor('seed', `juror ${i}`, ['a', 'b', 'c']).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  // Six standard deviations of a fair sixth.
  for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(245)
  const works = keys('w', 50)
  let sum = 0
  for (let i = 0; i < 2000; i += 1) sum += orderFor('seed', `juror ${i}`, works).indexOf('w1')
  expect(Math.abs(sum / 2000 - 24.5)).toBeLessThan(2)
})

const sizes = fc.record({
  works: fc.integer({ min: 1, max: 60 }),
  jurors: fc.integer({ min: 1, max: 9 }),
  perWork: fc.integer({ min: 1, max: 4 }),
  seed: fc.string(),
})

test('a dealt work gets exactly the jurors asked for, loads differ by at most one', () => {
  fc.assert(
    fc.property(sizes, ({ works: n, jurors: k, perWork, seed }) => {
      fc.pre(perWork <= k)
      const { dealt, short } = deal({ works: keys('w', n), jurors: keys('j', k), perWork, seed })
      const loads = [...dealt.values()].map((own) => own.length)
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      const all = [...dealt.values()].flat()
      for (const work of keys('w', n)) expect(all.filter((other) => other === work)).toHaveLength(perWork)
      for (const own of dealt.values()) expect(new Set(own).size).toBe(own.length)
      expect(short).toEqual([])
    }),
  )
})

test('two jurors per work link the whole panel once there are three works a juror', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.string(), (k, seed) => {
      const [works, jurors] = [keys('w', 3 * k), keys('j', k)]
      const { dealt } = deal({ works, jurors, perWork: 2, seed })
      const table = works.map((work) => jurors.map((juror) => (dealt.get(juror)!.includes(work) ? 1 : null)))
      expect(adjusted(table).linked).toBe(true)
    }),
  )
})

test('every two jurors meet on nearly the same number of works', () => {
  const jurors = keys('j', 6)
  const { dealt } = deal({ works: keys('w', 60), jurors, perWork: 2, seed: 's' })
  const together = (a: string, b: string) =>
    dealt.get(a)!.filter((work) => dealt.get(b)!.includes(work)).length
  const meetings = jurors.flatMap((a, i) => jurors.slice(i + 1).map((b) => together(a, b)))
  // 60 works over 15 pairs: four each.
  expect(Math.min(...meetings)).toBeGreaterThanOrEqual(3)
  expect(Math.max(...meetings)).toBeLessThanOrEqual(5)
})

test('a deal does not depend on the order in which works and jurors are listed', () => {
  fc.assert(
    fc.property(sizes, ({ works: n, jurors: k, perWork, seed }) => {
      const [works, jurors] = [keys('w', n), keys('j', k)]
      const one = deal({ works, jurors, perWork, seed })
      const other = deal({ works: works.toReversed(), jurors: jurors.toReversed(), perWork, seed })
      for (const juror of jurors) expect(other.dealt.get(juror)).toEqual(one.dealt.get(juror))
    }),
  )
})

test('a barred juror never gets the work, and a work left with too few is reported', () => {
  const { dealt, short } = deal({
    works: keys('w', 6),
    jurors: keys('j', 3),
    perWork: 2,
    seed: 's',
    barred: onlyFirst,
  })
  expect(dealt.get('j1')).toContain('w3')
  expect([dealt.get('j2'), dealt.get('j3')].flat()).not.toContain('w3')
  expect(short).toEqual(['w3'])
})

test('what was dealt before stays, and a juror added later gets the open work', () => {
  const works = keys('w', 12)
  const first = deal({ works, jurors: ['j1', 'j2'], perWork: 2, seed: 's' })
  const kept = [...first.dealt].flatMap(([juror, own]) => own.map((work) => [juror, work] as const))
  const { dealt, short } = deal({
    works,
    jurors: ['j1', 'j2', 'j3'],
    perWork: 2,
    seed: 's',
    kept,
    barred: second,
  })
  expect(dealt.get('j1')).toEqual(first.dealt.get('j1'))
  expect(dealt.get('j2')).toEqual([])
  expect(dealt.get('j3')!.toSorted()).toEqual(works.toSorted())
  expect(short).toEqual([])
})

test('kept pairs of works or jurors that are gone, or named twice, are not dealt', () => {
  const kept = [
    ['j9', 'w1'],
    ['j1', 'w9'],
    ['j1', 'w1'],
    ['j1', 'w1'],
  ] as const
  const { dealt } = deal({ works: ['w1'], jurors: ['j1'], perWork: 1, seed: 's', kept })
  expect([...dealt]).toEqual([['j1', ['w1']]])
})

test('without jurors every work is short; without works nothing is dealt', () => {
  expect(deal({ works: ['w1'], jurors: [], seed: 's' })).toEqual({ dealt: new Map(), short: ['w1'] })
  expect(deal({ works: [], jurors: ['j1'], seed: 's' })).toEqual({ dealt: new Map([['j1', []]]), short: [] })
  expect(deal({ works: ['w1'], jurors: ['j1'], perWork: 2, seed: 's' }).short).toEqual(['w1'])
})

test('half a juror and a doubled key are refused', () => {
  const panel = { works: ['w1'], jurors: ['j1'], seed: 's' }
  expect(() => deal({ ...panel, perWork: 1.5 })).toThrow('whole number')
  expect(() => deal({ ...panel, perWork: 0 })).toThrow('whole number')
  expect(() => deal({ ...panel, works: ['w1', 'w1'] })).toThrow('twice')
})
