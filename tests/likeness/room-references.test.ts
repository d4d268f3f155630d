// With the real store and the real darkroom.
import { existsSync, readdirSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { addReferences } from '#app/likeness/add-references.server.ts'
import { developReference, giveReferenceUp } from '#app/likeness/develop-reference.server.ts'
import { likenessInvariants } from '#app/likeness/invariants.server.ts'
import { changeReference, isReference, readReferences } from '#app/likeness/references.server.ts'
import { closeDarkroom } from '#app/media/develop.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import { codeOf, later } from '../entries/works.ts'
import { plainCloth } from '../setup/contest.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()
afterAll(() => closeDarkroom())

function posted(files: [name: string, bytes: Buffer][], fields: Record<string, string> = {}): Request {
  const form = new FormData()
  for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(bytes)]), name)
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return new Request('http://localhost/panitia/acuan', { method: 'POST', body: form })
}

function change(reference: string, more: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ reference, ...more })) form.set(name, value)
  return form
}

test('pictures come at once, are developed in the darkroom, and are asked to be compared', async () => {
  const by = visit(await person('organiser'), later)
  const cloth = await plainCloth(700, 500)
  const dot = await sharp(cloth).negate().png().toBuffer()
  const added = await addReferences(
    by,
    posted(
      [
        ['kambang_toman.jpg', cloth],
        ['duku-lama.png', dot],
        ['lagi.jpg', cloth],
        ['surat.pdf', Buffer.from('%PDF-1.4 surat')],
      ],
      { source: 'Katalog 2019', name: 'tidak dipakai' },
    ),
  )
  expect(added).toEqual({ ok: true, value: { added: 3, twice: 1 } })
  expect(readdirSync(pathOf('originals'))).toHaveLength(3)
  const rows = await db.reference.findMany({ orderBy: { name: 'asc' } })
  expect(rows.map(({ name, state, source }) => [name, state, source])).toEqual([
    ['Duku lama', 'waiting', 'Katalog 2019'],
    ['Kambang toman', 'waiting', 'Katalog 2019'],
    ['Surat', 'waiting', 'Katalog 2019'],
  ])
  for (const { id } of rows) await developReference(id, by.at)
  const { references, mayKeep } = await readReferences(by)
  expect(mayKeep).toBe(true)
  const told = new Map(references.map((one) => [one.name, one]))
  expect(told.get('Kambang toman')).toMatchObject({
    state: 'ready',
    width: 700,
    height: 500,
    widths: [320, 640, 700],
  })
  expect(told.get('Surat')).toMatchObject({ state: 'refused', refusal: 'pdf' })
  const { id } = told.get('Kambang toman')!
  expect(readdirSync(pathOf('pictures', id)).sort()).toEqual(['320.webp', '640.webp', '700.webp'])
  expect([await isReference(id), await isReference(told.get('Surat')!.id)]).toEqual([true, false])
  const asked = await db.job.findMany({ where: { kind: 'likeness-reference' } })
  expect(asked).toHaveLength(2)
  expect(asked.every(({ priority }) => priority < 0)).toBe(true)
  for (const { broken } of await likenessInvariants()) expect(broken).toEqual([])
  const lines = await db.auditLine.groupBy({ by: 'action', _count: true, orderBy: { action: 'asc' } })
  expect(lines.map(({ action, _count }) => [action, _count])).toEqual([
    ['reference.added', 3],
    ['reference.ready', 2],
    ['reference.refused', 1],
  ])
}, 60_000)

test('a reference can be told of anew and taken out, by organisers alone', async () => {
  const by = visit(await person('organiser'), later)
  const helper = visit(await person('helper'), later)
  const picture: [string, Buffer][] = [['a.jpg', await plainCloth(400, 300)]]
  expect(codeOf(await addReferences(helper, posted(picture)))).toBe('forbidden')
  expect(codeOf(await addReferences(by, posted([])))).toBe('picture-missing')
  expect(codeOf(await addReferences(by, posted(picture, { name: '  Daun Balam Berembun ' })))).toBe('ok')
  const { id, name } = await db.reference.findFirstOrThrow()
  expect(name).toBe('Daun Balam Berembun')
  expect((await readReferences(helper)).mayKeep).toBe(false)
  expect(codeOf(await changeReference(helper, change(id, { name: 'x' })))).toBe('forbidden')
  expect(await changeReference(by, change(id, { name: ' ' }))).toMatchObject({
    refusal: { code: 'incomplete', field: 'name' },
  })
  expect(await changeReference(by, change(id, { name: 'Duku', source: 'Tribun 2023' }))).toMatchObject({
    value: 'saved',
  })
  expect(await db.reference.findFirstOrThrow()).toMatchObject({ name: 'Duku', source: 'Tribun 2023' })
  expect(await changeReference(by, change(id, { intent: 'remove' }))).toMatchObject({ value: 'removed' })
  expect((await readReferences(by)).references).toEqual([])
  expect(codeOf(await changeReference(by, change(id, { name: 'Lagi' })))).toBe('not-found')
  // Its original stays: what was judged by it must remain to be seen.
  const { original } = await db.reference.findFirstOrThrow()
  expect(existsSync(pathOf('originals', original))).toBe(true)
})

test('a reference that cannot be developed is refused in the end', async () => {
  const by = visit(await person('organiser'), later)
  await addReferences(by, posted([['a.jpg', await plainCloth(400, 300)]]))
  const { id } = await db.reference.findFirstOrThrow()
  await giveReferenceUp(id, by.at)
  await giveReferenceUp(id, by.at)
  expect(await db.reference.findFirstOrThrow()).toMatchObject({ state: 'refused', refusal: 'too-heavy' })
  expect(await db.auditLine.count({ where: { action: 'reference.refused' } })).toBe(1)
})
