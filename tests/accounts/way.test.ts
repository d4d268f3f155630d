import { expect, test } from 'vitest'
import { deviceOf } from '#app/accounts/device.ts'
import { networkOf } from '#app/accounts/network.ts'
import { splitPlace } from '#app/accounts/place.ts'
import { wayOn } from '#app/accounts/way.ts'

test.each(['/karya', '/en/karya?a=1', '/karya/abc#cerita'])('goes on to %s', (asked) => {
  expect(wayOn(asked)).toBe(asked)
})

test.each([
  '//evil.test',
  '/\\evil.test',
  '/\t/evil.test',
  'https://evil.test',
  'javascript:alert(1)',
  '/..//evil.test',
  'karya',
  '',
  null,
])('does not go on to %j', (asked) => {
  expect(wayOn(asked)).toBeNull()
})

// Real User-Agent headers of phones and computers sold here.
test.each([
  [
    'Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
    'Samsung Internet · Android',
  ],
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
    'Chrome · Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari · iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
    'Edge · Windows',
  ],
  ['curl/8.5.0', ''],
  [null, ''],
])('names the device of %s', (header, name) => {
  expect(deviceOf(header)).toBe(name)
})

test('a place is taken apart as it was put together', () => {
  expect(splitPlace('Talang Ubi, Penukal Abab Lematang Ilir')).toEqual({
    district: 'Talang Ubi',
    regency: 'Penukal Abab Lematang Ilir',
  })
  expect(splitPlace('Palembang')).toEqual({ district: 'Palembang', regency: '' })
})

// Pairs of the same line: the second 64 bits of an IPv6 address are the subscriber's to choose (RFC 4291, 2.5.4).
test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:10.0.0.7', '10.0.0.7'],
  ['10.0.0.7', '10.0.0.7'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
