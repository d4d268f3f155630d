import { expect, test } from 'vitest'
import { pathInLog } from '#app/ground/path-in-log.ts'

test.each([
  ['/galeri/2026?halaman=2', '/galeri/2026'],
  ['/undangan/7rahasia9', '/undangan/…'],
  ['/en/pulihkan/7rahasia9?lagi', '/en/pulihkan/…'],
  ['/pulihkan/7rahasia9.data?_routes=x', '/pulihkan/…'],
  ['/en/keberatan/7rahasia9?baru=1', '/en/keberatan/…'],
  ['/en/panitia/keberatan/3', '/en/panitia/keberatan/3'],
  ['/undangan/7rahasia9/lagi', '/undangan/…/lagi'],
])('of %s the log reads %s', (address, logged) => {
  expect(pathInLog(address)).toBe(logged)
})
