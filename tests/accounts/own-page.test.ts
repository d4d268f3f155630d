import { expect, test } from 'vitest'
import { readProfile } from '#app/accounts/profile.server.ts'
import { closeAccount, readPeople } from '#app/accounts/people.server.ts'
import { makeResetLink, readReset } from '#app/accounts/reset.server.ts'
import { sessionName } from '#app/accounts/session.server.ts'
import { issueTicket } from '#app/accounts/ticket.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { action, loader } from '#app/routes/account.tsx'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { answerOf, opened, posted } from './door.ts'
import { account, beginner, cookieOf, password } from './people.ts'

freshDatabase()

const keep = async (cookie: string, fields: Record<string, string>) =>
  answerOf(await action(posted('/akun', fields, { cookie })))
const idOf = (cookie: string) => cookie.split('=')[1]!
const change = (current: string, next: string) => ({ intent: 'password', current, password: next })

test('changing the password ends every session but this one', async () => {
  const siti = await account()
  const [here] = [await cookieOf(siti.id), await cookieOf(siti.id), await cookieOf(siti.id)]
  const answer = await keep(here!, change(password, 'kain panjang baru'))
  expect(answer).toMatchObject({ status: 303, data: '/akun?tersimpan=password' })
  expect((await db.session.findMany()).map(({ id }) => id)).toEqual([idOf(here!)])
})

test('the wrong current password changes nothing and is not said back', async () => {
  const siti = await account()
  const here = await cookieOf(siti.id)
  await cookieOf(siti.id)
  const answer = await keep(here, change('salah benar', 'kain panjang baru'))
  expect(answer).toMatchObject({
    status: 422,
    data: { refusal: { code: 'wrong-password', field: 'current' } },
  })
  expect(JSON.stringify(answer)).not.toMatch(/salah benar|kain panjang baru/)
  expect(await db.session.count()).toBe(2)
})

test('guessing the current password from an open session is limited too', async () => {
  const siti = await account()
  const here = await cookieOf(siti.id)
  const statuses = []
  for (let n = 0; n < 12; n++) {
    statuses.push((await keep(here, change(`tebakan ${n}`, 'kain panjang baru'))).status)
  }
  expect(statuses).toEqual([...Array(10).fill(422), 429, 429])
})

test('a new password that is the person’s own address is refused', async () => {
  const siti = await account()
  const answer = await keep(await cookieOf(siti.id), change(password, siti.identifier))
  expect(answer).toMatchObject({
    status: 422,
    data: { refusal: { code: 'weak-password', field: 'password' } },
  })
})

test('one device, or all others, can be signed out; the page never carries a session’s key', async () => {
  const siti = await account()
  const here = await cookieOf(siti.id)
  const lost = await cookieOf(siti.id)
  const page = JSON.stringify(await loader(opened('/akun', { cookie: here })))
  expect(page).toContain(sessionName(idOf(lost)))
  expect(page).not.toContain(idOf(lost))

  await keep(here, { session: sessionName(idOf(lost)) })
  expect(await db.session.count({ where: { id: idOf(lost) } })).toBe(0)
  await cookieOf(siti.id)
  await keep(here, { intent: 'sessions' })
  expect((await db.session.findMany()).map(({ id }) => id)).toEqual([idOf(here)])
})

test('nobody signs out another person’s device', async () => {
  const siti = await account()
  const budi = await account()
  const theirs = await cookieOf(budi.id)
  const answer = await keep(await cookieOf(siti.id), { session: sessionName(idOf(theirs)) })
  expect(answer.status).toBe(404)
  expect(await db.session.count({ where: { userId: budi.id } })).toBe(1)
})

test('name, place and language are kept', async () => {
  const siti = await account()
  const fields = {
    intent: 'profile',
    name: 'Siti Aminah, S.Sn.',
    district: 'Abab',
    regency: 'PALI',
    lang: 'en',
  }
  expect(await keep(await cookieOf(siti.id), fields)).toMatchObject({ status: 303 })
  expect(await db.user.findUniqueOrThrow({ where: { id: siti.id } })).toMatchObject({
    name: 'Siti Aminah, S.Sn.',
    place: 'Abab, PALI',
    lang: 'en',
  })
})

test('a number can be added beside an address, with the password, and the old address is told', async () => {
  const siti = await account()
  const fields = { intent: 'contact', identifier: '0812-3456-7890', current: password }
  expect(await keep(await cookieOf(siti.id), fields)).toMatchObject({ status: 303 })
  expect(await db.user.findUniqueOrThrow({ where: { id: siti.id } })).toMatchObject({
    email: siti.email,
    phone: '+6281234567890',
  })
  expect(await db.letter.findMany()).toMatchObject([{ kind: 'contact-changed', address: siti.email }])
})

test('an address of someone else is not taken over', async () => {
  const siti = await account()
  const budi = await account()
  const fields = { intent: 'contact', identifier: budi.identifier, current: password }
  expect(await keep(await cookieOf(siti.id), fields)).toMatchObject({
    status: 409,
    data: { refusal: { code: 'taken', field: 'identifier' } },
  })
})

const letter = (id: string, userId: string, text: string) => ({
  id,
  userId,
  text,
  channel: 'mail',
  address: 'x',
  kind: 'receipt',
  subject: 'Tanda terima',
  state: 'sent',
  createdAt: new Date('2026-04-01'),
})

test('the page shows the letters sent to the person, and no one else’s', async () => {
  const siti = await account()
  const budi = await account()
  await db.letter.createMany({
    data: [letter('a', siti.id, 'untuk Siti'), letter('b', budi.id, 'untuk Budi')],
  })
  const actor = { role: 'entrant' as const, id: siti.id, name: '', sessionId: '' }
  const { letters } = await readProfile(visit(actor, '2026-04-02'))
  expect(letters.map(({ text }) => text)).toEqual(['untuk Siti'])
})

test('whoever has only begun a draft is asked to complete an account first', async () => {
  const { cookie } = await beginner()
  await expect(loader(opened('/akun', { cookie }))).rejects.toMatchObject({ status: 303 })
})

test('closing an account of the office signs it out; the last organiser stays', async () => {
  const ratna = await person('organiser')
  const at = '2026-04-01'
  expect(await closeAccount(visit(ratna, at), ratna.id)).toMatchObject({
    refusal: { code: 'last-organiser' },
  })
  const helper = await account({ role: 'helper' })
  await cookieOf(helper.id)
  expect(await closeAccount(visit(ratna, at), helper.id)).toMatchObject({ ok: true })
  expect(await db.session.count()).toBe(0)
  const siti = await account()
  expect(await closeAccount(visit(ratna, at), siti.id)).toMatchObject({ refusal: { code: 'forbidden' } })
})

test('whoever has left the office waits for no link any more, and none can be made', async () => {
  const ratna = await person('organiser')
  const helper = await account({ role: 'helper' })
  const at = new Date('2026-04-01T03:00:00Z')
  await transact((tx) => issueTicket(tx, at, { kind: 'asked', userId: helper.id, hours: 24 }))
  const secret = await transact((tx) => issueTicket(tx, at, { kind: 'reset', userId: helper.id, hours: 2 }))
  const later = visit(ratna, '2026-04-01T03:30:00Z')
  expect(await closeAccount(later, helper.id)).toMatchObject({ ok: true })
  expect((await readPeople(later)).asked).toEqual([])
  expect(await readReset(secret, later.at)).toBeNull()
  expect(await makeResetLink(later, helper.id)).toMatchObject({ refusal: { code: 'not-found' } })
})
