import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName, plainName } from '#app/media/name.ts'
import { haveSamples, samples } from './samples.ts'

test('the names that strangers’ devices give are shown inert', () => {
  const table: [string, string][] = [
    ['../../../etc/passwd.jpg', 'passwd.jpg'],
    ['C:\\fakepath\\batik.jpg', 'batik.jpg'],
    ['batik\r\nX-Injected: 1.jpg', 'batikX-Injected: 1.jpg'],
    ['batik_\u202Egpj.exe', 'batik_gpj.exe'],
    ['batik\0.php.jpg', 'batik.php.jpg'],
    ['..', 'gambar'],
    ['', 'gambar'],
    ['ꦧꦛꦶꦏ꧀.jpg', 'ꦧꦛꦶꦏ꧀.jpg'],
    ['🧵🦚 batik mega mendung 🌊.jpg', '🧵🦚 batik mega mendung 🌊.jpg'],
  ]
  for (const [name, clean] of table) expect(cleanName(name)).toBe(clean)
  expect(cleanName('a'.repeat(500)).length).toBe(120)
  assert(
    property(string({ unit: 'binary' }), (name) => {
      expect(cleanName(name)).not.toMatch(/[/\\\p{Cc}\p{Cf}\u2028\u2029]/u)
      expect(plainName(name)).toMatch(/^[\w][\w.-]*$/)
    }),
  )
})

test.runIf(haveSamples)('so are the names of the hostile list', () => {
  const names = JSON.parse(readFileSync(join(samples, 'hostile-names.json'), 'utf8')) as string[]
  expect(names.length).toBe(27)
  for (const name of names) {
    expect(cleanName(name)).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
    expect(cleanName(name)).not.toBe('')
  }
})
