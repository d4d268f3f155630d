import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readOverview } from '#app/contests/overview.server.ts'
import { addRound } from '#app/contests/rounds.server.ts'
import { readRules } from '#app/contests/rules.server.ts'
import { RulesPage } from '#app/contests/RulesPage.tsx'
import { readHome, type EditionStory } from '#app/gallery/home.server.ts'
import { Schedule } from '#app/gallery/Schedule.tsx'
import { db } from '#app/ground/db.server.ts'
import { LanguageProvider } from '#app/ui/language.tsx'
import type { Lang } from '#app/words/language.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()

async function page(lang: Lang) {
  const rules = await readRules(new Date('2026-04-01'))
  const shown = createElement(RulesPage, { rules, storyWords: 300 })
  const html = renderToStaticMarkup(LanguageProvider({ lang, children: shown }))
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('the rules follow the edition: dates in WIB, limit, weights, prizes', async () => {
  await openEdition()
  const before = await page('id')
  expect(before).toContain('mulai 27 Maret 2026, 00.00 WIB sampai 30 April 2026, 23.59 WIB')
  expect(before).toContain('paling banyak 2 karya')
  expect(before).toContain('Rp28.500.000')

  await db.edition.updateMany({ data: { closesAt: new Date('2026-05-08T00:00:00+07:00'), maxWorks: 1 } })
  await db.prize.updateMany({ where: { place: 1 }, data: { amount: 11_000_000 } })
  const after = await page('id')
  expect(after).toContain('7 Mei 2026, 23.59 WIB')
  expect(after).not.toContain('30 April')
  expect(after).toContain('paling banyak 1 karya')
  expect(after).toContain('Rp29.500.000')
})

test('the rules promise a licence to show and no transfer of rights, in both languages', async () => {
  await openEdition()
  expect(await page('id')).toContain('Hak cipta tetap milik pembuat karya')
  expect(await page('en')).toContain('Entering transfers no rights')
  expect(await page('en')).toContain('until 30 April 2026, 23:59 WIB')
})

test('the order in which equal scores are separated is printed: by weight, then as listed, then the panel', async () => {
  const { rounds } = await openEdition()
  const [, second] = rounds[0]!.criteria
  await db.criterion.update({ where: { id: second!.id }, data: { weight: 40 } })
  const text = await page('id')
  const order = /dilihat berturut-turut: (.*) keputusan dewan juri, yang dicatat dengan alasannya/.exec(text)
  expect(order![1]!.split(/nilai pada /).map((one) => one.trim())).toEqual([
    '',
    'Kesesuaian tema dan stilasi relief (bobot 40)',
    'Orisinalitas dan kebaruan (bobot 25)',
    'Filosofi dan keselarasan judul, ide, motif (bobot 20)',
    'Estetika, komposisi, dan warna (bobot 20)',
    'Kelayakan produksi (bobot 10)',
  ])
})

test('the arithmetic is printed: the mean when complete, else the adjusted mean, anything else as a check only', async () => {
  await openEdition()
  const text = await page('id')
  expect(text).toContain(
    'Bila setiap juri menilai setiap karya, nilai karya adalah rata-rata nilai para juri.',
  )
  expect(text).toContain('Bila ada nilai yang kosong')
  expect(text).toContain('nilai semua karya adalah rata-rata tersesuaikan')
  expect(text).toContain('hanya dipakai untuk memeriksa seberapa kokoh hasilnya, tidak untuk menentukannya')
  expect(await page('en')).toContain('never to decide it')
})

test('every round is printed in its order, with who goes on and since when its rules are fixed', async () => {
  await openEdition()
  const by = visit(await person('organiser'), '2026-04-01T08:00:00+07:00')
  await addRound(by, 'final')
  await addRound(by, 'shortlist')
  await db.round.updateMany({ where: { position: 2 }, data: { reserves: 2, advance: 6 } })
  await db.round.updateMany({ where: { position: 1 }, data: { opensAt: new Date('2026-05-02T01:00:00Z') } })
  const text = await page('id')
  const [, shortlist, scoring, final] = text.split(/Babak \d: /)
  expect(shortlist).toMatch(/^Nominasi .*ya, mungkin, atau tidak.*paling sedikit 2 juri menjawab ya/)
  expect(shortlist).toContain('Aturan babak ini tetap sejak babak dibuka, 2 Mei 2026, 08.00 WIB')
  expect(scoring).toMatch(
    /^Penilaian .*6 karya dengan nilai tertinggi maju.*2 karya berikutnya menjadi cadangan/,
  )
  expect(scoring).toContain('tetap sejak babak dibuka bagi juri')
  expect(final).toMatch(/^Final .*Urutan pada babak ini menentukan hadiah\. Kriteria dan bobotnya sama/)
  expect(final).toContain('nilai pada Orisinalitas dan kebaruan (bobot 25)')
})

test('jurors are named once they have accepted, and nobody else is', async () => {
  const { seats } = await openEdition()
  const juror = await person('juror', { name: 'Zahra Kartika' })
  expect(await page('id')).not.toContain('Dewan juri')
  await db.seat.update({ where: { id: seats[0]!.id }, data: { userId: juror.id, title: 'Ahli wastra' } })
  expect(await page('id')).toMatch(/Zahra Kartika \(ketua\)\s+Ahli wastra/)
})

test('the office’s home counts drafts, works, seats and what waits', async () => {
  const { id: editionId } = await openEdition()
  const organiser = await person('organiser')
  const siti = await person('entrant')
  const at = new Date('2026-04-01')
  const entry = (id: string, more: object) => ({
    id,
    editionId,
    entrantId: siti.id,
    draft: {},
    createdAt: at,
    savedAt: at,
    ...more,
  })
  await db.entry.createMany({
    data: [entry('a', {}), entry('b', { number: 1 }), entry('c', { number: 2, withdrawnAt: at })],
  })
  await db.ticket.create({
    data: { hash: 'h', kind: 'asked', userId: siti.id, createdAt: at, expiresAt: new Date('2026-05-01') },
  })
  const letter = {
    channel: 'whatsapp',
    address: '+6281234567890',
    kind: 'x',
    subject: 'x',
    text: 'x',
    createdAt: at,
  }
  await db.letter.create({ data: { id: 'l', state: 'queued', ...letter } })
  expect(await readOverview(visit(organiser, at))).toMatchObject({
    stage: 'open',
    works: { drafts: 1, sent: 1 },
    jurors: { seats: 3, accepted: 0 },
    weights: 100,
    waiting: { asked: 1, letters: 1, failed: 0 },
  })
})

test('the planned window of a round is told in the rules, on the home page and to the office, and no more once it is over', async () => {
  const { rounds } = await openEdition()
  expect(await page('id')).not.toContain('direncanakan')
  const window = {
    plannedAt: new Date('2026-05-04T08:00:00+07:00'),
    closesAt: new Date('2026-05-09T17:00:00+07:00'),
  }
  const set = (data: object) => db.round.update({ where: { id: rounds[0]!.id }, data })
  await set(window)
  expect(await page('id')).toContain(
    'Babak ini direncanakan dari 4 Mei 2026, 08.00 WIB sampai 9 Mei 2026, 17.00 WIB. Panitia yang membuka dan mengakhirinya.',
  )
  expect(await page('en')).toContain(
    'This round is planned from 4 May 2026, 08:00 WIB until 9 May 2026, 17:00 WIB.',
  )
  const by = visit(await person('organiser'), '2026-04-10T10:00:00+07:00')
  expect((await readOverview(by)).judging).toEqual({ from: window.plannedAt, until: window.closesAt })
  const { home } = await readHome(by)
  const schedule = renderToStaticMarkup(
    LanguageProvider({ lang: 'id', children: createElement(Schedule, home as { edition: EditionStory }) }),
  )
  expect(schedule.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(
    'Penilaian dimulai (rencana) 4 Mei 2026, 08.00 WIB sampai 9 Mei 2026, 17.00 WIB',
  )
  await set({ opensAt: new Date('2026-05-03T08:00:00+07:00') })
  expect(await page('id')).toContain('Babak ini direncanakan selesai 9 Mei 2026, 17.00 WIB.')
  await set({ sealedAt: new Date('2026-05-08T08:00:00+07:00') })
  expect(await page('id')).not.toContain('direncanakan')
})
