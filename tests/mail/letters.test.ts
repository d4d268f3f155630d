import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { db, transact } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { handOver, sendAgain } from '#app/mail/hand-over.server.ts'
import { layOut } from '#app/mail/layout.ts'
import { post } from '#app/mail/outbox.server.ts'
import { readOutbox } from '#app/mail/read.server.ts'
import { sendLetter } from '#app/mail/send.server.ts'
import { chatAddress } from '#app/mail/whatsapp.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()

const at = new Date('2026-04-01T09:00:00+07:00')
const edition = { name: 'Sayembara Batik', nameEn: 'Batik Competition' }

async function letterTo(contact: { email: string | null; phone: string | null }, secret?: string) {
  const { id } = await person('entrant')
  await transact((tx) =>
    post(
      tx,
      { id, lang: 'id', ...contact },
      () => ({ kind: 'x', subject: 'Periksa karya Anda', text: `Buka ${secret ?? 'halaman ini'}`, secret }),
      at,
    ),
  )
  return db.letter.findFirstOrThrow({ where: { userId: id } })
}

test('a letter greets, says, leads on and signs, in its own language', () => {
  const body = { name: 'Siti Aminah', edition, paragraphs: ['Satu.', 'Dua.'] }
  const link = { label: 'Buka karya', address: 'http://localhost:3000/karya' }
  expect(layOut('id', { ...body, link })).toBe(
    'Yth. Siti Aminah,\n\nSatu.\n\nDua.\n\nBuka karya:\nhttp://localhost:3000/karya\n\nHormat kami,\nPanitia Sayembara Batik\nDinas Koperasi dan UKM, Kabupaten Penukal Abab Lematang Ilir',
  )
  expect(layOut('en', body)).toMatch(/^Dear Siti Aminah,\n\nSatu\./)
  expect(layOut('en', body)).toContain('Batik Competition')
})

test('by e-mail where there is an address, else a text for the office to hand over', async () => {
  expect(await letterTo({ email: 'siti@contoh.id', phone: '+6281234567890' })).toMatchObject({
    channel: 'mail',
    address: 'siti@contoh.id',
  })
  expect(await letterTo({ email: null, phone: '+6281234567890' })).toMatchObject({
    channel: 'whatsapp',
    address: '+6281234567890',
    state: 'queued',
  })
  expect(await db.job.count()).toBe(1)
})

test('without a mail server a letter is kept as a file, with the names and signs of both languages intact', async () => {
  const letter = await letterTo({ email: 'siti@contoh.id', phone: null })
  await db.letter.update({
    where: { id: letter.id },
    data: { subject: 'Untuk Nyai Décé', text: 'Ñ “Kembang” –' },
  })
  await sendLetter(letter.id, at)
  expect(await db.letter.findUniqueOrThrow({ where: { id: letter.id } })).toMatchObject({
    state: 'sent',
    sentAt: at,
  })
  const file = readFileSync(join(env.DATA_DIR, 'outbox', `${letter.id}.eml`), 'utf8')
  expect(file).toMatch(/^To: siti@contoh\.id/m)
  expect(file).toMatch(/^Content-Type: text\/plain; charset=utf-8/m)
})

test('a one-time link is in what leaves and in nothing that is kept', async () => {
  const secret = 'http://localhost:3000/pulihkan/0123456789'
  const letter = await letterTo({ email: 'siti@contoh.id', phone: null }, secret)
  expect(letter.text).not.toContain(secret)
  await sendLetter(letter.id, at, secret)
  const file = readFileSync(join(env.DATA_DIR, 'outbox', `${letter.id}.eml`), 'utf8')
  expect(file.replaceAll('=\r\n', '')).toContain(secret)
  expect(JSON.stringify([await db.letter.findMany(), await db.job.findMany()])).not.toContain('0123456789')
})

test('sending twice sends once', async () => {
  const letter = await letterTo({ email: 'siti@contoh.id', phone: null })
  await sendLetter(letter.id, at)
  await sendLetter(letter.id, new Date('2026-04-02'))
  expect(await db.letter.findUniqueOrThrow({ where: { id: letter.id } })).toMatchObject({
    attempts: 1,
    sentAt: at,
  })
})

test('handing over is recorded once, and only for letters that the office hands over', async () => {
  const letter = await letterTo({ email: null, phone: '+6281234567890' })
  const organiser = visit(await person('organiser'), at)
  expect(await handOver(organiser, letter.id)).toMatchObject({ ok: true })
  expect(await handOver(organiser, letter.id)).toMatchObject({ ok: true })
  expect(await db.letter.findUniqueOrThrow({ where: { id: letter.id } })).toMatchObject({
    state: 'handed',
    sentAt: at,
  })
  expect(await db.auditLine.count({ where: { action: 'letter.handed' } })).toBe(1)
  const mailed = await letterTo({ email: 'siti@contoh.id', phone: null })
  expect(await handOver(organiser, mailed.id)).toMatchObject({ ok: false })
})

test('a failed letter is sent again, unless its link is no longer known', async () => {
  const organiser = visit(await person('organiser'), at)
  const letter = await letterTo({ email: 'siti@contoh.id', phone: null })
  const secret = await letterTo(
    { email: 'budi@contoh.id', phone: null },
    'http://localhost:3000/pulihkan/abc',
  )
  await db.letter.updateMany({ data: { state: 'failed', attempts: 5 } })
  expect(await sendAgain(organiser, letter.id)).toMatchObject({ ok: true })
  expect(await db.job.findUnique({ where: { key: `letter:${letter.id}:6` } })).not.toBeNull()
  expect(await sendAgain(organiser, secret.id)).toMatchObject({ refusal: { code: 'link-expired' } })
})

test('the outbox counts each heap, and letters to hand over come in the order they were written', async () => {
  for (const day of ['03', '01', '02']) {
    const { id } = await letterTo({ email: null, phone: '+6281234567890' })
    await db.letter.update({ where: { id }, data: { createdAt: new Date(`2026-04-${day}`) } })
  }
  await letterTo({ email: 'siti@contoh.id', phone: null })
  const { letters, counts } = await readOutbox('waiting', 1)
  expect(counts).toEqual({ waiting: 3, failed: 0, all: 4 })
  expect(letters.map(({ createdAt }) => createdAt.getUTCDate())).toEqual([1, 2, 3])
})

test('a click-to-chat address carries the number in digits and the text whole', () => {
  const address = new URL(chatAddress('+62 812-3456-7890', 'Yth. Ibu & Bapak,\nsilakan #1'))
  expect(address.origin + address.pathname).toBe('https://wa.me/6281234567890')
  expect(address.searchParams.get('text')).toBe('Yth. Ibu & Bapak,\nsilakan #1')
  expect(chatAddress(null, 'x')).toBe('https://wa.me/?text=x')
})

test('no outbox file is readable by others', async () => {
  const letter = await letterTo({ email: 'siti@contoh.id', phone: null })
  await sendLetter(letter.id, at)
  const file = join(env.DATA_DIR, 'outbox', `${letter.id}.eml`)
  expect(existsSync(file)).toBe(true)
  const { statSync } = await import('node:fs')
  expect(statSync(file).mode & 0o077).toBe(0)
})
