import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import {
  developPicture,
  printFine,
  publishPicture,
  remakePicture,
} from '#app/media/develop-picture.server.ts'
import { closeDarkroom } from '#app/media/develop.server.ts'
import { serveDerivative, serveOriginal } from '#app/media/serve.server.ts'
import { keepOriginal, pathOf, prepareStore } from '#app/media/store.server.ts'
import {
  beginUpload,
  findUpload,
  finishUpload,
  letOriginalGo,
  sweepUploads,
} from '#app/media/uploads.server.ts'

const at = new Date('2026-04-01T03:00:00Z')
afterAll(closeDarkroom)

let entryId = ''
beforeAll(async () => {
  await prepareStore()
  const user = await db.user.create({
    data: { id: 'siti', role: 'entrant', name: 'Siti', passwordHash: '', createdAt: at },
  })
  const edition = await db.edition.create({
    data: { id: 'e', slug: '2026', name: 'x', nameEn: 'x', theme: 'x', themeEn: 'x', createdAt: at },
  })
  const entry = await db.entry.create({
    data: { id: 'entry', editionId: edition.id, entrantId: user.id, draft: {}, createdAt: at, savedAt: at },
  })
  entryId = entry.id
})

let count = 0
/** A waiting picture whose original has these bytes. */
async function arrive(bytes: Buffer): Promise<string> {
  const id = `picture${++count}`
  writeFileSync(pathOf('parts', id), bytes)
  const kept = await keepOriginal(id, id)
  await db.picture.create({
    data: {
      ...kept,
      id,
      entryId,
      kind: 'main',
      position: count,
      state: 'waiting',
      name: 'karya.jpg',
      type: '',
      arrivedAt: at,
    },
  })
  return id
}
const picture = (width = 700, height = 500) =>
  sharp({ create: { width, height, channels: 3, background: '#9c3f24' } })
    .jpeg()
    .toBuffer()

test('an original is kept byte for byte, synced and hashed, and keeping it twice is keeping it once', async () => {
  const bytes = await picture()
  writeFileSync(pathOf('parts', 'one'), bytes)
  const kept = await keepOriginal('one', 'key1')
  expect(kept).toEqual({ original: 'key1', bytes: bytes.length, sha256: sha256(bytes) })
  expect(await keepOriginal('one', 'key1')).toEqual(kept)
  expect(readFileSync(pathOf('originals', 'key1')).equals(bytes)).toBe(true)
})

test('no name leads out of the store', () => {
  for (const name of ['..', '../x', 'a/b', '/etc/passwd', '', '.', 'a\0b', '-rf', '.htaccess']) {
    expect(() => pathOf('originals', name)).toThrow('not a name')
  }
})

async function lines(action: string, id: string): Promise<number> {
  const all = await db.auditLine.findMany({ where: { action } })
  return all.filter(({ facts }) => (facts as { picture: string }).picture === id).length
}

test('a waiting picture becomes ready, on record, with its fine prints ordered; again changes nothing', async () => {
  const id = await arrive(await picture())
  await developPicture(id, at)
  await developPicture(id, at)
  const row = await db.picture.findUniqueOrThrow({ where: { id } })
  expect(row).toMatchObject({
    state: 'ready',
    type: 'image/jpeg',
    width: 700,
    height: 500,
    widths: [320, 640, 700],
    notices: ['small', 'blank'],
  })
  expect(row.seam).toEqual({ across: 0, down: 0 })
  expect(await lines('picture.ready', id)).toBe(1)
  expect(await db.job.count({ where: { kind: 'picture-fine', key: `picture-fine:${id}` } })).toBe(1)
  await printFine(id, at)
  expect(readdirSync(pathOf('pictures', id)).sort()).toEqual(
    ['320.avif', '320.webp', '640.avif', '640.webp', '700.avif', '700.webp', 'print.jpg', 'tiles'].sort(),
  )
  await printFine(id, at)
  const { fineAt } = await db.picture.findUniqueOrThrow({ where: { id } })
  expect(fineAt).toBeInstanceOf(Date)
  expect(await lines('picture.fine', id)).toBe(1)
})

test('a file that is no picture is refused, on record, and stays refused', async () => {
  const id = await arrive(Buffer.from('%PDF-1.7 Siti Contoh'))
  await developPicture(id, at)
  await developPicture(id, at)
  expect(await db.picture.findUniqueOrThrow({ where: { id } })).toMatchObject({
    state: 'refused',
    refusal: 'pdf',
  })
  expect(await db.auditLine.count({ where: { action: 'picture.refused' } })).toBe(1)
})

test('a picture taken out while it waited is left alone', async () => {
  const id = await arrive(await picture())
  await db.picture.update({ where: { id }, data: { removedAt: at } })
  await developPicture(id, at)
  expect(await db.picture.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'waiting' })
})

test('publishing makes hard links under another name, with the fine prints, and can be repeated', async () => {
  const id = await arrive(await picture(400, 300))
  await developPicture(id, at)
  await publishPicture(id, 'publik1')
  await publishPicture(id, 'publik1')
  expect(readdirSync(pathOf('public', 'publik1')).sort()).toEqual(
    ['320.avif', '320.webp', '400.avif', '400.webp', 'tiles'].sort(),
  )
  const [own, shown] = [pathOf('pictures', id, '400.avif'), pathOf('public', 'publik1', '400.avif')]
  expect(statSync(own).ino).toBe(statSync(shown).ino)
})

