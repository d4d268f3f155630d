import { expect, test } from 'vitest'
import { fatesOf, isCut, type AdvanceRule, type Candidate } from '#app/judging/rounds/advance.ts'

const rule = (more: Partial<AdvanceRule>): AdvanceRule => ({
  by: 'top',
  count: 3,
  quorum: null,
  reserves: 0,
  ...more,
})
const work = (entryId: string, place: number | null, score: number | null, yes = 0): Candidate => ({
  entryId,
  place,
  score,
  yes,
})
const fates = (...given: Parameters<typeof fatesOf>) =>
  fatesOf(...given).map(({ entryId, fate, position }) => `${entryId} ${fate}${position ?? ''}`)

test.each([
  ['wholly among those who go on', 1, 2, 0, false],
  ['across the boundary', 3, 4, 0, true],
  ['wholly behind it', 4, 5, 0, false],
  ['among reserves, whose order is that of stepping in', 4, 5, 2, true],
  ['across the last reserve', 5, 6, 2, true],
  ['behind the last reserve', 6, 7, 2, false],
])('a tie %s (places %i to %i, %i reserves) matters: %s', (_where, first, last, reserves, matters) => {
  expect(isCut(rule({ reserves }), first, last)).toBe(matters)
})

test('the best go on, the next stand in reserve in their order, a work that nobody scored does not', () => {
  const works = [
    work('a', 1, 9000),
    work('b', 2, 8000),
    work('c', 3, 7000),
    work('d', 4, 6000),
    work('e', null, null),
  ]
  expect(fates(rule({ count: 2, reserves: 3 }), works)).toEqual([
    'a advanced',
    'b advanced',
    'c reserve1',
    'd reserve2',
    'e out',
  ])
})

test('a threshold is met by the score that equals it', () => {
  const works = [work('a', 1, 7500), work('b', 2, 7499.99)]
  expect(fates(rule({ by: 'threshold', count: 7500 }), works)).toEqual(['a advanced', 'b out'])
})

test('a quorum counts the votes of yes, whatever the places say', () => {
  const works = [work('a', 1, 6667, 2), work('b', 1, 6667, 1), work('c', 3, 6000, 2)]
  expect(fates(rule({ by: 'threshold', count: null, quorum: 2 }), works)).toEqual([
    'a advanced',
    'b out',
    'c advanced',
  ])
})

test('where the panel picks, those it picked go on and no others', () => {
  const works = [work('a', 1, 9000), work('b', 2, 8000), work('c', 3, 7000)]
  expect(fates(rule({ by: 'picked', reserves: 1 }), works, ['c'])).toEqual([
    'a reserve1',
    'b out',
    'c advanced',
  ])
})
