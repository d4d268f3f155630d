import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sha256 } from '#app/ground/ids.server.ts'
import { receiveForm } from '#app/media/plain.server.ts'
import { pathOf, prepareStore } from '#app/media/store.server.ts'

beforeAll(prepareStore)

const kept = () => readdirSync(pathOf('originals')).length + readdirSync(pathOf('parts')).length

async function post(form: FormData, init: RequestInit = {}) {
  return receiveForm(new Request('http://x/', { method: 'POST', body: form, ...init }), 'file')
}

test('a plain form brings its fields and its files, and an empty file field brings nothing', async () => {
  const bytes = randomBytes(50_000)
  const form = new FormData()
  form.append('kind', 'main')
  form.append('file', new File([new Uint8Array(bytes)], '../karya.jpg', { type: 'image/jpeg' }))
  form.append('file', new File([], ''))
  form.append('other', new File(['x'], 'x.txt'))
  const posted = await post(form)
  if (!posted.ok) throw new Error(posted.refusal.code)
  expect(posted.value.fields.get('kind')).toBe('main')
  expect(posted.value.files).toMatchObject([
    { name: 'karya.jpg', type: 'image/jpeg', bytes: bytes.length, sha256: sha256(bytes) },
  ])
  expect(existsSync(pathOf('originals', posted.value.files[0]!.original))).toBe(true)
})

test('a plain form over the limit, crowded or cut short keeps nothing', async () => {
  const before = kept()
  const large = new FormData()
  large.append('file', new File(['ok'], 'a.jpg'))
  large.append('file', new File([new Uint8Array(64_000_001)], 'b.jpg'))
  expect(await post(large)).toMatchObject({ ok: false, refusal: { code: 'too-large', detail: 64 } })
  const crowd = new FormData()
  for (let index = 0; index < 6; index++) crowd.append('file', new File(['x'], `${index}.jpg`))
  expect(await post(crowd)).toMatchObject({ ok: false, refusal: { code: 'too-many-pictures' } })
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  const cut = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nhalf'
  const broken = new Request('http://x/', { method: 'POST', body: cut, headers })
  expect(await receiveForm(broken, 'file')).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
  const text = new Request('http://x/', { method: 'POST', body: 'x' })
  expect(await receiveForm(text, 'file')).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
  expect(kept()).toBe(before)
})

test('a disk that takes no more ends the form at once, and nothing of it is kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayembara-full-'))
  const script = `
    import { receiveForm } from '#app/media/plain.server.ts'
    const form = new FormData()
    form.append('file', new File([new Uint8Array(200_000)], 'a.jpg'))
    form.append('file', new File([new Uint8Array(20_000_000)], 'b.jpg'))
    form.append('file', new File([new Uint8Array(200_000)], 'c.jpg'))
    const request = new Request('http://x/', { method: 'POST', body: form })
    process.stdout.write(await receiveForm(request, 'file').then(() => 'kept', ({ code }) => code))`
  const { VITEST: _vitest, ...env } = process.env
  // No file may grow beyond some megabytes, which a process is told as it is told of a full disk.
  const said = execFileSync(
    'sh',
    ['-c', 'ulimit -f 8000; exec "$0" "$@"', process.execPath, ...run, script],
    {
      encoding: 'utf8',
      env: { ...env, DATA_DIR: folder },
      timeout: 20_000,
    },
  )
  expect(said).toBe('EFBIG')
  expect([...readdirSync(join(folder, 'originals')), ...readdirSync(join(folder, 'parts'))]).toEqual([])
})

const run = ['--import', 'tsx', '--input-type=module', '-e']
