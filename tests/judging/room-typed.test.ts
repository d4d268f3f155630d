import { expect, test } from 'vitest'
import { defaultCriteria } from '#app/contests/defaults.ts'
import { readChange } from '#app/judging/desk/change.ts'
import { bandOf, bandsOf } from '#app/judging/desk/guide.ts'
import { orderOf } from '#app/judging/result/tie-order.ts'

test.each([
  ['84', 84],
  ['0', 0],
  ['100', 100],
  ['', null],
  [' 7 ', 7],
])('a typed mark %j is read as %j', (typed, mark) => {
  const form = new FormData()
  form.set('version', '3')
  form.set('mark-a', typed)
  expect(readChange(form)).toEqual({ ok: true, value: { version: 3, marks: { a: mark } } })
})

test.each(['101', '-1', '84,5', '84.5', 'x', '1e2', '٨٤'])(
  'a typed mark %j is refused by its field',
  (typed) => {
    const form = new FormData()
    form.set('version', '3')
    form.set('mark-a', typed)
    expect(readChange(form)).toMatchObject({ ok: false, refusal: { wrong: ['mark-a'] } })
  },
)

test('a guide in either language is read as four bands that cover every mark', () => {
  for (const guide of defaultCriteria.flatMap((criterion) => [criterion.guide, criterion.guideEn])) {
    const bands = bandsOf(guide)
    expect(bands.map(({ low, high }) => [low, high])).toEqual([
      [85, 100],
      [70, 84],
      [50, 69],
      [0, 49],
    ])
    for (let mark = 0; mark <= 100; mark++) expect(bandOf(bands, mark)).toBeDefined()
  }
  expect(bandsOf('Nilai menurut pengalaman juri.')).toEqual([])
})

test('an order is read best first, without works that share a rank', () => {
  const form = new FormData()
  form.set('rank-b', '1')
  form.set('rank-a', '2')
  expect(orderOf(form)).toEqual(['b', 'a'])
  form.set('rank-a', '1')
  expect(orderOf(form)).toEqual([])
})
