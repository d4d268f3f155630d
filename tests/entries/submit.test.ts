import { expect, test } from 'vitest'
import { verifyChain } from '#app/audit/verify.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import { detach } from '#app/entries/attach.server.ts'
import { myWorks } from '#app/entries/mine.server.ts'
import { receipt } from '#app/entries/receipt.server.ts'
import { saveDraft } from '#app/entries/save.server.ts'
import { makersOf, standingWorks } from '#app/entries/standing.server.ts'
import { submit } from '#app/entries/submit.server.ts'
import { withdraw } from '#app/entries/withdraw.server.ts'
import { db } from '#app/ground/db.server.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { codeOf, filledDraft, fullDraft, inTime, later, readyPicture, send, sentWork } from './works.ts'

freshDatabase()

test('ten submits at once are one entry, one number, one version, one letter', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => send(visit(actor, inTime), entryId)))
  expect(outcomes.map(codeOf)).toEqual(Array.from({ length: 10 }, () => 'ok'))
  expect(outcomes.filter((one) => one.ok && !one.value.again)).toHaveLength(1)
  expect(await db.submission.findMany({ select: { entryId: true, version: true } })).toEqual([
    { entryId, version: 1 },
  ])
  expect(await db.entry.findFirstOrThrow()).toMatchObject({ number: 1 })
  expect(await db.edition.findFirstOrThrow()).toMatchObject({ lastNumber: 1 })
  expect(await db.letter.count({ where: { kind: 'receipt' } })).toBe(1)
  expect(await db.auditLine.count({ where: { action: 'entry.submitted' } })).toBe(1)
})

test('ten people who submit at once get ten numbers in a row', async () => {
  await openEdition()
  const people = await Promise.all(Array.from({ length: 10 }, () => person('entrant')))
  const drafts = []
  for (const actor of people) drafts.push({ actor, entryId: await filledDraft(actor) })
  await Promise.all(drafts.map(({ actor, entryId }) => send(visit(actor, inTime), entryId)))
  const numbers = (await db.entry.findMany()).map((entry) => entry.number).sort((a, b) => a! - b!)
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect((await verifyChain()).broken).toBeUndefined()
})

test('a replayed post answers the same even after the deadline', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  const replay = await send(visit(actor, '2026-05-02T00:00:00+07:00'), entryId)
  expect(replay).toEqual({ ok: true, value: { number: 1, version: 1, again: true } })
})

test('what is edited after sending does not stand until it is sent', async () => {
  const edition = await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  await saveDraft(visit(actor, later), entryId, {
    version: 2,
    changes: { title: 'Judul baru', members: 'Sari' },
  })
  const standing = async () => (await standingWorks(db, edition.id))[0]!
  expect((await standing()).content.title).toBe(fullDraft.title)
  expect((await makersOf(db, [entryId])).get(entryId)!.members).toEqual(['Rina Contoh', 'Budi Contoh'])
  const [work] = (await myWorks(visit(actor, later))).works
  expect(work).toMatchObject({ state: 'sent', changed: true, version: 1 })

  expect(await send(visit(actor, later), entryId)).toMatchObject({
    value: { number: 1, version: 2, again: false },
  })
  expect((await standing()).content.title).toBe('Judul baru')
  expect((await makersOf(db, [entryId])).get(entryId)!.members).toEqual(['Sari'])
})

test('a picture taken out of the draft stays in what was sent', async () => {
  const edition = await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  const detail = await readyPicture(entryId, 'detail')
  await send(visit(actor, later), entryId)
  expect(codeOf(await detach(visit(actor, later), entryId, detail.id))).toBe('ok')
  const [work] = await standingWorks(db, edition.id)
  expect(work!.pictures.map((one) => one.kind)).toEqual(['main', 'detail'])
})

test('the draft that was looked through is the one that is sent', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  await saveDraft(visit(actor, inTime), entryId, { version: 2, changes: { title: 'Dari tab lain' } })
  expect(codeOf(await submit(visit(actor, inTime), entryId, { version: 2, noticesSeen: true }))).toBe('stale')
})

