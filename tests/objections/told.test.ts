import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { answer } from '#app/objections/answer.server.ts'
import { ObjectionLine } from '#app/objections/ObjectionLine.tsx'
import { readBrief } from '#app/objections/brief.server.ts'
import { loader as gallery } from '#app/routes/gallery.edition.tsx'
import { loader as check } from '#app/routes/verify.edition.tsx'
import { LanguageProvider } from '#app/ui/language.tsx'
import type { Lang } from '#app/words/language.ts'
import { opened } from '../accounts/door.ts'
import { announce, judged } from '../gallery/hall.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { object, publishedAt, publishedScene, tooLate } from './published.ts'

freshDatabase()

const during = '2026-05-22T10:00:00+07:00'

async function line(slug: string, at: string, lang: Lang = 'id') {
  const shown = createElement(ObjectionLine, { brief: await readBrief(slug, new Date(at)) })
  return renderToStaticMarkup(LanguageProvider({ lang, children: shown }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

test('one line says until when, how many there are and what became of them', async () => {
  const { edition, organiser } = await publishedScene()
  const { slug } = edition
  expect(await line(slug, during)).toBe(
    'Keberatan atas hasil ini diterima sampai 25 Mei 2026, 23.59 WIB. Ajukan keberatan',
  )
  expect(await line(slug, tooLate)).toBe('Masa sanggah berakhir 25 Mei 2026, 23.59 WIB. Tidak ada sanggahan.')
  for (const contact of ['a@contoh.id', 'b@contoh.id', 'c@contoh.id']) await object({ contact })
  const by = visit(organiser, tooLate)
  const given = { answer: 'Sudah kami bandingkan satu per satu.', seen: '' }
  await answer(by, 1, { state: 'upheld', ...given })
  await answer(by, 2, { state: 'rejected', ...given })
  expect(await line(slug, tooLate)).toBe(
    'Masa sanggah berakhir 25 Mei 2026, 23.59 WIB. 3 keberatan: 1 dikabulkan, 1 ditolak, 1 sedang diperiksa.',
  )
  expect(await line(slug, tooLate, 'en')).toContain(
    '3 objections: 1 upheld, 1 rejected, 1 being looked into.',
  )
})

test('without a window nothing is said, and a past edition’s objections are over', async () => {
  const { edition } = await publishedScene()
  await db.edition.create({
    data: {
      ...(await db.edition.findUniqueOrThrow({ where: { id: edition.id } })),
      id: 'baru',
      slug: '2027',
      createdAt: new Date('2026-05-21T00:00:00Z'),
    },
  })
  expect((await readBrief(edition.slug, new Date(during))).phase).toBe('over')
  await db.edition.update({ where: { id: edition.id }, data: { objectsTill: null } })
  expect(await line(edition.slug, during)).toBe('')
})

test('the gallery and the public check carry the line, and change their ETag with it', async () => {
  const made = await judged(2)
  await db.edition.updateMany({ data: { objectsTill: new Date(tooLate) } })
  await announce(made)
  const { slug } = made.edition
  const tagOf = (answered: unknown) =>
    new Headers((answered as { init: { headers: HeadersInit } }).init.headers).get('ETag')
  const at = (path: string, when: string) => opened(path, { at: when, params: { edition: slug } })
  for (const [path, load] of [
    [`/galeri/${slug}`, gallery],
    [`/verifikasi/${slug}`, check],
  ] as const) {
    const before = await load(at(path, during))
    expect(before.data).toMatchObject({ objections: { phase: 'open' } })
    expect(tagOf(await load(at(path, during)))).toBe(tagOf(before))
    await object({ contact: `${path.length}@contoh.id` }, { at: during })
    expect(tagOf(await load(at(path, during)))).not.toBe(tagOf(before))
  }
})

test('no shared page outlives the window that it speaks of', async () => {
  const made = await judged(1)
  await db.edition.updateMany({ data: { objectsTill: new Date(tooLate) } })
  await announce(made)
  const { slug } = made.edition
  const secondsBefore = async (seconds: number) => {
    const at = new Date(new Date(tooLate).getTime() - seconds * 1000).toISOString()
    const { init } = await gallery(opened(`/galeri/${slug}`, { at, params: { edition: slug } }))
    return new Headers(init?.headers).get('Cache-Control')
  }
  expect(await secondsBefore(600)).toBe('public, max-age=0, s-maxage=60')
  expect(await secondsBefore(20.5)).toBe('public, max-age=0, s-maxage=20')
  expect(await secondsBefore(0)).toBe('public, max-age=0, s-maxage=60')
})

test('the letter about the result says until when and where to object, where a window is set', async () => {
  const made = await judged(2)
  await db.edition.updateMany({ data: { objectsTill: new Date(tooLate) } })
  await announce(made)
  const [letter] = await db.letter.findMany({ where: { kind: { startsWith: 'result' } } })
  expect(letter!.text).toContain(
    'keberatan dapat diajukan sampai 25 Mei 2026, 23.59 WIB di http://localhost:3000/keberatan',
  )
})

test('a result letter without a window promises nothing', async () => {
  const made = await judged(1)
  await announce(made)
  const letter = await db.letter.findFirstOrThrow({ where: { kind: 'result-won' } })
  expect(letter.createdAt).toEqual(new Date(publishedAt))
  expect(letter.text).not.toMatch(/keberatan/)
})
