import { expect, test } from 'vitest'
import { countTry } from '#app/accounts/attempts.server.ts'
import { db } from '#app/ground/db.server.ts'
import { action } from '#app/routes/account.signin.tsx'
import { freshDatabase } from '../setup/world.ts'
import { answerOf, posted } from './door.ts'
import { account, beginner, cookieOf, password } from './people.ts'

freshDatabase()

const enter = async (identifier: string, typed: string, more: Parameters<typeof posted>[2] = {}) =>
  answerOf(await action(posted('/masuk', { identifier, password: typed }, more)))

test('the right password opens a session on the person’s own page', async () => {
  const siti = await account()
  const answer = await enter(siti.identifier.toUpperCase(), password, { address: '10.1.0.1' })
  expect(answer).toMatchObject({ status: 303, data: '/karya' })
  const sessions = await db.session.findMany()
  expect(sessions).toMatchObject([{ userId: siti.id, device: 'Chrome · Android' }])
  expect(answer.cookie).toContain(`sesi=${sessions[0]!.id}`)
})

test('a number signs in however it is written', async () => {
  await account({ phone: '+6281234567890' })
  for (const typed of ['0812-3456-7890', '+62 812 3456 7890']) {
    expect(await enter(typed, password, { address: '10.1.0.2' })).toMatchObject({ status: 303 })
  }
})

const withoutName = (answer: unknown, name: string) => JSON.stringify(answer).replaceAll(name, 'X')

test('an unknown account and a wrong password are answered with the same bytes', async () => {
  const siti = await account()
  const more = { address: '10.1.0.3' }
  const wrong = await enter(siti.identifier, 'bukan kata sandinya', more)
  const unknown = await enter('tidak.ada@contoh.id', 'bukan kata sandinya', more)
  expect(wrong.status).toBe(401)
  expect(withoutName(unknown, 'tidak.ada@contoh.id')).toBe(withoutName(wrong, siti.identifier))
})

test('a refused form never says the password back', async () => {
  const answer = await enter('tidak.ada@contoh.id', 'rahasia sekali', { address: '10.1.0.4' })
  expect(JSON.stringify(answer)).not.toContain('rahasia sekali')
  expect(JSON.stringify(answer)).toContain('tidak.ada@contoh.id')
})

test('a closed account is answered as one that does not exist', async () => {
  const siti = await account()
  await db.user.update({ where: { id: siti.id }, data: { closedAt: new Date() } })
  expect(await enter(siti.identifier, password, { address: '10.1.0.5' })).toMatchObject({ status: 401 })
})

test('a stranger who hammers an account from many addresses does not lock its owner out', async () => {
  const siti = await account()
  const home = await enter(siti.identifier, password, { address: '10.2.0.1' })
  expect(home.status).toBe(303)

  const tries = []
  for (let n = 0; n < 30; n++) {
    tries.push((await enter(siti.identifier, `tebakan ke-${n}`, { address: `10.3.0.${n}` })).status)
  }
  expect(tries.slice(0, 10)).toEqual(Array(10).fill(401))
  expect(tries.slice(10)).toEqual(Array(20).fill(429))

  // On a new device even the right password has to wait, as it must; on the known one it does not.
  expect((await enter(siti.identifier, password, { address: '10.2.0.2' })).status).toBe(429)
  const again = await enter(siti.identifier, password, { address: '10.2.0.1', cookie: home.cookie })
  expect(again.status).toBe(303)
})

test('a known device has its own small allowance, so that its cookie is no key to endless guessing', async () => {
  const siti = await account()
  const { cookie } = await enter(siti.identifier, password, { address: '10.2.1.1' })
  const statuses = []
  for (let n = 0; n < 12; n++) {
    statuses.push((await enter(siti.identifier, `lupa ${n} kali`, { address: '10.2.1.1', cookie })).status)
  }
  expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
})

test('being known to one account gives nothing at another', async () => {
  const siti = await account()
  const budi = await account()
  const { cookie } = await enter(siti.identifier, password, { address: '10.2.2.1' })
  for (let n = 0; n < 10; n++) await enter(budi.identifier, 'salah salah', { address: `10.2.3.${n}` })
  expect((await enter(budi.identifier, password, { address: '10.2.2.1', cookie })).status).toBe(429)
})

test('one address that tries many accounts is stopped, whatever accounts they are', async () => {
  const tries = []
  for (let n = 0; n < 125; n++) {
    const tried = { account: `orang${n}@contoh.id`, device: null, address: '10.4.0.1' }
    tries.push((await countTry(tried)).ok)
  }
  expect(tries.filter((allowed) => allowed)).toHaveLength(120)
  expect((await enter('lain@contoh.id', password, { address: '10.4.0.1' })).status).toBe(429)
  expect((await enter('lain@contoh.id', password, { address: '10.4.0.2' })).status).toBe(401)
})

test('goes on to where the person was going, but never to another site', async () => {
  const siti = await account()
  const to = async (on: string) => {
    const door = posted(`/masuk?ke=${encodeURIComponent(on)}`, { identifier: siti.identifier, password })
    return (await answerOf(await action(door))).data
  }
  expect(await to('/karya/abc')).toBe('/karya/abc')
  expect(await to('//evil.test/')).toBe('/karya')
})

test('a draft begun without an account comes along, and the old session ends', async () => {
  const siti = await account()
  const begun = await beginner()
  const edition = {
    id: 'e',
    slug: 'e',
    name: 'e',
    nameEn: 'e',
    theme: '',
    themeEn: '',
    createdAt: new Date(),
  }
  await db.edition.create({ data: edition })
  const draft = { title: 'Padma Lematang' }
  const entry = {
    id: 'karya',
    editionId: 'e',
    entrantId: begun.id,
    draft,
    createdAt: new Date(),
    savedAt: new Date(),
  }
  await db.entry.create({ data: entry })

  const answer = await enter(siti.identifier, password, { address: '10.5.0.1', cookie: begun.cookie })
  expect(answer.status).toBe(303)
  expect((await db.entry.findUniqueOrThrow({ where: { id: 'karya' } })).entrantId).toBe(siti.id)
  expect((await db.user.findUniqueOrThrow({ where: { id: begun.id } })).closedAt).not.toBeNull()
  expect((await db.session.findMany()).map((session) => session.userId)).toEqual([siti.id])
})

test('a juror who signs in where a draft was begun takes nothing over', async () => {
  const juror = await account({ role: 'juror' })
  const begun = await beginner()
  const answer = await enter(juror.identifier, password, { address: '10.5.0.2', cookie: begun.cookie })
  expect(answer.data).toBe('/juri')
  expect((await db.user.findUniqueOrThrow({ where: { id: begun.id } })).closedAt).toBeNull()
})

test('signing in replaces the session the browser had', async () => {
  const siti = await account()
  const cookie = await cookieOf(siti.id)
  await enter(siti.identifier, password, { address: '10.5.0.3', cookie })
  expect(await db.session.count()).toBe(1)
  expect(await db.session.count({ where: { id: cookie.split('=')[1] } })).toBe(0)
})
