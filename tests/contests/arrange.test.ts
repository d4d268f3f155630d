import { beforeEach, expect, test } from 'vitest'
import { currentEdition } from '#app/contests/current.server.ts'
import { verifyChain } from '#app/audit/verify.server.ts'
import { db } from '#app/ground/db.server.ts'
import { action, loader } from '#app/routes/office.edition.tsx'
import { answerOf, opened, posted } from '../accounts/door.ts'
import { account, cookieOf } from '../accounts/people.ts'
import { openEdition } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()

let cookie = ''
beforeEach(async () => {
  await openEdition()
  cookie = await cookieOf((await account({ role: 'organiser', name: 'Ratna Dewi' })).id)
})

const keep = async (fields: Record<string, string>, at = '2026-04-10T10:00:00+07:00') =>
  answerOf(await action(posted('/panitia/sayembara', fields, { cookie, at })))

const rows = (kind: string, values: Record<string, string>[]) => ({
  intent: kind,
  ...Object.fromEntries(
    values.flatMap((row, index) =>
      Object.entries(row).map(([name, value]) => [`rows[${index}].${name}`, value]),
    ),
  ),
})
const blank = { name: '', nameEn: '', weight: '', guide: '', guideEn: '' }
const weighing = (...weights: number[]) => [
  ...weights.map((weight, index) => ({ ...blank, name: `Kriteria ${index + 1}`, weight: String(weight) })),
  blank,
]
const lastLine = () => db.auditLine.findFirstOrThrow({ orderBy: { seq: 'desc' } })

test('weights of 95 are refused, and say what they sum to', async () => {
  const before = await db.criterion.findMany()
  const answer = await keep(rows('criteria', weighing(25, 25, 20, 20, 5)))
  expect(answer).toMatchObject({ status: 422, data: { refusal: { code: 'weights', detail: 95 } } })
  expect(JSON.stringify(answer.data)).toContain('Kriteria 5')
  expect(await db.criterion.findMany()).toEqual(before)
})

test('weights of 100 are kept in order, and the trail has both what stood and what stands', async () => {
  expect(await keep(rows('criteria', weighing(50, 30, 20)))).toMatchObject({ status: 303 })
  const kept = await db.criterion.findMany({ orderBy: { position: 'asc' } })
  expect(kept.map(({ position, weight }) => [position, weight])).toEqual([
    [1, 50],
    [2, 30],
    [3, 20],
  ])
  const line = await lastLine()
  const facts = line.facts as { before: { criteria: unknown[] }; after: { criteria: unknown[] } }
  expect(line.action).toBe('edition.criteria')
  expect([facts.before.criteria.length, facts.after.criteria.length]).toEqual([5, 3])
  expect((await verifyChain()).broken).toBeUndefined()
})

test('a row that is ticked or emptied goes; a row without a name or a whole weight is told so', async () => {
  const [a, b, c] = weighing(50, 50, 40)
  expect(await keep(rows('criteria', [a!, { ...c!, remove: 'yes' }, b!, blank]))).toMatchObject({
    status: 303,
  })
  expect(await db.criterion.count()).toBe(2)

  const answer = await keep(
    rows('criteria', [
      { ...a!, weight: '12,5' },
      { ...b!, name: '' },
    ]),
  )
  expect(answer.status).toBe(422)
  expect(answer.data).toMatchObject({
    result: { error: { 'rows[0].weight': ['weight-invalid'], 'rows[1].name': ['missing'] } },
  })
})

