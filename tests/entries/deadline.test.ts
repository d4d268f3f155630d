import { expect, test } from 'vitest'
import { attach } from '#app/entries/attach.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import { decide } from '#app/entries/decide.server.ts'
import { saveDraft } from '#app/entries/save.server.ts'
import { restore, withdraw } from '#app/entries/withdraw.server.ts'
import { db } from '#app/ground/db.server.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { codeOf, filledDraft, fullDraft, later, send, sentWork } from './works.ts'

freshDatabase()

// Closed from 1 May 00.00.00 WIB; the server's own zone plays no part.
const lastInstant = '2026-04-30T16:59:59.999Z'
const tooLate = '2026-04-30T17:00:00.000Z'

test('a work sent at 23.59.59,999 WIB is in, one at 00.00.00 is out', async () => {
  await openEdition()
  const [early, late] = [await person('entrant'), await person('entrant')]
  const [first, second] = [await filledDraft(early), await filledDraft(late)]
  expect(codeOf(await send(visit(early, lastInstant), first))).toBe('ok')
  expect(codeOf(await send(visit(late, tooLate), second))).toBe('closed')
  expect((await db.entry.findUniqueOrThrow({ where: { id: second } })).number).toBeNull()
})

test('after the deadline the draft stays as it was, and nothing of it can be changed', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  const by = visit(actor, tooLate)
  const change = { version: 99, changes: { title: 'Terlambat' } }
  expect(codeOf(await saveDraft(by, entryId, change))).toBe('closed')
  const file = { original: 'a', bytes: 1, sha256: 'b', name: 'x.jpg', type: 'image/jpeg' }
  expect(codeOf(await attach(by, entryId, 'detail', file))).toBe('closed')
  expect(codeOf(await withdraw(by, entryId))).toBe('closed')
  expect(codeOf(await begin(by, ''))).toBe('closed')
  const kept = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
  expect(kept.draft).toMatchObject({ title: fullDraft.title })
})

test('before the opening instant nothing can be begun', async () => {
  await openEdition()
  const actor = await person('entrant')
  expect(codeOf(await begin(visit(actor, '2026-03-26T23:59:59.999+07:00'), ''))).toBe('not-open-yet')
  expect(codeOf(await begin(visit(actor, '2026-03-27T00:00:00+07:00'), ''))).toBe('ok')
})

test('a correction may be answered after the deadline until its own instant, and then no more', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  const asked = visit(await person('organiser'), '2026-05-02T09:00:00+07:00')
  const { id } = await db.submission.findFirstOrThrow()
  const decision = {
    submissionId: id,
    lastCheckId: '',
    verdict: 'correction' as const,
    reason: 'Judul kosong.',
  }
  const until = new Date('2026-05-06T00:00:00+07:00')
  expect(codeOf(await decide(asked, entryId, { ...decision, until }))).toBe('ok')

  const inWindow = visit(actor, '2026-05-05T23:59:59.999+07:00')
  const saved = await saveDraft(inWindow, entryId, { version: 2, changes: { title: 'Padma Baru' } })
  expect(codeOf(saved)).toBe('ok')
  expect(codeOf(await send(visit(actor, until), entryId))).toBe('closed')
  expect(codeOf(await send(inWindow, entryId))).toBe('ok')
  // The answer stands, waits for the office again, and cannot be changed any more.
  expect(codeOf(await saveDraft(inWindow, entryId, { version: 3, changes: { title: 'Lagi' } }))).toBe(
    'closed',
  )
})

test('a correction window ends when the jurors begin', async () => {
  const edition = await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  const asked = visit(await person('organiser'), later)
  const { id } = await db.submission.findFirstOrThrow()
  await decide(asked, entryId, {
    submissionId: id,
    lastCheckId: '',
    verdict: 'correction',
    reason: 'x',
    until: new Date('2026-06-01T00:00:00+07:00'),
  })
  await db.round.update({
    where: { id: edition.rounds[0]!.id },
    data: { opensAt: new Date('2026-05-10T00:00:00+07:00') },
  })
  const change = { version: 2, changes: { title: 'x' } }
  expect(codeOf(await saveDraft(visit(actor, '2026-05-09T23:59:59+07:00'), entryId, change))).toBe('ok')
  expect(codeOf(await saveDraft(visit(actor, '2026-05-10T00:00:00+07:00'), entryId, change))).toBe(
    'already-judging',
  )
})

test('a work can be taken back and put back until the deadline, and keeps its number', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  expect(codeOf(await withdraw(visit(actor, later), entryId))).toBe('ok')
  expect(codeOf(await send(visit(actor, later), entryId))).toBe('withdrawn')
  expect(codeOf(await restore(visit(actor, tooLate), entryId))).toBe('closed')
  expect(codeOf(await restore(visit(actor, lastInstant), entryId))).toBe('ok')
  const kept = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
  expect(kept).toMatchObject({ number: 1, withdrawnAt: null })
  const actions = (await db.auditLine.findMany({ orderBy: { seq: 'asc' } })).map((line) => line.action)
  expect(actions.slice(-2)).toEqual(['entry.withdrawn', 'entry.restored'])
})
