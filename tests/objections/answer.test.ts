import { beforeEach, expect, test } from 'vitest'
import { readOverview } from '#app/contests/overview.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { readBrief } from '#app/objections/brief.server.ts'
import { action, loader } from '#app/routes/office.objection.tsx'
import { loader as list } from '#app/routes/office.objections.tsx'
import { loader as follow } from '#app/routes/objection.follow.tsx'
import { answerOf, opened, posted } from '../accounts/door.ts'
import { account, cookieOf } from '../accounts/people.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { object, publishedAt, publishedScene, secretIn, tooLate, typed } from './published.ts'

freshDatabase()

const answeredAt = '2026-05-27T09:00:00+07:00'
const params = { number: '1' }
const reason = 'Motif pasar itu berbeda: isen-isennya cecek, bukan sawut. Kami telah membandingkan keduanya.'

let made: Awaited<ReturnType<typeof publishedScene>>
let cookie = ''
let secret = ''
beforeEach(async () => {
  made = await publishedScene()
  cookie = await cookieOf(made.organiser.id)
  secret = secretIn(await object({ work: '2' }))
})

const page = async (by = cookie, at = answeredAt) =>
  (await loader(opened('/panitia/keberatan/1', { cookie: by, at, params }))).page
const answer = async (
  fields: Record<string, string>,
  more: { by?: string; at?: string; seen?: string } = {},
) => {
  const seen = more.seen ?? (await page()).seen
  const { by = cookie, at = answeredAt } = more
  return answerOf(
    await action(posted('/panitia/keberatan/1', { seen, ...fields }, { cookie: by, at, params })),
  )
}
const followed = async () =>
  (await follow(opened(`/keberatan/${secret}`, { at: answeredAt, params: { secret } }))).followed
const answerLetters = () => db.letter.findMany({ where: { kind: 'objection-answered' } })

test('the office reads all of it, with the work and by when to answer', async () => {
  expect(await page()).toMatchObject({
    number: 1,
    name: typed.name,
    contact: typed.contact,
    grounds: typed.grounds,
    work: { label: 'PALI-002', entryId: made.entries[1]!.entryId, title: 'Penjaga Pintu 2' },
    dueAt: new Date(tooLate),
    late: true,
    refusal: null,
  })
  expect((await page(cookie, publishedAt)).late).toBe(false)
  const { open, answered } = await list(opened('/panitia/keberatan', { cookie, at: answeredAt }))
  expect([open.length, answered.length]).toEqual([1, 0])
})

test('an answer needs its decision and its reasons; what was typed is given back', async () => {
  expect(await answer({ state: 'rejected', answer: '' })).toMatchObject({
    status: 422,
    data: { result: { error: { answer: ['missing'] } } },
  })
  expect(await answer({ answer: reason })).toMatchObject({
    status: 422,
    data: { result: { error: { state: ['choose'] }, initialValue: { answer: reason } } },
  })
  expect(await db.objection.findFirstOrThrow()).toMatchObject({ state: 'open', answer: '' })
})

test('an answer is on record, goes to its author by letter, and names the office and no person', async () => {
  expect((await answer({ state: 'rejected', answer: reason })).status).toBe(303)
  expect(await followed()).toMatchObject({
    state: 'rejected',
    answers: [{ state: 'rejected', answer: reason, at: new Date(answeredAt) }],
  })
  expect(JSON.stringify(await followed())).not.toMatch(/Petugas Rahasia|byId/)
  const line = await db.auditLine.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  expect(line).toMatchObject({ action: 'objection.answered', actor: made.organiser.id })
  expect(line.facts).toMatchObject({ number: 1, work: 2, state: 'rejected', answer: reason })
  const [letter] = await answerLetters()
  expect(letter).toMatchObject({ address: typed.contact, channel: 'mail' })
  expect(letter!.text).toContain(reason)
  expect(letter!.text).toContain('ditolak')
  expect(letter!.text).not.toContain('Petugas Rahasia')
})

test('an answer is corrected by another one: both stay, and its author hears of each', async () => {
  await answer({ state: 'rejected', answer: reason })
  const better = 'Setelah kami periksa lagi, motifnya memang sama. Keberatan Anda benar.'
  expect(
    (await answer({ state: 'upheld', answer: better }, { at: '2026-05-28T09:00:00+07:00' })).status,
  ).toBe(303)
  expect((await followed()).answers.map((given) => [given.state, given.answer])).toEqual([
    ['rejected', reason],
    ['upheld', better],
  ])
  expect((await page()).answers.map(({ by }) => by)).toEqual(['Petugas Rahasia', 'Petugas Rahasia'])
  expect(await db.objection.findFirstOrThrow()).toMatchObject({ state: 'upheld', answer: better })
  expect((await answerLetters()).map(({ text }) => /memperbaiki jawabannya/.test(text))).toEqual([
    false,
    true,
  ])
})

