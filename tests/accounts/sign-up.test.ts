import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { action } from '#app/routes/account.signup.tsx'
import { freshDatabase } from '../setup/world.ts'
import { answerOf, posted } from './door.ts'
import { account, beginner, password } from './people.ts'

freshDatabase()

const typed = {
  name: '  Siti   Aminah ',
  district: 'Talang Ubi',
  regency: 'Penukal Abab Lematang Ilir',
  identifier: '0812-3456-7890',
  password,
}

const register = async (fields: Partial<typeof typed>, more: Parameters<typeof posted>[2] = {}) =>
  answerOf(await action(posted('/daftar', { ...typed, ...fields }, more)))

test('an account is made with the number as it is dialled everywhere, and letters in the page’s language', async () => {
  expect(await register({}, { address: '11.0.0.1' })).toMatchObject({ status: 303, data: '/karya' })
  const en = { ...typed, identifier: 'ann@example.org' }
  await action(posted('/en/daftar', en, { address: '11.0.0.1' }))
  expect(await db.user.findMany({ orderBy: { lang: 'desc' } })).toMatchObject([
    {
      role: 'entrant',
      name: 'Siti Aminah',
      phone: '+6281234567890',
      email: null,
      place: 'Talang Ubi, Penukal Abab Lematang Ilir',
      lang: 'id',
    },
    { email: 'ann@example.org', phone: null, lang: 'en' },
  ])
})

test('someone who has begun a draft stays the same person, with a new session', async () => {
  const begun = await beginner()
  const answer = await register({}, { cookie: begun.cookie, address: '11.0.0.2' })
  expect(answer.status).toBe(303)
  expect(await db.user.findMany()).toMatchObject([{ id: begun.id, name: 'Siti Aminah' }])
  const sessions = await db.session.findMany()
  expect(sessions).toMatchObject([{ userId: begun.id }])
  expect(begun.cookie).not.toContain(sessions[0]!.id)
})

test('a doubled tap makes one account, and both answers let in', async () => {
  const [first, second] = await Promise.all([
    register({}, { address: '11.0.0.3' }),
    register({}, { address: '11.0.0.3' }),
  ])
  expect([first.status, second.status]).toEqual([303, 303])
  expect(await db.user.count()).toBe(1)
})

test('an address in use is refused beside its field, with what was typed kept, but for the password', async () => {
  const siti = await account({ phone: '+6281234567890' })
  const answer = await register({ password: 'kata sandi lain' }, { address: '11.0.0.4' })
  expect(answer.status).toBe(409)
  expect(answer.data).toMatchObject({ refusal: { code: 'taken', field: 'identifier' } })
  expect(JSON.stringify(answer.data)).toContain('Talang Ubi')
  expect(JSON.stringify(answer.data)).not.toContain('kata sandi lain')
  expect(await db.user.findMany()).toMatchObject([{ id: siti.id, name: 'Siti Aminah' }])
})

test('asking again and again which addresses are in use is stopped long before guessing works', async () => {
  const statuses = []
  for (let n = 0; n < 12; n++) {
    const phone = `+62812345678${String(n).padStart(2, '0')}`
    await account({ phone })
    statuses.push(
      (await register({ identifier: phone, password: 'bukan itu' }, { address: '11.0.0.5' })).status,
    )
  }
  expect(statuses).toEqual([...Array(10).fill(409), 429, 429])
})

test('every field says what is missing, under 422', async () => {
  const answer = await answerOf(await action(posted('/daftar', {}, { address: '11.0.0.6' })))
  expect(answer.status).toBe(422)
  expect(answer.data).toMatchObject({
    result: {
      error: {
        name: ['name-missing'],
        district: ['district-missing'],
        regency: ['regency-missing'],
        identifier: ['identifier-missing'],
        password: ['password-missing'],
      },
    },
  })
})

test('a password that is the person’s own name or number is refused', async () => {
  for (const weak of ['Siti Aminah', '081234567890', '12345678', 'pendek']) {
    const answer = await register({ password: weak }, { address: '11.0.0.7' })
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.data)).toMatch(/password-(common|short)/)
  }
  expect(await db.user.count()).toBe(0)
})
