import { expect, test } from 'vitest'
import { checkInvariants } from '#app/audit/invariants.server.ts'
import { verifyChain } from '#app/audit/verify.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { fixAdvance } from '#app/judging/rounds/advance.server.ts'
import { addTie, decideTie } from '#app/judging/conflicts/conflict-decide.server.ts'
import { proposeTies } from '#app/judging/conflicts/conflict-find.server.ts'
import { readConflicts } from '#app/judging/conflicts/conflicts.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { declare } from '#app/judging/conflicts/declare.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { judgingInvariants } from '#app/judging/invariants.server.ts'
import { pictureOf } from '#app/judging/desk/picture.server.ts'
import { recuse, undoRecusal } from '#app/judging/desk/recuse.server.ts'
import { resultOf } from '#app/judging/result/result.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { readSeal, seal } from '#app/judging/desk/seal.server.ts'
import { readHistory } from '#app/judging/desk/sheet-history.server.ts'
import { readSheet } from '#app/judging/desk/sheet.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import {
  afterAt,
  bait,
  finish,
  mark,
  openScene,
  scene,
  scoringAt,
  sheetOf,
  type Scene,
} from './room-scene.ts'

freshDatabase()

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}
/** In the scenes everybody has an address at one domain, which would be a tie. */
const withoutMail = () => db.user.updateMany({ data: { email: null } })
const office = (made: Scene, at = scoringAt) => visit(made.organiser, at)
const tie = (made: Scene, who: Person, number: number, at = scoringAt) =>
  addTie(office(made, at), { number, personId: who.id, reason: 'Sepupu.' })
const tieId = async (who: Person) => (await db.conflict.findFirstOrThrow({ where: { personId: who.id } })).id
const result = async (made: Scene) =>
  must(await resultOf(db, made.round.id)).rows.map(({ number, place, mean }) => [number, place, mean])
/** Whatever else was done, what must hold of the data does. */
const holds = async () => {
  const found = [...(await checkInvariants()), ...(await judgingInvariants())]
  const broken = found.filter(({ name, broken: rows }) => rows.length > 0 && /sealed|sheet|mark/.test(name))
  expect(broken).toEqual([])
  expect((await verifyChain()).broken).toBeUndefined()
}

test('what a juror declares is proposed to the organiser with its grounds, once; the trail names nobody', async () => {
  const made = await scene({ works: 2 })
  await withoutMail()
  const juror = made.panel[0]!
  must(await declare(visit(juror, scoringAt), bait.member.replace('w', 'v'), false))
  expect(await proposeTies(made.edition.id, new Date(scoringAt))).toBe(2)
  expect(await proposeTies(made.edition.id, new Date(scoringAt))).toBe(0)
  const { ties, declarations } = await readConflicts(office(made))
  expect(
    ties.map(({ label, state, effect, person: { name, side } }) => [label, state, effect, name, side]),
  ).toEqual([
    ['PALI-001', 'proposed', 'undealt', 'Juri 1', 'juror'],
    ['PALI-002', 'proposed', 'undealt', 'Juri 1', 'juror'],
  ])
  expect(ties[0]!.grounds).toEqual([
    { kind: 'declared', theirs: bait.member, own: bait.member.replace('w', 'v') },
  ])
  expect(declarations.map(({ declared }) => declared?.names)).toEqual([1, 0, 0])
  const trail = JSON.stringify(
    await db.auditLine.findMany({ where: { action: { startsWith: 'conflict.' } } }),
  )
  expect(trail).not.toMatch(/Umpan|Darma/)
})

test('a dismissed tie stays dismissed until something more speaks for it', async () => {
  const made = await scene({ works: 1 })
  await withoutMail()
  const juror = made.panel[0]!
  const { entrantId } = await db.entry.findFirstOrThrow()
  await db.user.update({ where: { id: juror.id }, data: { name: 'Bahar Umpan' } })
  await proposeTies(made.edition.id, new Date(scoringAt))
  const id = await tieId(juror)
  expect(await decideTie(office(made), id, 'dismissed', ' ')).toMatchObject({
    refusal: { code: 'reason-required', field: `reason-${id}` },
  })
  must(await decideTie(office(made), id, 'dismissed', 'Tidak berkerabat.'))
  expect(await proposeTies(made.edition.id, new Date(scoringAt))).toBe(0)
  await db.user.update({ where: { id: juror.id }, data: { email: 'bahar@rumahumpan.id' } })
  await db.user.update({ where: { id: entrantId }, data: { email: 'siti@rumahumpan.id' } })
  expect(await proposeTies(made.edition.id, new Date(scoringAt))).toBe(1)
  const [again] = (await readConflicts(office(made))).ties
  expect([again!.state, again!.grounds.map(({ kind }) => kind)]).toEqual(['proposed', ['surname', 'domain']])
})