test('of two who answer at once the second is told', async () => {
  const { seen } = await page()
  await answer({ state: 'rejected', answer: reason }, { seen })
  expect(await answer({ state: 'upheld', answer: reason }, { seen })).toMatchObject({
    status: 409,
    data: { refusal: { code: 'stale' } },
  })
  expect(await db.objection.findFirstOrThrow()).toMatchObject({ state: 'rejected' })
})

test('an organiser with a confirmed tie to the work does not answer; one with a dismissed tie does', async () => {
  const tie = await db.conflict.create({
    data: {
      id: newId(),
      entryId: made.entries[1]!.entryId,
      personId: made.organiser.id,
      grounds: [],
      state: 'confirmed',
      foundAt: new Date(publishedAt),
    },
  })
  expect((await page()).refusal).toEqual({ code: 'conflict' })
  expect((await answer({ state: 'rejected', answer: reason })).data).toMatchObject({
    refusal: { code: 'conflict' },
  })
  expect(await db.objection.findFirstOrThrow()).toMatchObject({ state: 'open' })
  await db.conflict.update({ where: { id: tie.id }, data: { state: 'dismissed' } })
  expect((await answer({ state: 'rejected', answer: reason })).status).toBe(303)
})

test.each(['juror', 'entrant', 'helper'] as const)(
  'a %s reaches none of the office’s pages',
  async (role) => {
    const by = await cookieOf((await account({ role })).id)
    const denied = { init: { status: 403 } }
    await expect(list(opened('/panitia/keberatan', { cookie: by }))).rejects.toMatchObject(denied)
    await expect(page(by)).rejects.toMatchObject(denied)
    await expect(answer({ state: 'upheld', answer: reason }, { by })).rejects.toMatchObject(denied)
    expect(await db.objection.findFirstOrThrow()).toMatchObject({ state: 'open' })
  },
)

test('what is not there is not found', async () => {
  for (const number of ['2', '0', 'x', '1e3']) {
    const door = opened('/panitia/keberatan/x', { cookie, params: { number } })
    await expect(loader(door)).rejects.toMatchObject({ init: { status: 404 } })
  }
})

test('the office’s home counts those that wait, the public only how many there are and what was decided', async () => {
  await object({ contact: 'lain@contoh.id' })
  const overview = () => readOverview(visit(made.organiser, answeredAt))
  expect((await overview()).waiting.objections).toBe(2)
  await answer({ state: 'upheld', answer: reason })
  expect((await overview()).waiting.objections).toBe(1)
  const before = await readBrief(made.edition.slug, new Date(publishedAt))
  const after = await readBrief(made.edition.slug, new Date(tooLate))
  expect(before).toMatchObject({ phase: 'open', counts: { all: 2, upheld: 1, rejected: 0, open: 1 } })
  expect(after.phase).toBe('over')
  expect(JSON.stringify([before, after])).not.toMatch(/Umpan|isen-isen/)
  expect(before.version).not.toBe(after.version)
})

test('whoever objects learns a work’s title, and that it is out, only from what is published', async () => {
  expect((await followed()).work).toEqual({ label: 'PALI-002', title: null, takenDown: false })
  const { id } = await db.publication.findFirstOrThrow()
  const hung = { number: 2, slug: 'pali-002-penjaga', position: 0, content: { title: 'Penjaga' } }
  await db.publishedWork.create({ data: { id: newId(), publicationId: id, ...hung } })
  const { entryId } = made.entries[1]!
  const out = { entryId, reason: 'Salinan.', byId: made.organiser.id, at: new Date(answeredAt) }
  await db.disqualification.create({ data: out })
  expect((await followed()).work).toEqual({ label: 'PALI-002', title: 'Penjaga', takenDown: false })
  const first = await db.publication.findFirstOrThrow()
  const second = { ...first, id: newId(), version: 2, facts: {}, count: undefined }
  await db.publication.create({ data: second })
  expect((await followed()).work).toEqual({ label: 'PALI-002', title: 'Penjaga', takenDown: true })
})
