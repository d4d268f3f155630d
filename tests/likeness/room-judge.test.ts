import { expect, test } from 'vitest'
import { checkQueue } from '#app/entries/checks.server.ts'
import { checkPage } from '#app/entries/check-page.server.ts'
import { withdraw } from '#app/entries/withdraw.server.ts'
import { db } from '#app/ground/db.server.ts'
import { judgeLikeness } from '#app/likeness/judge.server.ts'
import { keepPairs } from '#app/likeness/keep-pairs.server.ts'
import { likenessInvariants } from '#app/likeness/invariants.server.ts'
import { likenessList } from '#app/likeness/list.server.ts'
import type { Pair } from '#app/likeness/pair.ts'
import { workLikenesses } from '#app/likeness/work-page.server.ts'
import { codeOf, later, sentWork } from '../entries/works.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { queriesOf } from '../setup/queries.ts'
import { freshDatabase } from '../setup/world.ts'
import { keptReference } from './references.ts'

freshDatabase()

const half: Pair['overlay'] = { maps: [[0.5, 0, 0.25, 0, 0.5, 0.25]], points: [[0, 0, 0.25, 0.25]] }
const run = { subject: 'entry:x', pictures: 1, works: 1, references: 0 }
const at = new Date(later)

async function pictureOf(entryId: string) {
  return (await db.picture.findFirstOrThrow({ where: { entryId } })).id
}

/** Two works of two makers, the second one like the first, as a run found them. */
async function scene() {
  const edition = await openEdition()
  const [one, two] = [await person('entrant'), await person('entrant')]
  const first = await sentWork(one, { title: 'Yang pertama' })
  const second = await sentWork(two, { title: 'Yang kedua' }, later)
  const pair: Pair = {
    pictureId: await pictureOf(second),
    other: `picture:${await pictureOf(first)}`,
    score: 720,
    kind: 'part',
    overlay: half,
  }
  await keepPairs([pair], run, at)
  const likeness = await db.likeness.findFirstOrThrow()
  return { edition, one, two, first, second, pair, likeness, organiser: await person('organiser') }
}

