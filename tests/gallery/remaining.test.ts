import { expect, test } from 'vitest'
import { remaining } from '#app/gallery/remaining.ts'

const closes = new Date('2026-05-01T00:00:00+07:00')

test.each([
  ['2026-04-01T00:00:00+07:00', 'days', 30],
  ['2026-04-29T00:00:00+07:00', 'days', 2],
  ['2026-04-29T00:00:01+07:00', 'hours', 47],
  ['2026-04-30T22:00:00+07:00', 'hours', 2],
  ['2026-04-30T22:00:01+07:00', 'minutes', 119],
  ['2026-04-30T23:59:30+07:00', 'minutes', 0],
  ['2026-05-02T00:00:00+07:00', 'minutes', 0],
])('at %s it says %s %i: never more than is left', (at, unit, count) => {
  expect(remaining(new Date(at), closes)).toEqual({ unit, count })
})
