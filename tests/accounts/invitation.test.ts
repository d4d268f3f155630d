import { expect, test } from 'vitest'
import {
  inviteStaff,
  firstOrganiserLink,
  organiserLink,
  revokeInvitation,
} from '#app/accounts/invite.server.ts'
import { inviteToSeat, releaseSeat, withdrawSeatInvitation } from '#app/contests/seat.server.ts'
import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { action, loader } from '#app/routes/account.invitation.tsx'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { answerOf, opened, posted } from './door.ts'
import { account, cookieOf, password } from './people.ts'

freshDatabase()

const day = '2026-04-01T09:00:00+07:00'
const secretOf = (address: string) => address.split('/').at(-1)!

const accept = async (
  secret: string,
  fields: Record<string, string>,
  more: Parameters<typeof posted>[2] = {},
) => answerOf(await action(posted(`/undangan/${secret}`, fields, { ...more, params: { secret } })))

const asNew = (identifier: string) => ({ intent: 'new', name: 'Zahra Kartika, M.Sn.', identifier, password })

const statusOf = async (secret: string, at = day) =>
  (await answerOf(await loader(opened(`/undangan/${secret}`, { at, params: { secret } })))).status

async function seatInvitation() {
  const edition = await openEdition()
  const organiser = visit(await person('organiser'), day)
  const seat = edition.seats[0]!
  const link = await inviteToSeat(organiser, seat.id, 'Ibu Zahra')
  if (!link.ok) throw new Error(link.refusal.code)
  return { organiser, seat, secret: secretOf(link.value.address), link: link.value }
}

test('only the hash of a link is kept', async () => {
  const { secret } = await seatInvitation()
  const kept = JSON.stringify([await db.ticket.findMany(), await db.auditLine.findMany()])
  expect(kept).toContain(sha256(secret))
  expect(kept).not.toContain(secret)
})

test('a juror accepts and sits on the very seat', async () => {
  const { seat, secret } = await seatInvitation()
  expect(await statusOf(secret)).toBe(200)
  const answer = await accept(secret, asNew('zahra@contoh.id'), { address: '12.0.0.1' })
  expect(answer).toMatchObject({ status: 303, data: '/juri' })
  const juror = await db.user.findUniqueOrThrow({ where: { email: 'zahra@contoh.id' } })
  expect(juror).toMatchObject({ role: 'juror', name: 'Zahra Kartika, M.Sn.' })
  expect((await db.seat.findUniqueOrThrow({ where: { id: seat.id } })).userId).toBe(juror.id)
  expect(await statusOf(secret)).toBe(410)
})

