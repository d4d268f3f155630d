import { expect, test } from 'vitest'
import type { Technique } from '#app/entries/limits.ts'
import type { PublishedContent } from '#app/gallery/snapshot.ts'
import { choices, hang, pageSize, wallQuery, wallSearch } from '#app/gallery/wall.ts'

const work = (number: number, reliefs: string[], technique: Technique, place: number | null = null) => ({
  slug: `pali-${number}`,
  number,
  content: {
    reliefs: reliefs.map((key) => ({ key, how: '' })),
    technique,
    award: place && { place },
  } as PublishedContent,
})

const works = [
  work(9, ['padma', 'simbar'], 'tulis', 1),
  work(4, ['nuri'], 'cap', 2),
  ...Array.from({ length: 50 }, (_, index) => work(100 + index, index % 2 ? ['padma'] : ['kala'], 'tulis')),
]

const numbers = (list: { number: number }[]) => list.map(({ number }) => number)
const query = (search: string) => wallQuery(new URLSearchParams(search))

test('the first page opens with the winners; the others follow, and nobody is shown twice', () => {
  const pages = [1, 2, 3].map((page) => hang(works, { relief: null, technique: null, page }))
  expect(numbers(pages[0]!.winners)).toEqual([9, 4])
  expect(pages[1]!.winners).toEqual([])
  expect(pages.map((page) => page.works.length)).toEqual([pageSize, pageSize, 2])
  const all = pages.flatMap((page) => [...page.winners, ...page.works])
  expect(new Set(numbers(all)).size).toBe(works.length)
  expect(pages[0]).toMatchObject({ pages: 3, count: 50 })
})

test('a filter shows all that match, winners among them', () => {
  expect(hang(works, query('relief=padma')).count).toBe(26)
  expect(numbers(hang(works, query('relief=padma')).works).slice(0, 2)).toEqual([9, 101])
  expect(numbers(hang(works, query('teknik=cap')).works)).toEqual([4])
  expect(hang(works, query('relief=nuri&teknik=tulis'))).toMatchObject({ works: [], count: 0, pages: 1 })
})

test('an address that makes no sense shows everything from the beginning', () => {
  for (const search of [
    '',
    'teknik=tenun',
    'halaman=0',
    'halaman=-2',
    'halaman=x',
    'halaman=1e99',
    'relief=',
  ]) {
    expect(query(search)).toEqual({ relief: null, technique: null, page: 1 })
  }
})

test('a query and its address are each other’s reverse', () => {
  for (const search of ['', '?relief=padma', '?relief=a%26b&teknik=cap&halaman=3']) {
    expect(wallSearch(query(search))).toBe(search)
  }
})

test('one can filter by what occurs, and is told how often', () => {
  const offered = choices(works)
  expect(Object.fromEntries(offered.reliefs)).toEqual({ padma: 26, simbar: 1, nuri: 1, kala: 25 })
  expect(Object.fromEntries(offered.techniques)).toEqual({ tulis: 51, cap: 1 })
})
