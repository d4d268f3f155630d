// With the real store and the real darkroom: what is kept is what came.
import { readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { attach } from '#app/entries/attach.server.ts'
import { attachPosted } from '#app/entries/attach-form.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import { receipt } from '#app/entries/receipt.server.ts'
import { saveDraft } from '#app/entries/save.server.ts'
import { uploadRules } from '#app/entries/upload-rules.server.ts'
import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { developPicture } from '#app/media/develop-picture.server.ts'
import { closeDarkroom } from '#app/media/develop.server.ts'
import { keepOriginal, pathOf, prepareStore } from '#app/media/store.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { codeOf, fullDraft, inTime, send } from './works.ts'

freshDatabase()
afterAll(() => closeDarkroom())

const red = { create: { width: 200, height: 300, channels: 3 as const, background: '#9c3f24' } }
const picture = (format: 'png' | 'jpeg') => sharp(red).composite([dot])[format]().toBuffer()
const dot = { input: { create: { width: 40, height: 40, channels: 3 as const, background: '#22304f' } } }

async function emptyWork(actor: Person): Promise<string> {
  const begun = await begin(visit(actor, inTime), '')
  if (!begun.ok) throw new Error(begun.refusal.code)
  const { entryId } = begun.value
  await saveDraft(visit(actor, inTime), entryId, { version: 1, changes: fullDraft })
  return entryId
}

function multipart(files: [name: string, bytes: Buffer][]): Request {
  const form = new FormData()
  for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(bytes)]), name)
  return new Request('http://localhost/karya/x/gambar', { method: 'POST', body: form })
}

test('the hashes of the receipt are those of the files as they were sent and as they lie on disk', async () => {
  await openEdition()
  const actor = await person('entrant')
  const by = visit(actor, inTime)
  const entryId = await emptyWork(actor)
  const [main, detail] = [await picture('png'), await picture('jpeg')]
  await prepareStore()
  await writeFile(pathOf('parts', 'part1'), main)
  const kept = await keepOriginal('part1', 'part1')
  await attach(by, entryId, 'main', { ...kept, name: 'Siti.png', type: 'image/png' })
  expect(codeOf(await attachPosted(by, entryId, 'detail', multipart([['detail.jpg', detail]])))).toBe('ok')
  for (const { id } of await db.picture.findMany()) await developPicture(id, by.at)
  expect(codeOf(await send(by, entryId))).toBe('ok')

  const paper = (await receipt(by, entryId))!
  expect(paper.pictures.map((one) => one.sha256)).toEqual([sha256(main), sha256(detail)])
  const rows = await db.picture.findMany({ orderBy: { kind: 'desc' } })
  for (const [index, row] of rows.entries()) {
    const onDisk = await readFile(pathOf('originals', row.original))
    expect(sha256(onDisk)).toBe(paper.pictures[index]!.sha256)
    expect(onDisk.length).toBe(paper.pictures[index]!.bytes)
  }
}, 60_000)

test('a plain form brings several pictures, and a file that is already there is let go again', async () => {
  await openEdition()
  const actor = await person('entrant')
  const by = visit(actor, inTime)
  const entryId = await emptyWork(actor)
  const [png, jpeg] = [await picture('png'), await picture('jpeg')]
  const both = multipart([
    ['a.png', png],
    ['b.jpg', jpeg],
  ])
  expect(await attachPosted(by, entryId, 'detail', both)).toEqual({ ok: true, value: { count: 2 } })
  const again = await attachPosted(by, entryId, 'detail', multipart([['c.png', png]]))
  expect(codeOf(again)).toBe('picture-twice')
  expect(await db.picture.count()).toBe(2)
  expect(codeOf(await attachPosted(by, entryId, 'main', multipart([])))).toBe('picture-missing')
})

test('of files posted together those that can be recorded are, and one is told which they were', async () => {
  await openEdition()
  const actor = await person('entrant')
  const by = visit(actor, inTime)
  const entryId = await emptyWork(actor)
  const [png, jpeg] = [await picture('png'), await picture('jpeg')]
  const twice = multipart([
    ['a.png', png],
    ['b.png', png],
    ['c.jpg', jpeg],
  ])
  expect(await attachPosted(by, entryId, 'detail', twice)).toEqual({
    ok: false,
    refusal: { code: 'picture-twice' },
    refused: 'b.png',
    arrived: ['a.png', 'c.jpg'],
  })
  // A database that fails at one of them.
  await db.$executeRawUnsafe(
    `CREATE TRIGGER full BEFORE INSERT ON Picture WHEN NEW.name = 'e.png' BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
  )
  const more = multipart([
    ['d.png', Buffer.concat([png, Buffer.from('1')])],
    ['e.png', Buffer.concat([png, Buffer.from('2')])],
  ])
  const answer = await attachPosted(by, entryId, 'detail', more)
  await db.$executeRawUnsafe('DROP TRIGGER full')
  expect(answer).toMatchObject({ refusal: { code: 'not-kept' }, refused: 'e.png', arrived: ['d.png'] })
  const names = await db.picture.findMany({ select: { name: true }, orderBy: { position: 'asc' } })
  expect(names.map(({ name }) => name)).toEqual(['a.png', 'c.jpg', 'd.png'])
  expect(await db.auditLine.count({ where: { action: 'picture.arrived' } })).toBe(3)
})

test('the upload door asks the same law', async () => {
  await openEdition()
  const [actor, stranger] = [await person('entrant'), await person('entrant')]
  const entryId = await emptyWork(actor)
  const arrival = { holder: `${entryId} main`, at: new Date(inTime), original: 'key', bytes: 1, sha256: 'x' }
  const file = { ...arrival, name: 'x.jpg', type: 'image/jpeg' }
  expect(codeOf(await uploadRules.arrived({ ...file, userId: stranger.id }))).toBe('not-found')
  expect(codeOf(await uploadRules.arrived({ ...file, userId: actor.id, holder: entryId }))).toBe('invalid')
  const late = new Date('2026-05-01T00:00:00+07:00')
  expect(codeOf(await uploadRules.arrived({ ...file, userId: actor.id, at: late }))).toBe('closed')
  expect(codeOf(await uploadRules.arrived({ ...file, userId: actor.id }))).toBe('ok')
})
