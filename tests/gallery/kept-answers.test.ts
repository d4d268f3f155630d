// Pages for everybody, as the built server gives them again from memory.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#app/ground/env.server.ts'
import { cookieOf } from '../setup/contest.ts'
import { planOf } from '#app/gallery/plan.server.ts'
import { db } from '#app/ground/db.server.ts'
import { startServer, type RunningServer } from '../setup/server.ts'
import { announce, judged } from './hall.ts'

let server: RunningServer
let session: string
const wall = '/galeri/2026'

beforeAll(async () => {
  const made = await judged(6)
  const published = await announce(made)
  if (!published.ok) throw new Error(published.refusal.code)
  session = await cookieOf(made.organiser)
  server = await startServer(env.DATA_DIR, { LOG_LEVEL: 'error' })
}, 120_000)
afterAll(() => server?.stop())

const post = async (path: string, fields: Record<string, string>, cookie = session) => {
  const headers = { cookie, origin: server.origin }
  const body = new URLSearchParams(fields)
  const answer = await fetch(server.origin + path, { method: 'POST', headers, body, redirect: 'manual' })
  expect(answer.status, path).toBe(303)
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, { headers: { 'accept-encoding': 'identity', ...headers } })

/** An answer that was made for its request names that request; one from memory does not. */
const isKept = (answer: Response) => !answer.headers.has('x-request-id')

/** Asks until the page is in memory. */
async function remember(path: string): Promise<void> {
  await expect.poll(async () => isKept(await get(path))).toBe(true)
}

test('the second visitor gets the same page from memory, with the same protection', async () => {
  const first = await get(wall)
  expect(isKept(first)).toBe(false)
  await remember(wall)
  const second = await get(wall)
  expect(await second.text()).toBe(await first.text())
  for (const name of [
    'x-content-type-options',
    'x-frame-options',
    'referrer-policy',
    'cache-control',
    'etag',
  ])
    expect(second.headers.get(name)).toBe(first.headers.get(name))
  // No script may run on it: the one that the first answer's policy allowed was good for that answer only.
  const policy = first.headers.get('content-security-policy')!
  expect(policy).toMatch(/ 'nonce-[^']+'/)
  expect(second.headers.get('content-security-policy')).toBe(policy.replace(/ 'nonce-[^']+'/, ''))
})

test('every device gets the encoding that it understands; who has the page already is told so', async () => {
  await remember(wall)
  const plain = await get(wall)
  const page = await plain.text()
  for (const [accepted, encoding] of [
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
  ] as const) {
    const answer = await get(wall, { 'accept-encoding': accepted })
    expect(isKept(answer)).toBe(true)
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toMatch(/cookie.*accept-encoding/i)
    expect(await answer.text()).toBe(page)
  }
  const known = await get(wall, { 'if-none-match': plain.headers.get('etag')! })
  expect([known.status, await known.text()]).toEqual([304, ''])
  expect((await get(wall, { 'if-none-match': 'W/"other"' })).status).toBe(200)
})

test('whoever is signed in gets a page of their own, and nobody else gets it', async () => {
  await remember(wall)
  const own = await get(wall, { cookie: session })
  expect(isKept(own)).toBe(false)
  expect(await own.text()).toContain('href="/panitia"')
  await remember('/galeri')
  expect(await (await get('/galeri')).text()).not.toContain('href="/panitia"')
  const ownFirst = '/relief/naga'
  await get(ownFirst, { cookie: session })
  expect(await (await get(ownFirst)).text()).not.toContain('href="/panitia"')
})

test('a page that is not the same for everybody, or not there, is made anew each time', async () => {
  for (const path of ['/masuk', '/daftar', '/galeri/1999', '/sehat', '/panitia']) {
    await get(path)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isKept(await get(path)), path).toBe(false)
  }
})

test('a tile is given again as it is on disk, in part too', async () => {
  const [key] = readdirSync(join(env.DATA_DIR, 'public'))
  const [file] = readdirSync(join(env.DATA_DIR, 'public', key!)).filter((name) => name.endsWith('.webp'))
  const path = `/gambar/${key}/${file}`
  const first = Buffer.from(await (await get(path)).arrayBuffer())
  await remember(path)
  const again = await get(path)
  expect(Buffer.from(await again.arrayBuffer()).equals(first)).toBe(true)
  expect(again.headers.get('content-type')).toBe('image/webp')
  const part = await get(path, { range: 'bytes=2-5' })
  expect(part.status).toBe(206)
  expect(Buffer.from(await part.arrayBuffer()).equals(first.subarray(2, 6))).toBe(true)
})

test('a window for objections, an objection and its answer show at once, and a shared page ends with the window', async () => {
  await remember(wall)
  expect(await (await get(wall)).text()).not.toContain('href="/keberatan"')
  await post('/panitia/sayembara', { intent: 'proposal' })
  const open = await get(wall)
  expect(await open.text()).toContain('href="/keberatan"')
  expect(open.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=60$/)
  await remember(wall)
  const grounds = 'Karya ini sama dengan motif yang dijual di pasar sejak tahun 2019.'
  await post('/keberatan', { name: 'Darmawan', contact: 'darmawan@contoh.id', work: '2', grounds }, '')
  expect(await (await get(wall)).text()).toContain('1 keberatan: 1 sedang diperiksa.')
  await remember(wall)
  const answer = 'Benar: motifnya salinan, kami telah membandingkannya.'
  await post('/panitia/keberatan/1', { state: 'upheld', answer, seen: '' })
  expect(await (await get(wall)).text()).toContain('1 keberatan: 1 dikabulkan.')
})

test('a correction shows at once, wherever the result stands', async () => {
  const gone = '/galeri/2026/pali-002-penjaga-pintu-2'
  const pages = ['/', '/en', '/galeri', wall, '/galeri/2026/pali-003-penjaga-pintu-3']
  const told = /dikoreksi|was corrected/i
  for (const path of [...pages, gone, '/verifikasi', '/verifikasi/2026.json']) await remember(path)
  expect((await get(`/kartu${gone.replace('/galeri', '')}.jpg`)).status).toBe(200)

  await post('/panitia/koreksi', { intent: 'disqualify', karya: '2', reason: 'Motifnya salinan.' })
  const ranking = (await planOf(db, null)).rankingHash!
  const alasan = 'Keberatan nomor 1 dikabulkan.'
  await post('/panitia/umumkan', { intent: 'correct', peringkat: ranking, alasan })

  for (const path of [...pages, '/verifikasi']) expect(await (await get(path)).text(), path).toMatch(told)
  for (const path of ['/', wall, '/verifikasi/2026'])
    expect(await (await get(path)).text(), path).toContain(alasan)
  expect(await (await get('/verifikasi/2026.json')).json()).toMatchObject({ publication: { version: 2 } })
  // The work that is out leads to the version that shows it, which no longer speaks for itself elsewhere.
  const old = await get(gone)
  expect(old.url).toMatch(/\?versi=1$/)
  expect(await old.text()).toMatch(/<meta name="robots" content="noindex"\/?>/)
  expect((await get(`/kartu${gone.replace('/galeri', '')}.jpg`)).status).toBe(404)
})