test('a work with a confirmed tie is not dealt to that juror', async () => {
  const made = await scene({ works: 3 })
  must(await tie(made, made.panel[1]!, 2))
  must(await openRound(office(made), null))
  const dealt = await db.sheet.findMany({ include: { entry: true, seat: true } })
  expect(dealt).toHaveLength(8)
  expect(
    dealt
      .filter(({ seat }) => seat.userId === made.panel[1]!.id)
      .map(({ entry }) => entry.number)
      .sort(),
  ).toEqual([1, 3])
})

test('a tie confirmed after dealing takes the work off the desk without a word, and its marks out of the result', async () => {
  const made = await openScene({ works: 3 })
  const juror = made.panel[0]!
  const by = visit(juror, scoringAt)
  await mark(made, juror, 2, [100, 100, 100, 100, 100])
  const sheetId = await sheetOf(made, juror, 2)
  must(await tie(made, juror, 2))
  const desk = (await readDesk(by))!
  expect([desk.works.length, desk.left]).toEqual([2, 2])
  expect(JSON.stringify([desk, await readSeal(by)])).not.toMatch(/recused|Mundur|Penjaga Pintu 2|Sepupu/)
  for (const ask of [readSheet(by, sheetId), readHistory(by, sheetId), pictureOf(by, sheetId, '0')])
    expect(await ask).toBeNull()
  const change = { version: 1, marks: { [made.criteria[0]!.id]: 1 } }
  expect(await saveSheet(by, sheetId, change)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await recuse(by, sheetId, 'x')).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await undoRecusal(by, sheetId)).toMatchObject({ refusal: { code: 'not-found' } })
  await finish(made)
  must(await endRound(office(made)))
  expect((await result(made)).find(([number]) => number === 2)).toEqual([2, 1, { sum: 160_00, count: 2 }])
  // The marks are where they were, and on record as withdrawn.
  expect(await db.mark.count({ where: { sheetId } })).toBe(5)
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'sheet.withdrawn' } })
  expect(line.facts).toMatchObject({ round: made.round.id })
  expect((line.facts as { withdrawn: unknown[] }).withdrawn).toHaveLength(5)
  await holds()
})

test('after the round’s end a confirmed tie recounts the result, and dismissing it gives the marks back', async () => {
  const made = await openScene({ works: 2 })
  const juror = made.panel[0]!
  await mark(made, juror, 2, [100, 100, 100, 100, 100])
  await finish(made, [80, 80, 80, 80, 80])
  must(await endRound(office(made)))
  const before = await result(made)
  expect(before[0]).toEqual([2, 1, { sum: 260_00, count: 3 }])
  const hash = must(await resultOf(db, made.round.id)).rankingHash
  must(await tie(made, juror, 2, afterAt))
  expect((await readConflicts(office(made, afterAt))).ties[0]!.effect).toBe('ended')
  expect((await result(made)).find(([number]) => number === 2)![2]).toEqual({ sum: 160_00, count: 2 })
  expect(must(await resultOf(db, made.round.id)).rankingHash).not.toBe(hash)
  await holds()
  must(await decideTie(office(made, afterAt), await tieId(juror), 'dismissed', 'Salah orang.'))
  expect(await result(made)).toEqual(before)
  expect(must(await resultOf(db, made.round.id)).rankingHash).toBe(hash)
  await holds()
  // Once something is published, nothing of it changes any more.
  await db.publication.create({
    data: {
      id: newId(),
      editionId: made.edition.id,
      version: 1,
      at: new Date(afterAt),
      byId: made.organiser.id,
      facts: {},
      ranking: hash,
      auditHead: '',
    },
  })
  expect(await decideTie(office(made, afterAt), await tieId(juror), 'confirmed', 'x')).toMatchObject({
    refusal: { code: 'already-published' },
  })
  expect(await tie(made, juror, 1, afterAt)).toMatchObject({ refusal: { code: 'already-published' } })
  expect(await result(made)).toEqual(before)
})

test('a sheet that was unfinished when its tie was dismissed too late is closed', async () => {
  const made = await openScene({ works: 2 })
  const juror = made.panel[0]!
  await mark(made, juror, 2, [90])
  must(await tie(made, juror, 2))
  await finish(made)
  must(await decideTie(office(made), await tieId(juror), 'dismissed', 'Salah orang.'))
  const sheet = await db.sheet.findUniqueOrThrow({ where: { id: await sheetOf(made, juror, 2) } })
  expect([sheet.recusedAt, sheet.closedReason]).toEqual([null, 'Salah orang.'])
  must(await endRound(office(made)))
  await holds()
})

