import { genUploader } from 'uploadthing/client'
import { expect, test } from 'vitest'
import { faultOf, finalWord, patience, percentOf, recentMarks, secondsLeft } from '#app/media/sending.ts'

const head = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test('what the browser can tell before sending', () => {
  expect(faultOf(head('\xff\xd8\xff'), 64_000_000)).toBeNull()
  expect(faultOf(head('\xff\xd8\xff'), 64_000_001)).toBe('too-large')
  expect(faultOf(head('%PDF-1.7'), 9)).toBe('pdf')
  expect(faultOf(head(''), 0)).toBe('empty')
  expect([1, 2, 3, 6, 40].map(patience)).toEqual([500, 1000, 2000, 16_000, 30_000])
  expect([percentOf(0, 0), percentOf(62, 100), percentOf(100, 100)]).toEqual([0, 62, 99])
  expect(finalWord({ code: 'BAD_REQUEST', message: 'closed' })).toBe('closed')
  expect(finalWord({ code: 'UPLOAD_FAILED', data: { error: 'too-large' } })).toBe('too-large')
  expect(finalWord({ code: 'UPLOAD_FAILED', data: null })).toBeNull()
  expect(finalWord({ code: 'INTERNAL_CLIENT_ERROR', message: 'Failed to report event' })).toBeNull()
})

test('the time left is told by the speed of the last twenty seconds, standing still included', () => {
  const at = (seconds: number, loaded: number) => ({ loaded, at: seconds * 1000 })
  const left = (marks: ReturnType<typeof at>[], seconds: number) => secondsLeft(marks, seconds * 1000, 1000)
  expect(left([], 5)).toBeNull()
  expect(left([at(0, 0), at(2, 100)], 2)).toBeNull()
  expect(left([at(0, 0), at(5, 100)], 5)).toBe(45)
  // Fast at first, ten a second now: the mean since the start would say 19 seconds.
  const slowed = [at(0, 0), at(1, 400), at(10, 490), at(20, 590), at(30, 690), at(40, 790)]
  expect(left(slowed, 40)).toBe(21)
  // The link stands still: the time left grows, and after twenty seconds nobody knows.
  expect(left(slowed, 50)).toBe(42)
  expect(left(slowed, 61)).toBeNull()
  expect(recentMarks(slowed, 40_000)).toEqual(slowed.slice(3))
})

test('a refusal of the announcement is understood as the library throws it', async () => {
  const answer = async (status: number, body: string) => {
    const fetch = (async () => new Response(body, { status })) as unknown as typeof globalThis.fetch
    const uploader = genUploader({ url: new URL('http://localhost/unggah'), package: 'x', fetch })
    const options = { files: [new File(['x'], 'a.jpg')], input: {} } as never
    return finalWord(await uploader.createUpload('gambar' as never, options).catch((error: unknown) => error))
  }
  expect(await answer(400, '{"message":"closed"}')).toBe('closed')
  expect(await answer(404, '{"message":"not-found"}')).toBe('not-found')
  expect(await answer(413, '{"message":"too-large"}')).toBe('too-large')
  expect(await answer(500, '{"message":"closed"}')).toBeNull()
  expect(await answer(502, '<h1>Bad Gateway</h1>')).toBeNull()
  expect(await answer(400, '{"message":"Invalid config: x"}')).toBeNull()
})
