import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import { loader as follow } from '#app/routes/objection.follow.tsx'
import { loader } from '#app/routes/objection.tsx'
import { opened } from '../accounts/door.ts'
import { account, cookieOf } from '../accounts/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { lastInstant, object, publishedAt, publishedScene, secretIn, tooLate, typed } from './published.ts'

freshDatabase()
beforeEach(async () => {
  await publishedScene()
})

const codeOf = ({ data }: { data: unknown }) => (data as { refusal: { code: string } }).refusal.code
const form = (at: string, more: { cookie?: string; search?: string } = {}) =>
  loader(opened(`/keberatan${more.search ?? ''}`, { at, cookie: more.cookie }))
const followed = async (secret: string, at = publishedAt) =>
  (await follow(opened(`/keberatan/${secret}`, { at, params: { secret } }))).followed

test('the window is open from the instant of publication to the end of its last minute, and no instant more', async () => {
  const tried = [
    await object({ contact: 'a@contoh.id' }, { at: '2026-05-20T09:59:59.999+07:00' }),
    await object({ contact: 'b@contoh.id' }, { at: publishedAt }),
    await object({ contact: 'c@contoh.id' }, { at: lastInstant }),
    await object({ contact: 'd@contoh.id' }, { at: tooLate }),
  ]
  expect(tried.map(({ status }) => status)).toEqual([409, 303, 303, 409])
  expect(codeOf(tried[0]!)).toBe('objections-closed')
  expect(codeOf(tried[3]!)).toBe('objections-closed')
  expect((await form('2026-05-20T09:59:59.999+07:00')).open).toBe(false)
  expect((await form(publishedAt)).open).toBe(true)
  expect(await form(lastInstant)).toMatchObject({ open: true, over: false })
  expect(await form(tooLate)).toMatchObject({ open: false, over: true })
})

test('a later beginning is kept to, and without an end nothing is taken', async () => {
  const begins = '2026-05-21T08:00:00.000+07:00'
  await db.edition.updateMany({ data: { objectsFrom: new Date(begins) } })
  expect((await object({}, { at: '2026-05-21T07:59:59.999+07:00' })).status).toBe(409)
  expect((await object({}, { at: begins })).status).toBe(303)
  await db.edition.updateMany({ data: { objectsFrom: null, objectsTill: null } })
  expect((await object({ contact: 'x@contoh.id' })).status).toBe(409)
  await db.publication.deleteMany()
  await db.edition.updateMany({ data: { objectsTill: new Date(tooLate) } })
  expect((await object({ contact: 'y@contoh.id' })).status).toBe(409)
})

test('what came too late or is wrong is given back as it was typed', async () => {
  const late = await object({}, { at: tooLate })
  expect(JSON.stringify(late.data)).toContain('Umpanalasan')
  const wrong = await object({ contact: 'bukan kontak', work: 'tujuh belas', grounds: 'Umpan pendek' })
  expect(wrong.status).toBe(422)
  expect(wrong.data).toMatchObject({
    result: {
      error: { contact: ['contact-invalid'], work: ['work-invalid'], grounds: ['grounds-short'] },
      initialValue: { name: typed.name, grounds: 'Umpan pendek' },
    },
  })
  const unknown = await object({ work: 'PALI-099' })
  expect(unknown).toMatchObject({ status: 422, data: { refusal: { code: 'work-unknown', field: 'work' } } })
  expect(await db.objection.count()).toBe(0)
})

test('an objection gets a number, a line in the trail that names nobody, and a letter', async () => {
  const secret = secretIn(await object({ work: 'pali-002' }))
  secretIn(await object({ contact: '0812-3456-7890' }))
  const rows = await db.objection.findMany({ orderBy: { number: 'asc' } })
  expect(rows.map(({ number, work, contact }) => [number, work, contact])).toEqual([
    [1, 2, 'darmawan.umpan@contoh.id'],
    [2, null, '+6281234567890'],
  ])
  const line = await db.auditLine.findFirstOrThrow({ where: { subject: `objection:${rows[0]!.id}` } })
  expect(line).toMatchObject({ action: 'objection.raised', actor: 'visitor', facts: { number: 1, work: 2 } })
  const trail = JSON.stringify(await db.auditLine.findMany())
  expect(trail).not.toMatch(/Umpan|umpan|81234567890/)
  expect(trail).not.toContain(secret)
})

