import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readHome } from '#app/gallery/home.server.ts'
import { readWall } from '#app/gallery/wall.server.ts'
import { readWork } from '#app/gallery/work.server.ts'
import { WorkPage } from '#app/gallery/WorkPage.tsx'
import { worksFrom } from '#app/gallery/relief-works.server.ts'
import { db } from '#app/ground/db.server.ts'
import { loader as workDoor } from '#app/routes/gallery.work.tsx'
import type { Visit } from '#app/policy/actor.ts'
import { LanguageProvider } from '#app/ui/language.tsx'
import { bait, work } from '../judging/room-scene.ts'
import { person, visit } from '../setup/people.ts'
import { queriesOf } from '../setup/queries.ts'
import { freshDatabase } from '../setup/world.ts'
import { announce, judged, publishedAt, restart } from './hall.ts'

freshDatabase()

type Framed = Parameters<typeof LanguageProvider>[0]

const all = new URLSearchParams()
const after = new Date('2026-06-01T00:00:00+07:00')

async function slugs() {
  const { slug } = await db.edition.findFirstOrThrow()
  const first = await db.publishedWork.findFirst({ orderBy: { position: 'asc' } })
  return { edition: slug, work: first?.slug ?? 'pali-001-penjaga-pintu-1' }
}

const kindAt = async (at: string) => (await readHome(visit({ role: 'visitor' }, at))).home

/** Asks a work's door as a visitor's browser does; a thrown answer is an answer. */
async function ask(known?: string) {
  const { edition, work: slug } = await slugs()
  const headers = known ? { 'If-None-Match': known } : undefined
  const request = new Request(`http://localhost/galeri/${edition}/${slug}`, { headers })
  const context = { at: after, id: 'x', nonce: 'x', address: '127.0.0.1' }
  const door = { request, context, params: { edition, work: slug } } as unknown as Parameters<
    typeof workDoor
  >[0]
  const answer = await workDoor(door).catch((thrown: unknown) => thrown)
  const { init } = answer as { init: { status?: number; headers?: Record<string, string> } | null }
  return { status: init?.status ?? 200, headers: new Headers(init?.headers) }
}

test('before publication there is no wall, no work and no winner', async () => {
  await judged(2)
  const { edition, work: slug } = await slugs()
  expect(await readWall(edition, all)).toBeNull()
  expect(await readWork(edition, slug)).toBeNull()
  expect((await ask()).status).toBe(404)
  expect(await worksFrom('kala')).toEqual([])
  expect((await readHome(visit({ role: 'visitor' }, after))).home.kind).toBe('waiting')
})

