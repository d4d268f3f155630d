import { expect, test } from 'vitest'
import { openSession, readSession } from '#app/accounts/session.server.ts'
import { adoptDrafts } from '#app/entries/adopt.server.ts'
import { attach, detach, maySend } from '#app/entries/attach.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import { emptyDraft } from '#app/entries/draft.ts'
import { myWork } from '#app/entries/my-work.server.ts'
import { maySeePicture } from '#app/entries/picture-access.server.ts'
import { saveDraft } from '#app/entries/save.server.ts'
import { withdraw } from '#app/entries/withdraw.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { codeOf, filledDraft, inTime, readyPicture, send, sentWork } from './works.ts'

freshDatabase()

const visitor = { role: 'visitor' } as const
const file = (name: string) => ({
  original: name,
  bytes: 9,
  sha256: `hash of ${name}`,
  name: `${name}.jpg`,
  type: '',
})

test('a visitor begins a draft with a session of their own', async () => {
  await openEdition()
  const begun = await begin(visit(visitor, inTime), 'Chrome · Android')
  if (!begun.ok) throw new Error(begun.refusal.code)
  const session = await readSession(begun.value.cookie!.split(';')[0]!)
  const entry = await db.entry.findUniqueOrThrow({
    where: { id: begun.value.entryId },
    include: { entrant: true },
  })
  expect(entry.entrantId).toBe(session!.user.id)
  expect(entry.entrant).toMatchObject({ role: 'entrant', name: '', passwordHash: null })
})

test('tapping twice leads to the same untouched draft', async () => {
  await openEdition()
  const actor = await person('entrant')
  const first = await begin(visit(actor, inTime), '')
  const second = await begin(visit(actor, inTime), '')
  expect(second).toEqual(first)
  expect(await db.entry.count()).toBe(1)
})

test('drafts of one network are counted together, however many addresses it has', async () => {
  await openEdition()
  const beginAs = (host: number) =>
    begin({ ...visit(visitor, inTime), address: `2001:db8:5:5::${host.toString(16)}` }, '')
  for (let host = 1; host <= 60; host++) expect(codeOf(await beginAs(host))).toBe('ok')
  expect(codeOf(await beginAs(61))).toBe('too-many-attempts')
})

test('what was typed before the session was lost begins a new draft', async () => {
  await openEdition()
  const begun = await begin(visit(visitor, inTime), '', { ...emptyDraft, title: 'Padma' })
  expect(
    begun.ok && (await db.entry.findUnique({ where: { id: begun.value.entryId } }))?.draft,
  ).toMatchObject({
    title: 'Padma',
  })
})

test('jurors and the office do not enter works', async () => {
  await openEdition()
  for (const role of ['juror', 'organiser', 'helper'] as const) {
    expect(codeOf(await begin(visit(await person(role), inTime), ''))).toBe('forbidden')
  }
})

test('two tabs that change different fields both keep theirs', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const by = visit(actor, inTime)
  const [a, b] = [
    await saveDraft(by, entryId, { version: 2, changes: { title: 'A' }, seen: { title: 'Padma Lematang' } }),
    await saveDraft(by, entryId, { version: 2, changes: { use: 'B' }, seen: { use: 'Kain panjang' } }),
  ]
  expect([a, b].map((one) => one.ok && one.value.conflicts)).toEqual([[], []])
  expect(b.ok && b.value.draft).toMatchObject({ title: 'A', use: 'B' })
})

test('two tabs that change the same field: the second is told, and nothing is overwritten', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const by = visit(actor, inTime)
  const seen = { title: 'Padma Lematang', use: 'Kain panjang' }
  await saveDraft(by, entryId, { version: 2, changes: { title: 'Tab satu' }, seen })
  const second = await saveDraft(by, entryId, {
    version: 2,
    changes: { title: 'Tab dua', use: 'Selendang' },
    seen,
  })
  expect(second).toMatchObject({ ok: true, value: { conflicts: ['title'], version: 4 } })
  expect(second.ok && second.value.draft).toMatchObject({ title: 'Tab satu', use: 'Selendang' })
  // Having seen both, the person decides.
  const chosen = { version: 4, changes: { title: 'Tab dua' }, seen: { title: 'Tab satu' } }
  expect((await saveDraft(by, entryId, chosen)).ok).toBe(true)
  expect((await myWork(by, entryId))!.draft.title).toBe('Tab dua')
})

test('a save whose answer was lost can be sent again', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const change = { version: 2, changes: { title: 'Sekali' }, seen: { title: 'Padma Lematang' } }
  await saveDraft(visit(actor, inTime), entryId, change)
  expect(await saveDraft(visit(actor, inTime), entryId, change)).toMatchObject({
    value: { conflicts: [], version: 3 },
  })
})

test("someone else's draft does not exist", async () => {
  await openEdition()
  const entryId = await filledDraft(await person('entrant'))
  const stranger = visit(await person('entrant'), inTime)
  const picture = await db.picture.findFirstOrThrow()
  expect(await myWork(stranger, entryId)).toBeNull()
  expect(await myWork(visit(visitor, inTime), entryId)).toBeNull()
  for (const outcome of [
    await saveDraft(stranger, entryId, { version: 1, changes: { title: 'x' } }),
    await attach(stranger, entryId, 'main', file('x')),
    await detach(stranger, entryId, picture.id),
    await send(stranger, entryId),
    await withdraw(stranger, entryId),
  ]) {
    expect(codeOf(outcome)).toBe('not-found')
  }
  expect(await maySeePicture(stranger, entryId, picture.id)).toBe(false)
  // The office sees pictures of what was sent, not of drafts.
  expect(await maySeePicture(visit(await person('organiser'), inTime), entryId, picture.id)).toBe(false)
  expect(await maySeePicture(visit(await person('juror'), inTime), entryId, picture.id)).toBe(false)
})