test('notices beside a picture must be confirmed', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  await readyPicture(entryId, 'detail', { notices: ['cmyk-assumed'] })
  const seen = { version: 2, noticesSeen: false }
  expect(await submit(visit(actor, inTime), entryId, seen)).toMatchObject({
    refusal: { code: 'incomplete', field: 'notices' },
  })
  expect(codeOf(await submit(visit(actor, inTime), entryId, { ...seen, noticesSeen: true }))).toBe('ok')
})

test('an unfinished draft, a picture still being processed, a missing account each keep it from being sent', async () => {
  await openEdition()
  const actor = await person('entrant')
  const untitled = await filledDraft(actor, { title: '   ' })
  expect(await send(visit(actor, inTime), untitled)).toMatchObject({
    refusal: { code: 'incomplete', field: 'title' },
  })
  const entryId = await filledDraft(actor)
  const waiting = await readyPicture(entryId, 'detail', { state: 'waiting' })
  expect(codeOf(await send(visit(actor, inTime), entryId))).toBe('picture-processing')
  await db.picture.delete({ where: { id: waiting.id } })
  await db.user.update({ where: { id: actor.id }, data: { passwordHash: null } })
  expect(codeOf(await send(visit(actor, inTime), entryId))).toBe('account-needed')
  expect(await db.submission.count()).toBe(0)
})

test('no one sends more works than the edition allows, and a withdrawn one makes room', async () => {
  await openEdition()
  const actor = await person('entrant')
  const first = await sentWork(actor)
  await sentWork(actor, { title: 'Kedua' })
  expect(codeOf(await begin(visit(actor, inTime), ''))).toBe('too-many-works')
  await withdraw(visit(actor, inTime), first)
  const third = await sentWork(actor, { title: 'Ketiga' })
  expect((await db.entry.findUniqueOrThrow({ where: { id: third } })).number).toBe(3)
})

test('the limit also holds for drafts that came to the account from elsewhere', async () => {
  const edition = await openEdition()
  const actor = await person('entrant')
  const drafts = [await filledDraft(actor), await filledDraft(actor)]
  await db.edition.update({ where: { id: edition.id }, data: { maxWorks: 1 } })
  expect(codeOf(await send(visit(actor, inTime), drafts[0]!))).toBe('ok')
  expect(codeOf(await send(visit(actor, inTime), drafts[1]!))).toBe('too-many-works')
})

test('what is sent and what others read of it never carries the person', async () => {
  const edition = await openEdition()
  const actor = await person('entrant', {
    name: 'Siti Aminah',
    email: 'siti@contoh.id',
    phone: '+6281234567890',
  })
  await sentWork(actor)
  const read = JSON.stringify(await standingWorks(db, edition.id))
  for (const bait of ['Siti', 'siti', '81234567890', 'Rina', 'Budi', actor.id])
    expect(read).not.toContain(bait)
})

test('the receipt names the number, the second, and every original as it is kept', async () => {
  await openEdition()
  const actor = await person('entrant', { name: 'Siti Aminah', email: 'siti@contoh.id' })
  const entryId = await sentWork(actor, {}, '2026-04-10T07:02:11Z')
  const paper = (await receipt(visit(actor, later), entryId))!
  const kept = await db.picture.findFirstOrThrow()
  expect(paper).toMatchObject({ number: 'PALI-001', version: 1, title: fullDraft.title })
  expect(paper.pictures).toEqual([
    { name: 'PALI-001-utama', called: 'Siti_Aminah_PALI.jpg', sha256: kept.sha256, bytes: kept.bytes },
  ])
  const letter = await db.letter.findFirstOrThrow()
  expect(letter).toMatchObject({ address: 'siti@contoh.id', subject: 'Tanda terima karya PALI-001' })
  expect(letter.text).toContain('10 April 2026, 14.02.11 WIB')
  expect(letter.text).toContain(kept.sha256)
  expect(letter.text).toContain('30 April 2026, 23.59 WIB')
  expect(await receipt(visit(await person('entrant'), later), entryId)).toBeNull()
  expect(await receipt(visit(actor, later), entryId, 2)).toBeNull()
})
