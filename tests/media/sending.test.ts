import { expect, test } from 'vitest'
import { faultOf, finalWord, patience, percentOf, secondsLeft } from '#app/media/sending.ts'

const head = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test('what the browser can tell before sending', () => {
  expect(faultOf(head('\xff\xd8\xff'), 64_000_000)).toBeNull()
  expect(faultOf(head('\xff\xd8\xff'), 64_000_001)).toBe('too-large')
  expect(faultOf(head('%PDF-1.7'), 9)).toBe('pdf')
  expect(faultOf(head(''), 0)).toBe('empty')
  expect([1, 2, 3, 6, 40].map(patience)).toEqual([1000, 2000, 4000, 30_000, 30_000])
  expect([percentOf(0, 0), percentOf(62, 100), percentOf(100, 100)]).toEqual([0, 62, 99])
  expect(secondsLeft({ loaded: 0, at: 0 }, { loaded: 50, at: 5000 }, 100)).toBe(5)
  expect(secondsLeft({ loaded: 0, at: 0 }, { loaded: 50, at: 500 }, 100)).toBeNull()
  expect(finalWord({ code: 'BAD_REQUEST', message: 'closed' })).toBe('closed')
  expect(finalWord({ code: 'UPLOAD_FAILED', data: { error: 'too-large' } })).toBe('too-large')
  expect(finalWord({ code: 'UPLOAD_FAILED', data: null })).toBeNull()
  expect(finalWord({ code: 'INTERNAL_CLIENT_ERROR', message: 'Failed to report event' })).toBeNull()
})