test('a lost fine print is made again, and a picture is remade whole from its original, on record', async () => {
  const id = await arrive(await picture(400, 300))
  await developPicture(id, at)
  await printFine(id, at)
  const file = (name: string) => pathOf('pictures', id, name)
  rmSync(file('tiles'), { recursive: true })
  await printFine(id, at)
  expect(existsSync(file('tiles'))).toBe(true)
  expect(await lines('picture.fine', id)).toBe(1)
  const before = readFileSync(file('400.avif'))
  for (const name of ['400.avif', '400.webp', 'print.jpg']) writeFileSync(file(name), 'spoiled')
  await db.picture.update({ where: { id }, data: { colours: [], placeholder: null, fineAt: at } })
  expect(await remakePicture(id, at)).toBeNull()
  const row = await db.picture.findUniqueOrThrow({ where: { id } })
  expect(row.placeholder).toMatch(/^data:/)
  expect(row.colours).toEqual([expect.stringMatching(/^#9[cd]3f2[45]$/)])
  expect(readFileSync(file('400.avif')).equals(before)).toBe(true)
  expect(await lines('picture.remade', id)).toBe(1)
  // What is no longer taken stays as it was made.
  writeFileSync(pathOf('originals', id), 'GIF89a')
  expect(await remakePicture(id, at)).toBe('gif')
  expect(existsSync(file('400.avif'))).toBe(true)
})

test('a derivative is answered with its own type and tag, and nothing of the original', async () => {
  const id = await arrive(await picture())
  await developPicture(id, at)
  const ask = (file: string, headers = {}) =>
    serveDerivative(new Request('http://x/', { headers }), { pictureId: id, file })
  const webp = await ask('640.webp')
  expect(webp.status).toBe(200)
  expect(webp.headers.get('content-type')).toBe('image/webp')
  expect(webp.headers.get('cache-control')).toMatch(/^private/)
  expect(webp.headers.get('x-content-type-options')).toBe('nosniff')
  const tag = webp.headers.get('etag')!
  expect((await ask('640.webp', { 'if-none-match': tag })).status).toBe(304)
  // Until the AVIF is there its WebP stands in, and no cache keeps it under that name.
  const early = await ask('640.avif')
  expect(early.headers.get('content-type')).toBe('image/webp')
  expect(early.headers.get('cache-control')).toBe('private, no-cache')
  await printFine(id, at)
  expect((await ask('640.avif')).headers.get('content-type')).toBe('image/avif')
  for (const file of ['641.webp', '640.png', '../640.webp', '640.webp.part', '', '99999999.webp']) {
    expect([file, (await ask(file)).status]).toEqual([file, 404])
  }
  const told = JSON.stringify([...webp.headers])
  for (const word of ['karya.jpg', id, sha256(readFileSync(pathOf('originals', id)))]) {
    expect(told).not.toContain(word)
  }
})

test('an original is a download under a plain name', async () => {
  writeFileSync(pathOf('originals', 'key2'), 'bytes')
  const answer = await serveOriginal('key2', 'PALI-017 "utama"\r\nX: y.jpg')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="PALI-017-utama-X-y.jpg"')
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(await answer.text()).toBe('bytes')
  expect((await serveOriginal('gone', 'x')).status).toBe(404)
})

test('the same file for the same place continues; another version of it, or a finished one, begins anew', async () => {
  const file = { userId: 'siti', holder: 'h', name: 'a.jpg', type: 'image/jpeg', size: 9, lastModified: 1 }
  const key = await beginUpload(file, at, [])
  expect(await beginUpload(file, at, [])).toBe(key)
  expect(await beginUpload(file, at, [key])).not.toBe(key)
  expect(await beginUpload({ ...file, lastModified: 2 }, at, [])).not.toBe(key)
  expect(await beginUpload({ ...file, userId: 'budi' }, at, [])).not.toBe(key)
  await finishUpload(key, {}, at)
  expect(await beginUpload(file, at, [])).not.toBe(key)
})

test('an original is let go only while no picture and no reference has it', async () => {
  for (const key of ['nobodys', 'references']) {
    writeFileSync(pathOf('parts', key), 'bytes')
    await keepOriginal(key, key)
  }
  await db.reference.create({
    data: {
      id: 'ref',
      name: 'Kawung',
      state: 'ready',
      fileName: 'k.jpg',
      original: 'references',
      type: 'image/jpeg',
      bytes: 5,
      sha256: 'x',
      addedById: 'siti',
      addedAt: at,
    },
  })
  const kept = await arrive(await picture())
  await db.picture.update({ where: { id: kept }, data: { removedAt: at } })
  expect(await letOriginalGo('nobodys')).toBe(true)
  expect(await letOriginalGo(kept)).toBe(false)
  expect(await letOriginalGo('references')).toBe(false)
  expect(existsSync(pathOf('originals', 'nobodys'))).toBe(false)
  expect(existsSync(pathOf('originals', kept))).toBe(true)
  expect(existsSync(pathOf('originals', 'references'))).toBe(true)
})

test('uploads given up are swept with their bytes; what became a picture stays', async () => {
  const file = { userId: 'siti', holder: 'h', name: 's.jpg', type: '', size: 9, lastModified: 1 }
  const given = await beginUpload(file, at, [])
  writeFileSync(pathOf('parts', given), 'half')
  const kept = await arrive(await picture())
  writeFileSync(pathOf('parts', kept), 'leftover')
  const later = new Date(Date.now() + 4 * 86_400_000)
  await sweepUploads(later)
  expect(existsSync(pathOf('parts', given))).toBe(false)
  expect(existsSync(pathOf('parts', kept))).toBe(false)
  expect(existsSync(pathOf('originals', kept))).toBe(true)
  await sweepUploads(new Date(at.getTime() + 8 * 86_400_000))
  expect(await findUpload(given)).toBeNull()
})