test('the office, never a juror, sees the pictures of a sent work', async () => {
  await openEdition()
  const entryId = await sentWork(await person('entrant'))
  const { id } = await db.picture.findFirstOrThrow()
  const seen = async (role: 'organiser' | 'helper' | 'juror') =>
    maySeePicture(visit(await person(role), inTime), entryId, id)
  expect([await seen('organiser'), await seen('helper'), await seen('juror')]).toEqual([true, true, false])
})

test('a picture arrives with its row, its audit line and its job, and telling it twice is once', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const by = visit(actor, inTime)
  const first = await attach(by, entryId, 'detail', file('a'))
  expect(await attach(by, entryId, 'detail', file('a'))).toEqual(first)
  expect(await db.picture.count({ where: { entryId, kind: 'detail' } })).toBe(1)
  expect(await db.job.count({ where: { kind: 'picture' } })).toBe(1)
  expect(await db.auditLine.count({ where: { action: 'picture.arrived' } })).toBe(1)
})

test('a file sent once more, because nobody heard that it had arrived, is the picture it was', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const by = visit(actor, inTime)
  const first = await attach(by, entryId, 'main', file('a'))
  expect(await attach(by, entryId, 'main', { ...file('a'), original: 'sent again' })).toEqual(first)
  expect(await db.picture.count({ where: { entryId, sha256: file('a').sha256 } })).toBe(1)
  // One that another has followed is not silently taken for the one that stands.
  await attach(by, entryId, 'main', file('b'))
  expect(codeOf(await attach(by, entryId, 'main', { ...file('a'), original: 'a third time' }))).toBe(
    'picture-twice',
  )
})

test('the same file twice in one work is recognised', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const by = visit(actor, inTime)
  await attach(by, entryId, 'detail', file('a'))
  expect(codeOf(await attach(by, entryId, 'detail', { ...file('b'), sha256: 'hash of a' }))).toBe(
    'picture-twice',
  )
})

test('nobody heaps up pictures that wait to be processed, and nobody else is kept out by them', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const by = visit(actor, inTime)
  for (let count = 0; count < 20; count++) {
    expect(await attach(by, entryId, 'main', file(`main ${count}`))).toMatchObject({ ok: true })
  }
  expect(codeOf(await maySend(db, by, entryId, 'main'))).toBe('pictures-waiting')
  expect(await attach(by, entryId, 'main', file('received already'))).toMatchObject({ ok: true })
  const other = await person('entrant')
  const others = await filledDraft(other)
  expect(await maySend(db, visit(other, inTime), others, 'main')).toMatchObject({ ok: true })
  await db.picture.updateMany({ where: { entryId }, data: { state: 'ready' } })
  expect(await maySend(db, by, entryId, 'main')).toMatchObject({ ok: true })
})

test('four details and no more', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const by = visit(actor, inTime)
  for (const name of ['a', 'b', 'c', 'd'])
    expect(codeOf(await attach(by, entryId, 'detail', file(name)))).toBe('ok')
  expect(codeOf(await attach(by, entryId, 'detail', file('e')))).toBe('too-many-pictures')
})

test('a new main picture takes the old one’s place only when it is ready', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const by = visit(actor, inTime)
  const old = await db.picture.findFirstOrThrow()
  const fresh = await attach(by, entryId, 'main', file('new'))
  if (!fresh.ok) throw new Error(fresh.refusal.code)
  const id = fresh.value.pictureId
  const shown = async () => (await myWork(by, entryId))!.pictures.map((one) => one.id)
  expect(await shown()).toEqual([old.id, id])
  expect(codeOf(await send(by, entryId))).toBe('picture-processing')
  await db.picture.update({ where: { id }, data: { state: 'ready', width: 9, height: 9 } })
  expect(await shown()).toEqual([id])
  // Taking it out does not bring back the one before.
  await detach(by, entryId, id)
  expect(await shown()).toEqual([])
})

test('a refused new main picture leaves the old one in its place', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  await readyPicture(entryId, 'main', { state: 'refused', position: 2 })
  expect(codeOf(await send(visit(actor, inTime), entryId))).toBe('ok')
  expect((await db.submission.findFirstOrThrow()).pictures).toHaveLength(1)
})

test('signing in to an account brings along the drafts begun before, but not empty ones', async () => {
  const edition = await openEdition()
  await db.edition.update({ where: { id: edition.id }, data: { maxWorks: 5 } })
  const begun = await begin(visit(visitor, inTime), '', { ...emptyDraft, title: 'Padma' })
  if (!begun.ok) throw new Error(begun.refusal.code)
  const { entrantId } = await db.entry.findUniqueOrThrow({ where: { id: begun.value.entryId } })
  const provisional = { role: 'entrant' as const, id: entrantId, name: '', sessionId: '' }
  await begin(visit(provisional, inTime), '')
  const account = await person('entrant')
  expect(await transact((tx) => adoptDrafts(tx, visit(account, inTime), entrantId, account.id))).toBe(1)
  expect(await myWork(visit(account, inTime), begun.value.entryId)).not.toBeNull()
  expect(await myWork(visit(provisional, inTime), begun.value.entryId)).toBeNull()
})

test('a full account’s works are never moved to another', async () => {
  await openEdition()
  const [from, to] = [await person('entrant'), await person('entrant')]
  const entryId = await filledDraft(from)
  expect(await transact((tx) => adoptDrafts(tx, visit(to, inTime), from.id, to.id))).toBe(0)
  expect((await db.entry.findUniqueOrThrow({ where: { id: entryId } })).entrantId).toBe(from.id)
  expect(await openSession(from.id, '', new Date(inTime))).toContain('sesi=')
})
