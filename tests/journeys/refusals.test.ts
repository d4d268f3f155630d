// What bad input gets from the built server: a proper status and a sentence, never a stack trace.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '#app/accounts/password.server.ts'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { cookieOf, smallContest, type SmallContest } from '../setup/contest.ts'
import { startServer, type RunningServer } from '../setup/server.ts'

let contest: SmallContest
let server: RunningServer
let cookie = ''

beforeAll(async () => {
  contest = await smallContest()
  cookie = await cookieOf(contest.owner)
  server = await startServer(env.DATA_DIR, { LOG_LEVEL: 'error' })
})
afterAll(() => server.stop())

const send = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  fetch(server.origin + path, {
    redirect: 'manual',
    ...init,
    headers: { Cookie: cookie, Origin: server.origin, ...init.headers },
  })
const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) })

test('every page says who may frame, script and cache it', async () => {
  const page = await send('/')
  const policy = page.headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'self'")
  expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'/)
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('x-powered-by')).toBeNull()
  expect(page.headers.get('cache-control')).toMatch(/private|no-store/)
})

test('a form of another site is refused before anything is read', async () => {
  for (const headers of [{ Origin: 'https://lain.example' }, { Origin: 'null' }]) {
    const answer = await send('/keluar', { method: 'POST', headers })
    expect(answer.status).toBe(403)
  }
  expect((await send('/akun')).status).toBe(200)
})

test('a body over the limit is answered 413 without being read', async () => {
  const answer = await send('/masuk', { method: 'POST', body: 'x'.repeat(1_100_000) })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('Batasnya 1 MB')
})

test('malformed JSON in an autosave is a 400, and the draft stands', async () => {
  const before = await db.entry.findUniqueOrThrow({ where: { id: contest.entryId } })
  const headers = { 'Content-Type': 'application/json' }
  const answer = await send(`/karya/${contest.entryId}/isian`, {
    method: 'POST',
    headers,
    body: '{"version":',
  })
  expect(answer.status).toBe(400)
  expect(await db.entry.findUniqueOrThrow({ where: { id: contest.entryId } })).toEqual(before)
})

test('what one may not know of looks like what does not exist, in both languages', async () => {
  const other = await cookieOf(contest.other)
  const foreign = await send(`/karya/${contest.entryId}`, { headers: { Cookie: other } })
  const unknown = await send('/karya/tidakadatidakadatidak', { headers: { Cookie: other } })
  expect([foreign.status, unknown.status]).toEqual([404, 404])
  const bare = (html: string) => html.replaceAll(/[A-Za-z0-9+/]{12,}/g, '')
  expect(bare(await foreign.text())).toBe(bare(await unknown.text()))
  const english = await send('/en/tidak-ada')
  expect(english.status).toBe(404)
  expect(await english.text()).toContain('Page not found')
})

test('a wrong password and an unknown account get the same answer', async () => {
  const passwordHash = await hashPassword('kata sandi yang benar')
  await db.user.update({ where: { id: contest.owner.id }, data: { passwordHash } })
  const tries = await Promise.all(
    [`${contest.owner.id}@contoh.id`, 'tidak.ada@contoh.id'].map(async (identifier) => {
      const answer = await send('/masuk', {
        ...form({ identifier, password: 'bukan ini' }),
        headers: { Cookie: '' },
      })
      const html = await answer.text()
      return [answer.status, html.replaceAll(identifier, '').replaceAll(/nonce="[^"]*"/g, '')]
    }),
  )
  expect(tries[0]).toEqual(tries[1])
  expect(tries[0]![0]).toBe(401)
})

test('a used or invented link is gone, and says so', async () => {
  const answer = await send('/undangan/0123456789abcdef0123456789abcdef')
  expect(answer.status).toBe(410)
  expect(await answer.text()).toContain('Tautan')
})

test('signing up badly keeps what was typed, except the password', async () => {
  const typed = {
    name: 'Décé Ñ “Kembang”',
    district: 'Abab',
    regency: 'PALI',
    identifier: 'bukan alamat',
    password: 'pendek',
  }
  const answer = await send('/daftar', { ...form(typed), headers: { Cookie: '' } })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('bukan alamat')
  expect(html).toContain('Décé Ñ “Kembang”')
  expect(html).not.toContain('pendek"')
  expect(html).toMatch(/aria-invalid="true"/)
})

test('two submits of one look-through at once are one entry with one number', async () => {
  await db.entry.update({ where: { id: contest.entryId }, data: { version: { increment: 1 } } })
  const { version, draft } = await db.entry.findUniqueOrThrow({ where: { id: contest.entryId } })
  await db.entry.update({
    where: { id: contest.entryId },
    data: { draft: { ...(draft as object), title: 'Judul sesudah diubah' } },
  })
  const taps = await Promise.all(
    Array.from({ length: 5 }, () =>
      send(`/karya/${contest.entryId}/periksa`, form({ version: String(version), notices: 'yes' })),
    ),
  )
  expect(taps.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
  expect(await db.submission.count({ where: { entryId: contest.entryId } })).toBe(2)
  expect((await db.edition.findFirstOrThrow()).lastNumber).toBe(1)
})

test('after the deadline the draft is refused with everything typed still on the page', async () => {
  await db.edition.updateMany({ data: { closesAt: new Date(Date.now() - 1000) } })
  const answer = await send(
    `/karya/${contest.entryId}`,
    form({ intent: 'save', version: '1', title: 'Judul yang terlambat', story: 'Cerita yang terlambat' }),
  )
  const html = await answer.text()
  expect(answer.status).toBe(409)
  expect(html).toContain('Judul yang terlambat')
  expect(html).toContain('Cerita yang terlambat')
})

test('the server says how it is without telling anything else', async () => {
  const answer = await send('/sehat', { headers: { Cookie: '' } })
  expect(answer.status).toBe(200)
  const health = (await answer.json()) as object
  expect(Object.keys(health).sort()).toEqual(['at', 'disk', 'jobs', 'ok'])
  expect(health).toMatchObject({ ok: true, jobs: { failed: 0 } })
})
