import { expect, test } from 'vitest'
import { pageIn, textIn, typedIn } from '#app/ground/typed.ts'

test('what was typed is read as text; a file or nothing in its place is empty', () => {
  const form = new FormData()
  form.set('reason', 'Seri juara pertama.')
  form.set('seat', new File(['x'], 'kursi.txt'))
  expect(textIn(form, 'reason')).toBe('Seri juara pertama.')
  expect(textIn(form, 'seat')).toBe('')
  expect(textIn(form, 'missing')).toBe('')
  expect(typedIn(form)).toEqual({ reason: 'Seri juara pertama.' })
})

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