test('after it the wall, the work, the relief’s page and the home page show them', async () => {
  await announce(await judged(7))
  const { edition, work: slug } = await slugs()
  const wall = (await readWall(edition, all))!
  expect(wall.winners.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  expect(wall.works.map(({ number }) => number)).toEqual([6, 7])
  const shown = (await readWork(edition, slug))!
  expect([shown.before, shown.work.number, shown.after?.number]).toEqual([null, 1, 2])
  expect((await worksFrom('kala'))[0]).toMatchObject({ slug: edition, count: 7 })
  const { home } = await readHome(visit({ role: 'visitor' }, after))
  expect(home).toMatchObject({ kind: 'published', works: 7 })
  expect(await readWall(edition, new URLSearchParams('halaman=2'))).toBeNull()
  expect(await readWork(edition, 'pali-099-tidak-ada')).toBeNull()
  expect(await readWork('1999', slug)).toBeNull()
})

test('what hangs does not change when its maker, its edition or its prize is renamed', async () => {
  const made = await judged(3)
  await announce(made)
  const { edition, work: slug } = await slugs()
  const before = await readWork(edition, slug)
  await db.user.updateMany({ where: { role: 'entrant' }, data: { name: 'Nama Baru', place: 'Tempat Baru' } })
  await db.edition.updateMany({ data: { name: 'Judul Baru', theme: 'Tema Baru' } })
  await db.prize.updateMany({ data: { name: 'Juara Baru', amount: 1 } })
  restart()
  expect(await readWork(edition, slug)).toEqual(before)
  expect(before!.work.content.maker.name).toBe(bait.name)
})

test('a visitor may share the page with a cache, and is told when it is unchanged', async () => {
  await announce(await judged(1))
  const first = await ask()
  const etag = first.headers.get('ETag')!
  expect(first.status).toBe(200)
  expect(first.headers.get('Cache-Control')).toContain('public, max-age=0, s-maxage=')
  expect(first.headers.get('Vary')).toBe('Cookie')
  expect((await ask(etag)).status).toBe(304)
  expect((await ask(`"other", ${etag}`)).status).toBe(304)
  expect((await ask('W/"other"')).status).toBe(200)
})

/** Queries of the wall read first and again, of a work, and of the home page. */
async function cost() {
  const { edition, work: slug } = await slugs()
  const cold = await queriesOf(() => readWall(edition, all))
  const warm = await queriesOf(() => readWall(edition, all))
  return [
    cold,
    warm,
    await queriesOf(() => readWork(edition, slug)),
    await queriesOf(() => readHome(visit({ role: 'visitor' }, after))),
  ]
}

test('the wall and a work cost as many queries with thirty works as with one', async () => {
  await announce(await judged(1))
  const one = await cost()
  expect(one[1]).toBeLessThanOrEqual(2)
  const { id } = await db.publication.findFirstOrThrow()
  const content = (await db.publishedWork.findFirstOrThrow()).content!
  await db.publishedWork.createMany({
    data: Array.from({ length: 29 }, (_, index) => ({
      id: `more-${index}`,
      publicationId: id,
      number: 100 + index,
      slug: `pali-${100 + index}`,
      position: 100 + index,
      content,
    })),
  })
  restart()
  expect(await cost()).toEqual(one)
})

test('a work’s page holds its story in both languages’ frames, pictures with exact sizes, and no way to reach the maker', async () => {
  await announce(await judged(2), { words: { 1: { id: 'Garisnya sabar.', en: '' } } })
  const { edition, work: slug } = await slugs()
  const page = (await readWork(edition, slug))!
  for (const lang of ['id', 'en'] as const) {
    const html = renderToStaticMarkup(
      createElement(LanguageProvider, { lang } as Framed, createElement(WorkPage, { page })),
    )
    for (const said of ['Penjaga Pintu 1', bait.name, bait.member, 'Garisnya sabar.', 'PALI-001']) {
      expect(html).toContain(said)
    }
    for (const secret of [bait.email, bait.phone.slice(0, -3), bait.file, '<script']) {
      expect(html).not.toContain(secret)
    }
    const pictures = html.match(/<img [^>]*>/g)!
    for (const part of [/ width="\d+"/, / height="\d+"/, / alt="/]) {
      expect(pictures.filter((picture) => !part.test(picture))).toEqual([])
    }
    expect(pictures[0]).toContain('fetchpriority="high"')
    expect(pictures[0]).toMatch(/alt="[^"]+Penjaga Pintu 1/)
  }
})

test('the home page follows the instants of the edition', async () => {
  const made = await judged(2)
  await work(made.edition.id, 3, null)
  expect(await kindAt('2026-03-26T23:59:59+07:00')).toMatchObject({
    kind: 'ahead',
    edition: { stage: 'draft' },
  })
  expect(await kindAt('2026-04-30T23:59:59.999+07:00')).toMatchObject({
    kind: 'ahead',
    edition: { stage: 'open', left: { unit: 'minutes', count: 0 } },
  })
  // Three works were sent; two of them came to the jury.
  expect(await kindAt('2026-05-01T00:00:00+07:00')).toMatchObject({ kind: 'waiting', works: 3 })
  expect(await kindAt('2026-05-04T00:00:00+07:00')).toMatchObject({ kind: 'waiting', works: 2 })
  await announce(made)
  expect(await kindAt(publishedAt)).toMatchObject({ kind: 'published' })
})

test('beginning a work is offered to those who may begin one', async () => {
  await judged(1)
  const at = '2026-04-01T00:00:00+07:00'
  const offered = async (actor: Visit['actor']) => {
    const { home } = await readHome(visit(actor, at))
    return home.kind === 'ahead' && home.edition.invites
  }
  expect(await offered({ role: 'visitor' })).toBe(true)
  expect(await offered(await person('entrant'))).toBe(true)
  expect(await offered(await person('juror'))).toBe(false)
  expect(await offered(await person('organiser'))).toBe(false)
})
