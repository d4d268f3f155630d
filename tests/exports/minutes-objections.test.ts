import { expect, test } from 'vitest'
import { takeMinutes } from '#app/exports/take.server.ts'
import { db } from '#app/ground/db.server.ts'
import { answer } from '#app/objections/answer.server.ts'
import { announce, judged } from '../gallery/hall.ts'
import type { Scene } from '../judging/room-scene.ts'
import { object, tooLate, typed } from '../objections/published.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { textOf } from './pdf-text.ts'

freshDatabase()

// Published on 20 May; the window ends with 25 May.
const during = '2026-05-22T10:00:00+07:00'

async function minutes({ organiser }: Scene, at: string): Promise<string> {
  const taken = await takeMinutes(visit(organiser, at), { number: '', place: '' })
  if (!taken.ok) throw new Error(taken.refusal.code)
  return textOf(taken.value.bytes).replace(/\s+/g, ' ')
}
const setTill = () => db.edition.updateMany({ data: { objectsTill: new Date(tooLate) } })

test('a draft says what is planned; without a window the minutes say so', async () => {
  const made = await judged(2)
  expect(await minutes(made, '2026-05-15T10:00:00+07:00')).toContain(
    'Masa sanggah ditetapkan saat pengumuman.',
  )
  await announce(made)
  expect(await minutes(made, during)).toContain('Untuk hasil ini tidak ditetapkan masa sanggah.')
})

test('while the window is open they say until when, and once it is over that there were none', async () => {
  const made = await judged(2)
  await setTill()
  await announce(made)
  expect(await minutes(made, during)).toMatch(
    /Masa sanggah berlangsung sejak 20 Mei 2026, 10\.00 WIB dan berakhir 25 Mei 2026, 23\.59 WIB\. Sampai dokumen ini dicetak belum ada sanggahan\./,
  )
  expect(await minutes(made, tooLate)).toMatch(/sampai 25 Mei 2026, 23\.59 WIB\. Tidak ada sanggahan\./)
})

test('objections are listed by number, with work, outcome and date, without a name or a word of theirs', async () => {
  const made = await judged(2)
  await setTill()
  await announce(made)
  await object({ work: '2', contact: 'satu.umpan@contoh.id' }, { at: during })
  await object({ contact: 'dua.umpan@contoh.id' }, { at: during })
  const given = await answer(visit(made.organiser, '2026-05-27T10:00:00+07:00'), 1, {
    state: 'rejected',
    answer: 'Umpanjawaban: keduanya sudah kami bandingkan.',
    seen: '',
  })
  expect(given.ok).toBe(true)
  const text = await minutes(made, '2026-05-28T10:00:00+07:00')
  expect(text).toContain('Diajukan 2 sanggahan.')
  expect(text).toContain('1 PALI-002 22 Mei 2026 Ditolak 27 Mei 2026')
  expect(text).toContain('2 Hasil seluruhnya 22 Mei 2026 Belum diputuskan –')
  expect(text).not.toContain(typed.name)
  expect(text).not.toMatch(/Umpanalasan|Umpanjawaban|umpan@/)
})