test('the secret stands nowhere in the database, only its hash; the letter by mail carries it', async () => {
  const secret = secretIn(await object())
  const { id, secret: hash } = await db.objection.findFirstOrThrow()
  expect(hash).toBe(sha256(secret))
  expect(secret).not.toContain(id)
  const letter = await db.letter.findFirstOrThrow()
  expect(letter).toMatchObject({ channel: 'mail', address: typed.contact, kind: 'objection', userId: null })
  expect(letter.subject).toContain('Keberatan nomor 1')
  expect(letter.text).not.toContain(secret)
  // A stranger may have typed the address: what was typed is not sent on.
  expect(letter.text).not.toMatch(/Umpan/)
  const job = await db.job.findFirstOrThrow({ where: { kind: 'letter' } })
  expect((job.payload as { secret: string }).secret).toBe(`http://localhost:3000/keberatan/${secret}`)
})

test('a WhatsApp letter waits for the office with the whole link, in the language of the page', async () => {
  const secret = secretIn(await object({ contact: '0812 3456 7890' }, { lang: 'en' }))
  const letter = await db.letter.findFirstOrThrow()
  expect(letter).toMatchObject({ channel: 'whatsapp', address: '+6281234567890', state: 'queued' })
  expect(letter.text).toContain(`/en/keberatan/${secret}`)
})

test('secrets are 128 bits that follow from nothing visible, and no other opens a page', async () => {
  const secrets = new Set<string>()
  for (let turn = 0; turn < 20; turn += 1)
    secrets.add(secretIn(await object({ contact: `orang${turn}@contoh.id` })))
  expect(secrets.size).toBe(20)
  for (const secret of secrets) expect(secret).toMatch(/^[0-9a-f]{32}$/)
  const [one] = await db.objection.findMany()
  const guesses = [one!.id, one!.secret, sha256(one!.id).slice(0, 32), '1', newId(32), 'x'.repeat(32)]
  for (const guess of guesses) await expect(followed(guess)).rejects.toMatchObject({ init: { status: 404 } })
})

test('sending the very same again leads to the same objection, and to one letter', async () => {
  const first = secretIn(await object({ work: '1' }))
  expect(secretIn(await object({ work: '1' }))).toBe(first)
  expect(secretIn(await object({ work: '2' }))).not.toBe(first)
  expect(await db.objection.count()).toBe(2)
  expect(await db.letter.count()).toBe(2)
})

test('one network address sends twenty an hour and no more, one contact five a day', async () => {
  const from = (turn: number) =>
    object({ contact: `warga${turn}@contoh.id` }, { address: '10.9.9.9', at: publishedAt })
  for (let turn = 0; turn < 20; turn += 1) expect((await from(turn)).status).toBe(303)
  const stopped = await from(20)
  expect([stopped.status, codeOf(stopped)]).toEqual([429, 'too-many-attempts'])
  expect(JSON.stringify(stopped.data)).toContain('Umpanalasan')
  for (let turn = 0; turn < 5; turn += 1) {
    const grounds = `${typed.grounds} Hal yang ke-${turn}.`
    expect((await object({ contact: 'satu.kotak@contoh.id', grounds })).status).toBe(303)
  }
  // What is refused for another reason costs nothing, and what is there already is led to.
  expect((await object({ contact: 'Satu.Kotak@contoh.id' })).status).toBe(429)
  expect((await object({ contact: 'Satu.Kotak@contoh.id', work: '99' })).status).toBe(422)
  const known = { contact: 'Satu.Kotak@contoh.id', grounds: `${typed.grounds} Hal yang ke-0.` }
  expect((await object(known)).status).toBe(303)
})

test('who is signed in finds the form filled in and their own objections, and nobody else’s', async () => {
  const siti = await account({ phone: '+6281399991111', name: 'Siti Aminah' })
  const cookie = await cookieOf(siti.id)
  expect((await form(publishedAt, { cookie, search: '?karya=2' })).known).toEqual({
    name: 'Siti Aminah',
    contact: '0813-9999-1111',
    work: '2',
  })
  const secret = secretIn(await object({ work: '2', contact: '0813-9999-1111' }, { cookie }))
  await object({ contact: 'lain@contoh.id' })
  expect((await form(publishedAt, { cookie })).own).toMatchObject([{ number: 1, secret, state: 'open' }])
  const other = await cookieOf((await account()).id)
  expect((await form(publishedAt, { cookie: other })).own).toEqual([])
  expect((await form(publishedAt)).own).toEqual([])
})

test('following shows what was sent, and neither name nor contact', async () => {
  const secret = secretIn(await object({ work: '2' }))
  const page = await followed(secret, '2026-06-10T10:00:00+07:00')
  expect(page).toMatchObject({
    number: 1,
    state: 'open',
    grounds: typed.grounds,
    work: { label: 'PALI-002' },
    answers: [],
    againTill: null,
  })
  expect(JSON.stringify(page)).not.toMatch(/Umpanama|darmawan/)
})
