import { expect, test } from 'vitest'
import { reasonOf } from '#app/judging/reason.ts'

test('a reason is kept without the space around it', () => {
  expect(reasonOf('  Sakit sejak Senin.\n')).toEqual({ ok: true, value: 'Sakit sejak Senin.' })
})

test.each([
  ['   ', 'reason-required'],
  ['x'.repeat(2001), 'invalid'],
])('no reason, or one too long, is refused beside its field', (typed, code) => {
  expect(reasonOf(typed, 'reason-kursi')).toEqual({
    ok: false,
    refusal: { code, field: 'reason-kursi' },
  })
})