function said(likeness: string, more: Record<string, string> = {}) {
  const form = new FormData()
  const fields = { likeness, seen: '', verdict: 'alike', reason: 'Bunga dan letaknya sama.', ...more }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('a pair found again gets its new strength, until it was judged; every run is one audit line', async () => {
  const { pair, likeness, first, organiser } = await scene()
  await keepPairs([{ ...pair, score: 800 }], run, at)
  expect((await db.likeness.findMany()).map(({ id, score }) => [id, score])).toEqual([[likeness.id, 800]])
  expect(codeOf(await judgeLikeness(visit(organiser, later), first, said(likeness.id)))).toBe('ok')
  await keepPairs([{ ...pair, score: 300 }], run, at)
  expect(await db.likeness.findFirstOrThrow()).toMatchObject({ score: 800, verdict: 'alike' })
  const runs = await db.auditLine.findMany({ where: { action: 'likeness.compared' } })
  expect(runs.map(({ facts }) => facts)).toEqual([
    { pictures: 1, works: 1, references: 0, found: 1, fresh: 1 },
    { pictures: 1, works: 1, references: 0, found: 1, fresh: 0 },
    { pictures: 1, works: 1, references: 0, found: 1, fresh: 0 },
  ])
})

test('both works show the pair, each from its own side', async () => {
  const { first, second, organiser } = await scene()
  const from = async (entryId: string) => (await workLikenesses(visit(organiser, later), entryId))!.pairs[0]!
  const [seenByFirst, seenBySecond] = [await from(first), await from(second)]
  expect([seenBySecond.own.entryId, seenBySecond.against]).toMatchObject([second, { entryId: first }])
  expect(seenBySecond.overlay).toEqual(half)
  expect([seenByFirst.own.entryId, seenByFirst.against]).toMatchObject([first, { entryId: second }])
  expect(seenByFirst.overlay.maps).toEqual([[2, -0, -0.5, -0, 2, -0.5]])
  expect(seenByFirst.overlay.points).toEqual([[0.25, 0.25, 0, 0]])
  for (const entryId of [first, second]) {
    const page = (await checkPage(visit(organiser, later), entryId))!
    expect(page.likeness).toMatchObject({ open: 1, flagged: 1, different: 0, compared: false })
  }
  const queue = await checkQueue(at, null)
  expect(queue.works.map(({ flags }) => flags.some(({ kind }) => kind === 'likeness'))).toEqual([true, true])
})

test('a verdict has its reason, its author and its instant, and can be changed; the trail keeps all of them', async () => {
  const { first, second, likeness, organiser } = await scene()
  const helper = await person('helper', { name: 'Budi Petugas' })
  const letters = await db.letter.count()
  const lacks = async (more: Record<string, string>) =>
    judgeLikeness(visit(organiser, later), first, said(likeness.id, more))
  expect(await lacks({ verdict: 'perhaps' })).toMatchObject({
    refusal: { code: 'invalid', field: 'verdict' },
  })
  expect(await lacks({ reason: '  ' })).toMatchObject({
    refusal: { code: 'reason-required', field: 'reason' },
  })
  expect(await lacks({ reason: 'x'.repeat(1001) })).toMatchObject({
    refusal: { code: 'invalid', field: 'reason' },
  })
  expect(codeOf(await lacks({}))).toBe('ok')

  const then = '2026-04-12T10:00:00+07:00'
  const change = { verdict: 'different', reason: 'Keduanya dari truntum lama.' }
  const stale = await judgeLikeness(visit(helper, then), second, said(likeness.id, change))
  expect(codeOf(stale)).toBe('stale')
  const seen = new Date(later).toISOString()
  const changed = await judgeLikeness(visit(helper, then), second, said(likeness.id, { ...change, seen }))
  expect(codeOf(changed)).toBe('ok')
  expect(await db.likeness.findFirstOrThrow()).toMatchObject({
    ...change,
    byId: helper.id,
    judgedAt: new Date(then),
  })
  const { pairs } = (await workLikenesses(visit(helper, then), first))!
  expect(pairs[0]!.history).toEqual([
    { ...change, by: 'Budi Petugas', at: new Date(then) },
    { verdict: 'alike', reason: 'Bunga dan letaknya sama.', by: organiser.name, at },
  ])
  expect((await checkPage(visit(helper, then), first))!.likeness).toMatchObject({
    open: 0,
    flagged: 0,
    different: 1,
  })
  // Nothing follows: no letter, no check, no change of the works.
  expect(await db.letter.count()).toBe(letters)
  expect(await db.check.count()).toBe(0)
  for (const { broken } of await likenessInvariants()) expect(broken).toEqual([])
})

test('who is not of the office, or names a pair of other works, judges nothing', async () => {
  const { one, first, likeness, organiser } = await scene()
  const juror = await person('juror')
  for (const actor of [one, juror])
    expect(codeOf(await judgeLikeness(visit(actor, later), first, said(likeness.id)))).toBe('forbidden')
  const third = await sentWork(await person('entrant'))
  expect(codeOf(await judgeLikeness(visit(organiser, later), third, said(likeness.id)))).toBe('not-found')
  expect((await db.likeness.findFirstOrThrow()).verdict).toBeNull()
})

test('the list is strongest first; withdrawn works leave what is open, and stay in what was judged', async () => {
  const { edition, two, second, first, pair, likeness, organiser } = await scene()
  const reference = await keptReference(organiser)
  await keepPairs([{ ...pair, other: `reference:${reference}`, score: 900, kind: 'motif' }], run, at)
  const read = (judged: boolean) => likenessList(edition.id, { judged, page: 1, lang: 'id' })
  expect((await read(false)).pairs.map(({ score }) => score)).toEqual([900, 720])
  expect((await read(false)).pairs[0]!.earlier).toMatchObject({ of: 'reference', name: 'Kambang Toman' })
  expect(codeOf(await judgeLikeness(visit(organiser, later), first, said(likeness.id)))).toBe('ok')
  expect(codeOf(await withdraw(visit(two, later), second))).toBe('ok')
  expect((await read(false)).counts).toEqual({ open: 0, judged: 1 })
  expect((await read(true)).pairs).toMatchObject([
    { score: 720, verdict: 'alike', later: { standing: false }, earlier: { standing: true } },
  ])
})

test('the list asks the database as often for many pairs as for one', async () => {
  const { edition, pair, second } = await scene()
  const read = () => likenessList(edition.id, { judged: false, page: 1, lang: 'id' })
  const few = await queriesOf(read)
  const more = await Promise.all([1, 2, 3, 4].map(async () => sentWork(await person('entrant'))))
  for (const entryId of more)
    await keepPairs([{ ...pair, other: `picture:${await pictureOf(entryId)}` }], run, at)
  expect((await read()).total).toBe(5)
  expect(await queriesOf(read)).toBe(few)
  expect((await read()).pairs.every(({ later: side }) => side.entryId === second)).toBe(true)
})