test('when withdrawn marks change who goes on, the organiser is told, and nothing changes by itself', async () => {
  const made = await scene({ works: 3 })
  await db.round.update({ where: { id: made.round.id }, data: { advanceBy: 'top', advance: 1 } })
  await db.round.create({
    data: {
      id: newId(),
      editionId: made.edition.id,
      position: made.round.position + 1,
      name: 'Final',
      nameEn: 'Final',
      kind: 'final',
      seed: newId(),
      criteria: {
        create: { id: newId(), position: 1, name: 'A', nameEn: 'A', guide: '', guideEn: '', weight: 100 },
      },
    },
  })
  must(await openRound(office(made), null))
  await mark(made, made.panel[0]!, 2, [100, 100, 100, 100, 100])
  for (const juror of made.panel.slice(1)) await mark(made, juror, 3, [85, 85, 85, 85, 85])
  await finish(made)
  must(await endRound(office(made)))
  must(await fixAdvance(office(made), made.round.id, { chosen: [], reason: '' }))
  expect((await readConflicts(office(made))).overtaken).toEqual([])
  must(await tie(made, made.panel[0]!, 2))
  const [changed] = (await readConflicts(office(made))).overtaken
  expect([changed!.joins, changed!.drops]).toEqual([['PALI-003'], ['PALI-002']])
  const went = await db.roundOutcome.findFirstOrThrow({
    where: { fate: 'advanced' },
    include: { entry: true },
  })
  expect(went.entry.number).toBe(2)
  must(await fixAdvance(office(made), made.round.id, { chosen: [], reason: '' }))
  expect((await readConflicts(office(made))).overtaken).toEqual([])
})

test('a juror steps back from a work after marking and sealing, until the round ends', async () => {
  const made = await openScene({ works: 2 })
  const juror = made.panel[0]!
  const by = visit(juror, scoringAt)
  await mark(made, juror, 2, [100, 100, 100, 100, 100])
  await finish(made)
  const sheetId = await sheetOf(made, juror, 2)
  const sheet = (await readSheet(by, sheetId))!
  expect([sheet.mayMark.ok, sheet.mayUse.ok, sheet.mayRecuse.ok]).toEqual([false, false, true])
  expect(await recuse(by, sheetId, '')).toMatchObject({ refusal: { code: 'reason-required' } })
  must(await recuse(by, sheetId, 'Baru tahu: murid saya.'))
  // The seal holds: what is withdrawn stays so.
  expect(await undoRecusal(by, sheetId)).toMatchObject({ refusal: { code: 'sealed' } })
  expect(await seal(by)).toMatchObject({ ok: true })
  must(await endRound(office(made)))
  expect((await result(made)).find(([number]) => number === 2)![2]).toEqual({ sum: 160_00, count: 2 })
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'sheet.recused' } })
  expect(line.facts).toMatchObject({ sealed: true })
  expect(JSON.stringify(line.facts)).not.toContain('murid')
  await holds()
  // Afterwards the organiser alone can still take marks out.
  const other = await sheetOf(made, made.panel[1]!, 2)
  expect(await recuse(visit(made.panel[1]!, scoringAt), other, 'x')).toMatchObject({
    refusal: { code: 'sealed' },
  })
})

test('an organiser decides neither what is proposed of themself nor what touches a work of their own tie', async () => {
  const made = await openScene({ works: 2 })
  const other = await person('organiser')
  await db.conflict.create({
    data: {
      id: 'proposed',
      entryId: made.entries[0]!.entryId,
      personId: made.organiser.id,
      grounds: [],
      state: 'proposed',
      foundAt: new Date(scoringAt),
    },
  })
  const conflict = { refusal: { code: 'conflict' } }
  expect(await decideTie(office(made), 'proposed', 'dismissed', 'Bukan.')).toMatchObject(conflict)
  must(await decideTie(office(made), 'proposed', 'confirmed', 'Memang sepupu.'))
  expect(await tie(made, made.panel[0]!, 1)).toMatchObject(conflict)
  expect(await tie(made, made.panel[0]!, 2)).toMatchObject({ ok: true })
  const by = visit(other, scoringAt)
  must(await addTie(by, { number: 1, personId: made.panel[0]!.id, reason: 'Guru dan murid.' }))
  must(await decideTie(by, 'proposed', 'dismissed', 'Sudah diperiksa: bukan.'))
})

test('a tie is written down only for a work and a person of this edition', async () => {
  const made = await openScene({ works: 1, jurors: 1 })
  const by = office(made)
  const outsider = await person('juror')
  const give = (number: number, personId: string) => addTie(by, { number, personId, reason: 'x' })
  expect(await give(9, made.panel[0]!.id)).toMatchObject({ refusal: { field: 'number' } })
  expect(await give(Number.NaN, made.panel[0]!.id)).toMatchObject({ refusal: { field: 'number' } })
  for (const id of ['', outsider.id, (await db.entry.findFirstOrThrow()).entrantId])
    expect(await give(1, id)).toMatchObject({ refusal: { field: 'person' } })
  expect(await addTie(by, { number: 1, personId: made.panel[0]!.id, reason: '' })).toMatchObject({
    refusal: { code: 'reason-required' },
  })
  expect(await db.conflict.count()).toBe(0)
})
