import { expect, test } from 'vitest'
import { makeResetLink } from '#app/accounts/reset.server.ts'
import { isPassword } from '#app/accounts/password.server.ts'
import { db } from '#app/ground/db.server.ts'
import { sendLetter } from '#app/mail/send.server.ts'
import { action as ask } from '#app/routes/account.forgot.tsx'
import { action as reset, loader } from '#app/routes/account.reset.tsx'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#app/ground/env.server.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { answerOf, opened, posted } from './door.ts'
import { account, cookieOf, password } from './people.ts'

freshDatabase()

const day = '2026-04-01T09:00:00+07:00'
const forget = async (identifier: string, address: string) =>
  answerOf(await ask(posted('/lupa', { identifier }, { address, at: day })))
const set = async (secret: string, typed: string, more: Parameters<typeof posted>[2] = {}) =>
  answerOf(await reset(posted(`/pulihkan/${secret}`, { password: typed }, { ...more, params: { secret } })))
const statusOf = async (secret: string, at = day) =>
  (await answerOf(await loader(opened(`/pulihkan/${secret}`, { at, params: { secret } })))).status

/** The secret in the letter that left, as its addressee reads it. */
async function mailedSecret(): Promise<string> {
  const letter = await db.letter.findFirstOrThrow({ where: { kind: 'reset' } })
  const job = await db.job.findUniqueOrThrow({ where: { key: `letter:${letter.id}` } })
  await sendLetter(letter.id, new Date(day), (job.payload as { secret: string }).secret)
  const sent = readFileSync(join(env.DATA_DIR, 'outbox', `${letter.id}.eml`), 'utf8')
  return /pulihkan\/([0-9a-z]{32})/.exec(sent.replaceAll('=\r\n', ''))![1]!
}

test('known and unknown addresses get the same answer, and neither sooner', async () => {
  const siti = await account()
  const times: number[] = []
  const answers = []
  for (const identifier of [siti.identifier, 'tidak.ada@contoh.id']) {
    const began = performance.now()
    answers.push(await forget(identifier, '13.0.0.1'))
    times.push(performance.now() - began)
  }
  expect(answers[0]).toEqual({ ...answers[1], data: { asked: { kind: 'email', shown: siti.identifier } } })
  for (const time of times) expect(time).toBeGreaterThan(395)
  expect(await db.letter.count()).toBe(1)
})

test('the letter’s link works once; the kept letter and the queue do not hold it', async () => {
  const siti = await account()
  await forget(siti.identifier, '13.0.0.2')
  const secret = await mailedSecret()
  const kept = JSON.stringify([
    await db.letter.findMany(),
    await db.job.findMany(),
    await db.ticket.findMany(),
  ])
  expect(kept).not.toContain(secret)
  expect(kept).toContain('tautan sekali pakai')

  expect(await statusOf(secret)).toBe(200)
  expect(await set(secret, 'kain panjang baru', { address: '13.0.0.2' })).toMatchObject({
    status: 303,
    data: '/karya',
  })
  expect(await statusOf(secret)).toBe(410)
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: siti.id } })
  expect(await isPassword(passwordHash, 'kain panjang baru')).toBe(true)
  expect((await set(secret, 'kata sandi ketiga', { address: '13.0.0.2' })).status).toBe(410)
})

test('every session ends, and the letter that tells of it says when', async () => {
  const siti = await account()
  await cookieOf(siti.id)
  await cookieOf(siti.id)
  await forget(siti.identifier, '13.0.0.3')
  const answer = await set(await mailedSecret(), 'kain panjang baru', { address: '13.0.0.3', at: day })
  const sessions = await db.session.findMany()
  expect(sessions).toHaveLength(1)
  expect(answer.cookie).toContain(sessions[0]!.id)
  const told = await db.letter.findFirstOrThrow({ where: { kind: 'password-changed' } })
  expect(told.text).toContain('1 April 2026, 09.00 WIB')
})

test('a doubled tap lets in twice', async () => {
  const siti = await account()
  await forget(siti.identifier, '13.0.0.4')
  const secret = await mailedSecret()
  const answers = await Promise.all([
    set(secret, 'kain panjang baru', { address: '13.0.0.4' }),
    set(secret, 'kain panjang baru', { address: '13.0.0.4' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
})

test('a mailed link works for two hours', async () => {
  const siti = await account()
  await forget(siti.identifier, '13.0.0.5')
  const secret = await mailedSecret()
  expect(await statusOf(secret, '2026-04-01T10:59:59+07:00')).toBe(200)
  expect(await statusOf(secret, '2026-04-01T11:00:00+07:00')).toBe(410)
})

test('a letter box is not filled by asking on', async () => {
  const siti = await account()
  for (let n = 0; n < 6; n++) await forget(siti.identifier, `13.0.1.${n}`)
  expect(await db.letter.count({ where: { kind: 'reset' } })).toBe(3)
})

test('without e-mail the request waits for the organiser, who makes a link for it once', async () => {
  const siti = await account({ phone: '+6281234567890' })
  await forget('0812 3456 7890', '13.0.0.6')
  await forget('0812 3456 7890', '13.0.0.6')
  expect(await db.ticket.count({ where: { kind: 'asked' } })).toBe(1)
  expect(await db.letter.count()).toBe(0)

  const organiser = visit(await person('organiser'), day)
  const made = await makeResetLink(organiser, siti.id)
  if (!made.ok) throw new Error(made.refusal.code)
  expect(made.value).toMatchObject({ name: 'Siti Aminah', number: '+6281234567890' })
  expect(made.value.message).toContain(made.value.address)
  expect(made.value.message).toContain('sampai 3 April 2026, 09.00 WIB')
  const secret = made.value.address.split('/').at(-1)!
  expect(await set(secret, 'kain panjang baru', { address: '13.0.0.6' })).toMatchObject({ status: 303 })
})

test('the organiser cannot make a link that nobody asked for', async () => {
  const juror = await account({ role: 'juror', phone: '+6281234567890' })
  const organiser = visit(await person('organiser'), day)
  expect(await makeResetLink(organiser, juror.id)).toMatchObject({ refusal: { code: 'not-found' } })
})

test('a new password makes other open links of the person useless', async () => {
  const siti = await account()
  await forget(siti.identifier, '13.0.0.7')
  await forget(siti.identifier, '13.0.0.7')
  const [first, second] = await db.letter.findMany({ where: { kind: 'reset' } })
  const secrets = []
  for (const { id } of [first!, second!]) {
    const job = await db.job.findUniqueOrThrow({ where: { key: `letter:${id}` } })
    secrets.push((job.payload as { secret: string }).secret.split('/').at(-1)!)
  }
  await set(secrets[0]!, 'kain panjang baru', { address: '13.0.0.7' })
  expect(await statusOf(secrets[1]!)).toBe(410)
})

test('the old password still works after a link was only asked for', async () => {
  const siti = await account()
  await forget(siti.identifier, '13.0.0.8')
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: siti.id } })
  expect(await isPassword(passwordHash, password)).toBe(true)
})
