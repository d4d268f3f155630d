import { beforeEach, expect, test } from 'vitest'
import { checkWindow, proposedTill, windowOf } from '#app/contests/objection-window.ts'
import { readRules } from '#app/contests/rules.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { action } from '#app/routes/office.edition.tsx'
import { answerOf, posted } from '../accounts/door.ts'
import { account, cookieOf } from '../accounts/people.ts'
import { openEdition } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()

const wib = (at: string) => new Date(`${at}+07:00`)
const publishedAt = wib('2026-05-20T10:00')

let cookie = ''
beforeEach(async () => {
  await openEdition()
  cookie = await cookieOf((await account({ role: 'organiser' })).id)
})

const keep = async (fields: Record<string, string>, at = '2026-04-10T10:00:00+07:00') =>
  answerOf(await action(posted('/panitia/sayembara', fields, { cookie, at })))
const keepWindow = (objectsFrom: string, objectsTill: string, at?: string) =>
  keep({ intent: 'window', objectsFrom, objectsTill }, at)
const edition = () => db.edition.findFirstOrThrow()
const publish = async (at = publishedAt) => {
  const { id: editionId } = await edition()
  const facts = { facts: {}, ranking: '', auditHead: '', byId: 'test', version: 1 }
  await db.publication.create({ data: { id: newId(), editionId, at, ...facts } })
}

test('three working days are whole, and none of them is a Saturday or a Sunday', () => {
  // 20 May 2026 is a Wednesday: Thursday, Friday, Monday.
  expect(proposedTill(publishedAt)).toEqual(wib('2026-05-26T00:00'))
  expect(proposedTill(wib('2026-05-18T00:00'))).toEqual(wib('2026-05-22T00:00'))
  // Late on a Sunday in WIB it is still Sunday, whatever day it is elsewhere.
  expect(proposedTill(wib('2026-05-24T23:59'))).toEqual(wib('2026-05-28T00:00'))
  expect(proposedTill(wib('2026-05-25T00:01'))).toEqual(wib('2026-05-29T00:00'))
})

test('a window begins with the publication, or later, and never before it', () => {
  const objectsTill = wib('2026-05-26T00:00')
  const set = (objectsFrom: Date | null) => windowOf({ objectsFrom, objectsTill, publishedAt })
  expect(set(null)).toEqual({ from: publishedAt, till: objectsTill })
  expect(set(wib('2026-05-19T00:00'))!.from).toEqual(publishedAt)
  expect(set(wib('2026-05-21T00:00'))!.from).toEqual(wib('2026-05-21T00:00'))
  expect(windowOf({ objectsFrom: null, objectsTill, publishedAt: null })).toBeNull()
  expect(windowOf({ objectsFrom: null, objectsTill: null, publishedAt })).toBeNull()
  expect(windowOf({ objectsFrom: null, objectsTill: publishedAt, publishedAt })).toBeNull()
})

test('what would go wrong is said: no end, an end before the beginning, before the announcement, or in the past', async () => {
  await db.edition.updateMany({ data: { announcesAt: wib('2026-05-20T10:00') } })
  const refusals = [
    await keepWindow('2026-05-21T08:00', ''),
    await keepWindow('2026-05-21T08:00', '2026-05-21T07:00'),
    await keepWindow('', '2026-05-19T23:59'),
    await keepWindow('', '2026-04-09T23:59'),
  ].map(({ status, data }) => [status, (data as { refusal: { code: string } }).refusal.code])
  expect(refusals).toEqual([
    [422, 'window-endless'],
    [422, 'window-order'],
    [422, 'window-early'],
    [422, 'date-passed'],
  ])
  expect(await edition()).toMatchObject({ objectsFrom: null, objectsTill: null })
})

