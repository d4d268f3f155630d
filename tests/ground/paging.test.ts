import { expect, test } from 'vitest'
import { pageIn, pagesFor, rowsOf } from '#app/ground/paging.ts'

test.each([
  ['', 1],
  ['hal=3', 3],
  ['hal=0', 1],
  ['hal=-2', 1],
  ['hal=1.5', 1],
  ['hal=dua', 1],
  ['hal=1e99', 1],
])('an address with "%s" asks for page %i', (search, page) => {
  expect(pageIn(new URLSearchParams(search))).toBe(page)
})

test('pages cover a list without a gap, and an empty list has one', () => {
  expect([0, 1, 30, 31, 60, 61].map((total) => pagesFor(total, 30))).toEqual([1, 1, 1, 2, 2, 3])
  expect([1, 2, 3].map((page) => rowsOf(page, 30))).toEqual([
    { skip: 0, take: 30 },
    { skip: 30, take: 30 },
    { skip: 60, take: 30 },
  ])
})
