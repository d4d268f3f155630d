import { expect, test } from 'vitest'
import { identify, readablePhone } from '#app/accounts/identifier.ts'

// The ways people write the same Indonesian number.
test.each([
  '081234567890',
  '0812-3456-7890',
  '0812 3456 7890',
  '(0812) 3456 7890',
  '+62 812 3456 7890',
  '+6281234567890',
  '6281234567890',
  '81234567890',
  ' 081234567890 ',
])('%s is read as +6281234567890', (typed) => {
  expect(identify(typed)).toEqual({ kind: 'phone', value: '+6281234567890' })
})

test('a foreign number keeps its country', () => {
  expect(identify('+60 12-345 6789')).toEqual({ kind: 'phone', value: '+60123456789' })
})

test.each([
  '',
  '0812',
  '0812 3456',
  '08123456789012345',
  '0731 351234',
  'siti',
  'siti@',
  '@contoh.id',
  'a b@c.id',
])('%j is neither an address nor a mobile number', (typed) => {
  expect(identify(typed)).toBeNull()
})

test('an e-mail address is kept in lower case', () => {
  expect(identify(' Siti.Aminah@Contoh.ID ')).toEqual({ kind: 'email', value: 'siti.aminah@contoh.id' })
})

test('a number is shown as people here write it', () => {
  expect(readablePhone('+6281234567890')).toBe('0812-3456-7890')
  expect(readablePhone('+60123456789')).toBe('+60 12 345 6789')
})