test('the last minute counts to its end, and the change is in the trail', async () => {
  expect(await keepWindow('', '2026-05-25T23:59')).toMatchObject({ status: 303 })
  expect(await edition()).toMatchObject({ objectsFrom: null, objectsTill: wib('2026-05-26T00:00') })
  const line = await db.auditLine.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  expect(line).toMatchObject({ action: 'edition.objection-window', role: 'organiser' })
  expect(line.facts).toMatchObject({
    before: { objectsTill: null },
    after: { objectsTill: '2026-05-25T17:00:00.000Z' },
  })
})

test('the proposal rests on the planned announcement, and later on the publication', async () => {
  await db.edition.updateMany({ data: { announcesAt: wib('2026-05-18T10:00') } })
  expect((await keep({ intent: 'proposal' })).status).toBe(303)
  expect((await edition()).objectsTill).toEqual(wib('2026-05-22T00:00'))
  await db.edition.updateMany({ data: { objectsTill: null } })
  await publish()
  expect((await keep({ intent: 'proposal' }, '2026-05-20T11:00:00+07:00')).status).toBe(303)
  expect((await edition()).objectsTill).toEqual(wib('2026-05-26T00:00'))
})

test('after publication the window can be set and lengthened, never shortened', async () => {
  await publish()
  const at = '2026-05-20T11:00:00+07:00'
  const code = async (from: string, till: string) => {
    const { status, data } = await keepWindow(from, till, at)
    return status === 303 ? 'kept' : (data as { refusal: { code: string } }).refusal.code
  }
  expect(await code('', '')).toBe('incomplete')
  expect(await code('', '2026-05-25T23:59')).toBe('kept')
  expect(await code('', '2026-05-25T23:58')).toBe('window-shorter')
  expect(await code('', '')).toBe('window-shorter')
  expect(await code('2026-05-20T11:30', '2026-05-25T23:59')).toBe('window-shorter')
  expect(await code('', '2026-05-27T23:59')).toBe('kept')
  expect((await edition()).objectsTill).toEqual(wib('2026-05-28T00:00'))
})

test('a window that has passed may be opened again, into the future alone', () => {
  const current = {
    objectsFrom: null,
    objectsTill: wib('2026-05-26T00:00'),
    announcesAt: null,
    publishedAt,
  }
  const next = (till: string) => ({ objectsFrom: null, objectsTill: wib(till) })
  const at = wib('2026-05-28T09:00')
  expect(checkWindow(next('2026-05-27T00:00'), current, at)).toMatchObject({
    refusal: { code: 'date-passed' },
  })
  expect(checkWindow(next('2026-05-30T00:00'), current, at).ok).toBe(true)
})

test('one prize a person and what entrants see are kept until jurors have the works, and then locked', async () => {
  const fields = { intent: 'results', onePrize: 'yes', entrantsSee: 'comments' }
  expect((await keep(fields)).status).toBe(303)
  expect(await edition()).toMatchObject({ onePrize: true, entrantsSee: 'comments' })
  expect((await keep({ intent: 'results', entrantsSee: 'nothing' })).status).toBe(303)
  expect(await edition()).toMatchObject({ onePrize: false, entrantsSee: 'nothing' })
  expect((await keep({ intent: 'results', entrantsSee: 'everything' })).status).toBe(422)
  await db.round.updateMany({ data: { opensAt: wib('2026-05-05T09:00') } })
  expect(await keep(fields, '2026-05-05T09:00:00+07:00')).toMatchObject({
    status: 409,
    data: { refusal: { code: 'already-judging' } },
  })
  expect(await edition()).toMatchObject({ onePrize: false, entrantsSee: 'nothing' })
})

test('the rules know the window, and when it never opened', async () => {
  await keepWindow('', '2026-05-19T23:59')
  expect((await readRules(wib('2026-04-11T00:00'))).objections.never).toBe(false)
  await publish()
  expect((await readRules(publishedAt)).objections).toMatchObject({
    till: wib('2026-05-20T00:00'),
    never: true,
  })
})
