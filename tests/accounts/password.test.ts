import { expect, test } from 'vitest'
import { passwordProblem } from '#app/accounts/password.ts'
import { hashPassword, isPassword } from '#app/accounts/password.server.ts'

const about = ['Siti Aminah', 'siti.aminah@contoh.id', '+6281234567890']

test.each([
  ['kain123', 'password-short'],
  ['kain1234', null],
  ['bunga padma', null],
  ['12345678', 'password-common'],
  ['BISMILLAH', 'password-common'],
  ['zzzzzzzzz', 'password-common'],
  ['siti aminah', 'password-common'],
  ['siti.aminah', 'password-common'],
  ['081234567890', 'password-common'],
  ['6281234567890', 'password-common'],
  ['081298765432', null],
])('the password %s gives %s', (password, problem) => {
  expect(passwordProblem(password, about)).toBe(problem)
})

test('length is counted in characters, not in bytes or surrogates', () => {
  expect(passwordProblem('🪷🪷🪷🪷abc', [])).toBe('password-short')
  expect(passwordProblem('🪷🪷🪷🪷abcd', [])).toBeNull()
})

test('a password is the same however a device composes its accents', async () => {
  const kept = await hashPassword('caf\u00e9 wedel')
  expect(await isPassword(kept, 'cafe\u0301 wedel')).toBe(true)
  expect(await isPassword(kept, 'cafe wedel')).toBe(false)
})

test('what is kept is argon2id at the strength OWASP recommends', async () => {
  expect(await hashPassword('bunga padma')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('without a kept hash nothing is the right password', async () => {
  expect(await isPassword(null, 'no account has this password')).toBe(false)
})
