import { expect, test } from 'vitest'
import { textIn, typedIn } from '#app/ground/typed.ts'

test('what was typed is read as text; a file or nothing in its place is empty', () => {
  const form = new FormData()
  form.set('reason', 'Seri juara pertama.')
  form.set('seat', new File(['x'], 'kursi.txt'))
  expect(textIn(form, 'reason')).toBe('Seri juara pertama.')
  expect(textIn(form, 'seat')).toBe('')
  expect(textIn(form, 'missing')).toBe('')
  expect(typedIn(form)).toEqual({ reason: 'Seri juara pertama.' })
})

test('a line’s end is one character, as the browser counted it against the field’s longest', () => {
  const form = new FormData()
  form.set('reason', 'Satu.\r\nDua.\rTiga.\nEmpat.')
  expect(textIn(form, 'reason')).toBe('Satu.\nDua.\nTiga.\nEmpat.')
  expect(typedIn(form)).toEqual({ reason: 'Satu.\nDua.\nTiga.\nEmpat.' })
})
