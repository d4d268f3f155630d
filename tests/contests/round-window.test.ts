import { expect, test } from 'vitest'
import { checkWindow, windowTrouble, type PlannedRound } from '#app/contests/round-window.ts'

const day = (number: number) => new Date(`2026-05-${String(number).padStart(2, '0')}T09:00:00+07:00`)
const round = (said: Partial<PlannedRound>): PlannedRound => ({
  plannedAt: null,
  closesAt: null,
  opensAt: null,
  sealedAt: null,
  ...said,
})

test('without dates nothing is wrong, nor with a plan whose time has come true', () => {
  expect(windowTrouble(round({}), round({ closesAt: day(9) }), day(8))).toBeNull()
  const opened = round({ plannedAt: day(2), closesAt: day(1), opensAt: day(5) })
  expect(windowTrouble(opened, round({ closesAt: day(9) }), day(8))).toBeNull()
})

test('a round with an end alone may not end before it can begin', () => {
  const only = round({ closesAt: day(5) })
  expect(windowTrouble(only, null, day(5))).toEqual({ code: 'before-deadline', field: 'closesAt' })
  expect(windowTrouble(only, round({ closesAt: day(6) }), day(1))).toEqual({
    code: 'before-round',
    field: 'closesAt',
  })
  expect(windowTrouble(only, round({ closesAt: day(4) }), day(1))).toBeNull()
})

test('of the round before the end that came to pass counts before the planned one', () => {
  const next = round({ plannedAt: day(7) })
  const before = round({ plannedAt: day(2), opensAt: day(3), closesAt: day(9) })
  expect(windowTrouble(next, before, day(1))).toMatchObject({ code: 'before-round' })
  expect(windowTrouble(next, { ...before, sealedAt: day(6) }, day(1))).toBeNull()
})

test('an instant may stay in the past but not be moved there', () => {
  const kept = round({ plannedAt: day(3), closesAt: day(9) })
  const check = (plannedAt: Date, closesAt: Date) =>
    checkWindow({ plannedAt, closesAt }, kept, null, day(1), day(5))
  expect(check(day(3), day(10))).toMatchObject({ ok: true })
  expect(check(day(4), day(10))).toMatchObject({ refusal: { code: 'date-passed', field: 'plannedAt' } })
})
