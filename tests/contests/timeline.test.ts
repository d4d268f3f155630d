import { expect, test } from 'vitest'
import { checkDates, closingOf } from '#app/contests/dates.ts'
import { lastInstant, stageAt, type Instants } from '#app/contests/timeline.ts'
import { formatInstant, fromWibInput, toWibInput } from '#app/words/format.ts'

const none: Instants = {
  opensAt: null,
  closesAt: null,
  judgingAt: null,
  sealedAt: null,
  firstSealedAt: null,
  publishedAt: null,
}
const opensAt = new Date('2026-03-27T00:00:00+07:00')
const closesAt = new Date('2026-05-01T00:00:00+07:00')
const stage = (at: string, more: Partial<Instants> = {}) =>
  stageAt({ ...none, opensAt, closesAt, ...more }, new Date(at))

test.each([
  ['2026-03-26T23:59:59.999+07:00', 'draft'],
  ['2026-03-27T00:00:00.000+07:00', 'open'],
  ['2026-04-30T23:58:30.000+07:00', 'open'],
  ['2026-04-30T23:59:59.999+07:00', 'open'],
  ['2026-05-01T00:00:00.000+07:00', 'checking'],
  ['2026-05-01T00:00:10.000+07:00', 'checking'],
  // The same instants as a server in UTC and a browser in WIT write them.
  ['2026-04-30T16:59:59.999Z', 'open'],
  ['2026-04-30T17:00:00.000Z', 'checking'],
  ['2026-05-01T01:59:59.999+09:00', 'open'],
])('at %s the contest is %s', (at, expected) => {
  expect(stage(at)).toBe(expected)
})

test('each later boundary counts from its own instant', () => {
  const judgingAt = new Date('2026-05-05T09:00:00+07:00')
  const sealedAt = new Date('2026-05-15T09:00:00+07:00')
  const publishedAt = new Date('2026-05-20T09:00:00+07:00')
  const all = { judgingAt, sealedAt, publishedAt }
  expect(stage('2026-05-05T08:59:59.999+07:00', all)).toBe('checking')
  expect(stage('2026-05-05T09:00:00+07:00', all)).toBe('judging')
  expect(stage('2026-05-15T09:00:00+07:00', all)).toBe('judged')
  expect(stage('2026-05-20T09:00:00+07:00', all)).toBe('published')
})

test('without dates nothing opens, and what opened without a deadline does not close', () => {
  expect(stageAt(none, new Date('2099-01-01'))).toBe('draft')
  expect(stageAt({ ...none, opensAt }, new Date('2099-01-01'))).toBe('open')
})

test('what is typed as WIB is that instant wherever the server stands', () => {
  const before = process.env.TZ
  for (const zone of ['UTC', 'Asia/Jayapura', 'America/New_York']) {
    process.env.TZ = zone
    const at = fromWibInput('2026-04-30T23:59')!
    expect(at.toISOString()).toBe('2026-04-30T16:59:00.000Z')
    expect(toWibInput(at)).toBe('2026-04-30T23:59')
    expect(formatInstant(at, 'id')).toBe('30 April 2026, 23.59 WIB')
    expect(formatInstant(at, 'en')).toBe('30 April 2026, 23:59 WIB')
  }
  process.env.TZ = before
})

test('a deadline of 23.59 takes works until the end of that minute, and is told as 23.59', () => {
  const closes = closingOf(fromWibInput('2026-04-30T23:59'), null)!
  expect(closes).toEqual(closesAt)
  expect(formatInstant(lastInstant(closes), 'id')).toBe('30 April 2026, 23.59 WIB')
  expect(toWibInput(lastInstant(closes))).toBe('2026-04-30T23:59')
})

test('saving the form again does not move a deadline that has seconds', () => {
  const closedByHand = new Date('2026-04-20T14:23:41.250+07:00')
  const shown = fromWibInput(toWibInput(lastInstant(closedByHand)))
  expect(closingOf(shown, closedByHand)).toEqual(closedByHand)
  expect(closingOf(fromWibInput('2026-04-20T14:24'), closedByHand)).toEqual(
    new Date('2026-04-20T14:25:00+07:00'),
  )
})

test.each([
  [{ opensAt: closesAt, closesAt: opensAt }, 'dates-order', 'lastMinute'],
  [{ opensAt: new Date('2026-01-01') }, 'date-passed', 'opensAt'],
  [{ opensAt: null, closesAt: new Date('2026-01-01') }, 'date-passed', 'lastMinute'],
  [{ announcesAt: new Date('2026-04-30') }, 'announced-too-early', 'announcesAt'],
])('dates that cannot stand together are refused: %j', (planned, code, field) => {
  const all = { opensAt, closesAt, announcesAt: null, ...planned }
  const at = new Date('2026-03-01T00:00:00+07:00')
  expect(checkDates(all, none, at)).toMatchObject({ ok: false, refusal: { code, field } })
})

test('a date that has passed may stay as it is', () => {
  const current = { ...none, opensAt, closesAt }
  const at = new Date('2026-06-01')
  expect(checkDates({ opensAt, closesAt, announcesAt: null }, current, at).ok).toBe(true)
})