test('once jurors have the works, criteria and deadline are locked; the planned announcement is not', async () => {
  await db.round.updateMany({ data: { opensAt: new Date('2026-05-05T09:00:00+07:00') } })
  const at = '2026-05-05T09:00:00+07:00'
  expect(await keep(rows('criteria', weighing(60, 40)), at)).toMatchObject({
    status: 409,
    data: { refusal: { code: 'already-judging' } },
  })
  const dates = {
    intent: 'dates',
    lastMinute: '2026-06-30T23:59',
    maxWorks: '2',
    announcesAt: '2026-07-01T10:00',
  }
  expect(await keep(dates, at)).toMatchObject({ status: 303 })
  const edition = await currentEdition(new Date(at))
  expect(edition.closesAt).toEqual(new Date('2026-05-01T00:00:00+07:00'))
  expect(edition.announcesAt).toEqual(new Date('2026-07-01T10:00:00+07:00'))
})

test('"close now" makes this very instant too late, and is in the trail', async () => {
  const at = '2026-04-10T10:00:00.500+07:00'
  expect(await keep({ intent: 'close' }, at)).toMatchObject({ status: 303 })
  expect((await currentEdition(new Date('2026-04-10T10:00:00.499+07:00'))).stage).toBe('open')
  expect((await currentEdition(new Date(at))).stage).toBe('checking')
  expect(await lastLine()).toMatchObject({ action: 'edition.closed', role: 'organiser' })
  expect(await keep({ intent: 'close' }, at)).toMatchObject({
    status: 409,
    data: { refusal: { code: 'closed' } },
  })
})

test('the deadline can be extended after it has passed, with both instants in the trail', async () => {
  const dates = { intent: 'dates', lastMinute: '2026-05-07T23:59', maxWorks: '2', announcesAt: '' }
  expect(await keep(dates, '2026-05-02T08:00:00+07:00')).toMatchObject({ status: 303 })
  expect((await lastLine()).facts).toMatchObject({
    before: { closesAt: '2026-04-30T17:00:00.000Z' },
    after: { closesAt: '2026-05-07T17:00:00.000Z' },
  })
})

test('an open contest keeps its deadline: it cannot be left out', async () => {
  const dates = { intent: 'dates', lastMinute: '', maxWorks: '2', announcesAt: '' }
  expect(await keep(dates)).toMatchObject({ status: 422, data: { refusal: { code: 'incomplete' } } })
})

test('opening early needs a deadline; opening twice changes nothing', async () => {
  await db.edition.updateMany({ data: { opensAt: null, closesAt: null } })
  expect((await keep({ intent: 'open' })).status).toBe(422)
  await db.edition.updateMany({ data: { closesAt: new Date('2026-05-01T00:00:00+07:00') } })
  expect((await keep({ intent: 'open' })).status).toBe(303)
  expect((await keep({ intent: 'open' }, '2026-04-10T10:00:01+07:00')).status).toBe(422)
  expect((await currentEdition(new Date())).opensAt).toEqual(new Date('2026-04-10T10:00:00+07:00'))
})

test('prizes are read as people write rupiah', async () => {
  const prizes = [
    { name: 'Juara I', nameEn: '', amount: 'Rp12.000.000' },
    { name: 'Juara II', nameEn: 'Second', amount: '7500000' },
    { name: '', nameEn: '', amount: '' },
  ]
  expect(await keep(rows('prizes', prizes))).toMatchObject({ status: 303 })
  expect(await db.prize.findMany({ orderBy: { place: 'asc' } })).toMatchObject([
    { place: 1, name: 'Juara I', nameEn: 'Juara I', amount: 12_000_000 },
    { place: 2, name: 'Juara II', nameEn: 'Second', amount: 7_500_000 },
  ])
  const wrong = await keep(rows('prizes', [{ name: 'Juara I', nameEn: '', amount: 'sepuluh juta' }]))
  expect(wrong.data).toMatchObject({ result: { error: { 'rows[0].amount': ['amount-invalid'] } } })
})

test('only organisers come here; helpers do not', async () => {
  const helper = await cookieOf((await account({ role: 'helper' })).id)
  await expect(loader(opened('/panitia/sayembara', { cookie: helper }))).rejects.toMatchObject({
    init: { status: 403 },
  })
})
