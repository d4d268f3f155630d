import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { action, loader } from '#app/routes/office.panel.tsx'
import { answerOf, opened, posted } from '../accounts/door.ts'
import { account, cookieOf } from '../accounts/people.ts'
import { openEdition } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()

let cookie = ''
let seats: { id: string; position: number }[] = []
beforeEach(async () => {
  seats = (await openEdition()).seats
  cookie = await cookieOf((await account({ role: 'organiser' })).id)
})

const keep = async (fields: Record<string, string>, jar = cookie) =>
  answerOf(await action(posted('/panitia/juri', fields, { cookie: jar })))
const pageWith = async (jar: string) => answerOf(await loader(opened('/panitia/juri', { cookie: jar })))

test('a link is shown on the next page once, and never again', async () => {
  const made = await keep({ intent: 'invite', seat: seats[0]!.id, note: 'Ibu Zahra' })
  expect(made).toMatchObject({ status: 303, data: '/panitia/juri#tautan' })
  const { data } = await pageWith(`${cookie}; ${made.cookie}`)
  expect(data).toMatchObject({ link: { name: 'Ibu Zahra', number: null } })
  expect((await pageWith(cookie)).data).toMatchObject({ link: null })
  expect(JSON.stringify((await pageWith(cookie)).data)).toContain('"note":"Ibu Zahra"')
})

test('an invitation wants a name', async () => {
  const answer = await keep({ intent: 'invite', seat: seats[0]!.id, note: ' ' })
  expect(answer).toMatchObject({
    status: 422,
    data: { problem: { seat: seats[0]!.id, field: 'note', code: 'missing' } },
  })
})

test('seats are added and taken away while empty; one juror chairs', async () => {
  await keep({ intent: 'add' })
  expect(await db.seat.count()).toBe(4)
  const last = await db.seat.findFirstOrThrow({ where: { position: 4 } })
  await keep({
    intent: 'describe',
    seat: last.id,
    title: 'Ahli wastra',
    titleEn: 'Textile scholar',
    chair: 'yes',
  })
  expect(await db.seat.findMany({ where: { chair: true } })).toMatchObject([
    { id: last.id, title: 'Ahli wastra' },
  ])
  await keep({ intent: 'remove', seat: last.id })
  expect(await db.seat.count()).toBe(3)
})

test('a seat that a juror has taken is not taken away', async () => {
  const juror = await account({ role: 'juror' })
  await db.seat.update({ where: { id: seats[0]!.id }, data: { userId: juror.id } })
  await expect(keep({ intent: 'remove', seat: seats[0]!.id })).rejects.toMatchObject({
    init: { status: 409 },
  })
  expect(await db.seat.count()).toBe(3)
})

test('a seat of another edition is not there', async () => {
  const old = {
    slug: 'lama',
    name: '',
    nameEn: '',
    theme: '',
    themeEn: '',
    createdAt: new Date('2020-01-01'),
  }
  await db.edition.create({
    data: { id: 'lama', ...old, seats: { create: { id: 'kursi-lama', position: 1 } } },
  })
  await expect(keep({ intent: 'remove', seat: 'kursi-lama' })).rejects.toMatchObject({
    init: { status: 404 },
  })
})