test('two people who use one link at the same instant: one comes in, one is told', async () => {
  const { secret } = await seatInvitation()
  const answers = await Promise.all([
    accept(secret, asNew('satu@contoh.id'), { address: '12.0.1.1' }),
    accept(secret, asNew('dua@contoh.id'), { address: '12.0.1.2' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 410])
  expect(await db.user.count({ where: { role: 'juror' } })).toBe(1)
  expect(await db.seat.count({ where: { userId: { not: null } } })).toBe(1)
})

test('a doubled tap of one person lets in twice and makes one account', async () => {
  const { secret } = await seatInvitation()
  const twice = asNew('zahra@contoh.id')
  const answers = await Promise.all([
    accept(secret, twice, { address: '12.0.2.1' }),
    accept(secret, twice, { address: '12.0.2.1' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await db.user.count({ where: { role: 'juror' } })).toBe(1)
})

test('a link works for fourteen days to the second', async () => {
  const { secret } = await seatInvitation()
  expect(await statusOf(secret, '2026-04-15T08:59:59+07:00')).toBe(200)
  expect(await statusOf(secret, '2026-04-15T09:00:00+07:00')).toBe(410)
  const late = { at: '2026-04-15T09:00:00+07:00', address: '12.0.3.1' }
  expect((await accept(secret, asNew('zahra@contoh.id'), late)).status).toBe(410)
})

test('a new link for a seat, and revoking it, make the old one useless', async () => {
  const { organiser, seat, secret } = await seatInvitation()
  const second = await inviteToSeat(organiser, seat.id, 'Bapak Ilham')
  expect(await statusOf(secret)).toBe(410)
  await withdrawSeatInvitation(organiser, seat.id)
  expect(await statusOf(secretOf(second.ok ? second.value.address : ''))).toBe(410)
})

test('a seat that is taken cannot be invited to, until it is emptied before judging', async () => {
  const { organiser, seat, secret } = await seatInvitation()
  await accept(secret, asNew('zahra@contoh.id'), { address: '12.0.4.1' })
  expect(await inviteToSeat(organiser, seat.id, 'Lain')).toMatchObject({
    refusal: { code: 'already-seated' },
  })
  expect(await releaseSeat(organiser, seat.id)).toMatchObject({ ok: true })
  expect(await inviteToSeat(organiser, seat.id, 'Lain')).toMatchObject({ ok: true })
})

test('once judging has begun a juror’s seat is not taken away', async () => {
  const { organiser, seat, secret } = await seatInvitation()
  await accept(secret, asNew('zahra@contoh.id'), { address: '12.0.5.1' })
  await db.round.updateMany({ data: { opensAt: new Date('2026-03-31') } })
  expect(await releaseSeat(organiser, seat.id)).toMatchObject({ refusal: { code: 'already-judging' } })
})

test('whoever has the role already accepts as themselves, but sits only once', async () => {
  const { organiser, secret } = await seatInvitation()
  const juror = await account({ role: 'juror' })
  const cookie = await cookieOf(juror.id)
  expect(await accept(secret, { intent: 'self' }, { cookie })).toMatchObject({ status: 303, data: '/juri' })

  const other = await db.seat.findFirstOrThrow({ where: { position: 2 } })
  const second = await inviteToSeat(organiser, other.id, 'Lagi')
  const again = await accept(secretOf(second.ok ? second.value.address : ''), { intent: 'self' }, { cookie })
  expect(again).toMatchObject({ status: 409, data: { refusal: { code: 'already-seated' } } })
})

test('an entrant does not become a juror by a link, neither as self nor by the same address', async () => {
  const { secret } = await seatInvitation()
  const siti = await account()
  const cookie = await cookieOf(siti.id)
  expect((await accept(secret, { intent: 'self' }, { cookie })).status).toBe(403)
  const answer = await accept(secret, asNew(siti.identifier), { cookie, address: '12.0.6.1' })
  expect(answer).toMatchObject({ status: 409, data: { refusal: { code: 'taken', field: 'identifier' } } })
  expect((await db.user.findUniqueOrThrow({ where: { id: siti.id } })).role).toBe('entrant')
})

test('the office invites helpers, and takes an invitation back', async () => {
  const organiser = visit(await person('organiser'), day)
  await openEdition()
  const { address, message } = await inviteStaff(organiser, 'helper', 'Budi Santoso')
  expect(message).toContain(address)
  expect(message).toMatch(/^Yth\. Budi Santoso,/)
  expect(await accept(secretOf(address), asNew('budi@contoh.id'), { address: '12.0.7.1' })).toMatchObject({
    data: '/panitia/verifikasi',
  })
  const second = await inviteStaff(organiser, 'helper', 'Lain')
  await revokeInvitation(organiser, sha256(secretOf(second.address)))
  expect(await statusOf(secretOf(second.address))).toBe(410)
})

test('the machine prints a link while there is no organiser, each time a new one', async () => {
  const at = new Date(day)
  const first = await firstOrganiserLink(at)
  const second = await firstOrganiserLink(at)
  expect(await statusOf(secretOf(first!))).toBe(410)
  expect(await accept(secretOf(second!), asNew('ratna@contoh.id'), { address: '12.0.8.1' })).toMatchObject({
    data: '/panitia',
  })
  expect(await firstOrganiserLink(at)).toBeNull()
  expect(await organiserLink(at)).toContain('/undangan/')
})
