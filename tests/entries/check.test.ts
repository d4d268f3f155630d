import { expect, test } from 'vitest'
import { checkPage } from '#app/entries/check-page.server.ts'
import { checkQueue } from '#app/entries/checks.server.ts'
import { decide } from '#app/entries/decide.server.ts'
import type { Decision } from '#app/entries/decision.ts'
import { takeOriginal } from '#app/entries/picture-access.server.ts'
import { saveDraft } from '#app/entries/save.server.ts'
import { acceptedWorks, standingWorks, undecidedWorks } from '#app/entries/standing.server.ts'
import { withdraw } from '#app/entries/withdraw.server.ts'
import { db } from '#app/ground/db.server.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { codeOf, inTime, later, readyPicture, send, sentWork } from './works.ts'

freshDatabase()

async function accepting(entryId: string, more: Partial<Decision> = {}): Promise<Decision> {
  const { id } = await db.submission.findFirstOrThrow({ where: { entryId }, orderBy: { version: 'desc' } })
  return { submissionId: id, lastCheckId: '', verdict: 'accepted', reason: '', until: null, ...more }
}

test('accepting writes the check, the audit line and the letter', async () => {
  const edition = await openEdition()
  const entryId = await sentWork(await person('entrant', { email: 'siti@contoh.id' }))
  expect(await undecidedWorks(db, edition.id)).toBe(1)
  const office = visit(await person('helper'), later)
  expect(codeOf(await decide(office, entryId, await accepting(entryId)))).toBe('ok')
  expect((await acceptedWorks(db, edition.id)).map((work) => work.entryId)).toEqual([entryId])
  expect(await undecidedWorks(db, edition.id)).toBe(0)
  expect(await db.auditLine.count({ where: { action: 'entry.accepted', actor: office.actor.id } })).toBe(1)
  const letter = await db.letter.findFirstOrThrow({ where: { kind: 'verdict-accepted' } })
  expect(letter.subject).toBe('Karya PALI-001 diterima untuk dinilai')
})

test('two people at once do not overwrite each other', async () => {
  await openEdition()
  const entryId = await sentWork(await person('entrant'))
  const [first, second] = [visit(await person('organiser'), later), visit(await person('helper'), later)]
  const decisions = await Promise.all([
    decide(first, entryId, await accepting(entryId)),
    decide(
      second,
      entryId,
      await accepting(entryId, { verdict: 'rejected', reason: 'Bukan karya sendiri.' }),
    ),
  ])
  expect(decisions.map(codeOf).sort()).toEqual(['already-decided', 'ok'])
  expect(await db.check.count()).toBe(1)
})

test('a decision on what was replaced meanwhile is stale', async () => {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  const decision = await accepting(entryId)
  await saveDraft(visit(actor, later), entryId, { version: 2, changes: { title: 'Baru' } })
  await send(visit(actor, later), entryId)
  expect(codeOf(await decide(visit(await person('organiser'), later), entryId, decision))).toBe('stale')
})

test('a rejection needs a reason, a correction also a day to come', async () => {
  await openEdition()
  const entryId = await sentWork(await person('entrant'))
  const office = visit(await person('organiser'), later)
  const tried = async (more: Partial<Decision>) => {
    const outcome = await decide(office, entryId, await accepting(entryId, more))
    return outcome.ok ? 'ok' : `${outcome.refusal.code} ${outcome.refusal.field}`
  }
  expect(await tried({ verdict: 'rejected', reason: '  ' })).toBe('reason-required reason')
  expect(await tried({ verdict: 'correction', reason: 'x' })).toBe('invalid until')
  expect(await tried({ verdict: 'correction', reason: 'x', until: new Date(later) })).toBe('invalid until')
  expect(await db.check.count()).toBe(0)
})

test('a new submission waits for the office again, whatever was decided before', async () => {
  const edition = await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  await decide(visit(await person('organiser'), later), entryId, await accepting(entryId))
  await saveDraft(visit(actor, later), entryId, { version: 2, changes: { title: 'Baru' } })
  expect((await standingWorks(db, edition.id))[0]!.verdict).toBe('accepted')
  await send(visit(actor, later), entryId)
  expect((await standingWorks(db, edition.id))[0]!.verdict).toBeNull()
})

test('only the office decides, and not once the jurors have the work', async () => {
  const edition = await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  const decision = await accepting(entryId)
  for (const role of ['entrant', 'juror'] as const) {
    expect(codeOf(await decide(visit(await person(role), later), entryId, decision))).toBe('forbidden')
  }
  const round = { where: { id: edition.rounds[0]!.id }, data: { opensAt: new Date(later) } }
  await db.round.update(round)
  const office = visit(await person('organiser'), later)
  expect(codeOf(await decide(office, entryId, decision))).toBe('already-judging')
})

test('a withdrawn work is out of everything that follows', async () => {
  const edition = await openEdition()
  const actor = await person('entrant')
  const entryId = await sentWork(actor)
  const office = visit(await person('organiser'), later)
  await decide(office, entryId, await accepting(entryId))
  await withdraw(visit(actor, later), entryId)
  expect(await acceptedWorks(db, edition.id)).toEqual([])
  expect(codeOf(await decide(office, entryId, await accepting(entryId)))).toBe('withdrawn')
  expect((await checkQueue(new Date(later), 'withdrawn')).works.map((work) => work.id)).toEqual([entryId])
})

test('the queue puts what waits first, answers to corrections before all, and flags what to look at', async () => {
  await openEdition()
  const office = visit(await person('organiser'), later)
  const people = [
    await person('entrant'),
    await person('entrant'),
    await person('entrant', { name: 'Siti Aminah' }),
  ]
  const [accepted, answered, fresh] = [
    await sentWork(people[0]!),
    await sentWork(people[1]!),
    await sentWork(people[2]!, { story: 'Karya Siti Aminah.', ai: 'yes', aiHow: 'Warna.' }),
  ]
  await decide(office, accepted!, await accepting(accepted!))
  const until = new Date('2026-05-05T00:00:00+07:00')
  await decide(office, answered!, await accepting(answered!, { verdict: 'correction', reason: 'x', until }))
  await saveDraft(visit(people[1]!, later), answered!, { version: 2, changes: { title: 'Diperbaiki' } })
  await send(visit(people[1]!, later), answered!)
  const queue = await checkQueue(new Date(later), null)
  expect(queue.works.map((work) => work.id)).toEqual([answered, fresh, accepted])
  expect(queue.works[1]!.flags.map((flag) => flag.kind)).toEqual(['identity', 'ai'])
  expect(queue.counts).toContainEqual({ state: 'sent', count: 2 })
})

test('the same file in another work is shown to the office', async () => {
  await openEdition()
  const [a, b] = [await sentWork(await person('entrant')), await sentWork(await person('entrant'))]
  const picture = await db.picture.findFirstOrThrow({ where: { entryId: a } })
  await readyPicture(b, 'detail')
  await db.picture.updateMany({ where: { entryId: b, kind: 'detail' }, data: { sha256: picture.sha256 } })
  const page = (await checkPage(visit(await person('organiser'), later), a))!
  expect(page.twins).toEqual([{ id: b, number: 'PALI-002' }])
  expect(page.person.name).not.toBe('')
})

test('drafts are not for the office', async () => {
  await openEdition()
  const entryId = await sentWork(await person('entrant'))
  await db.entry.update({ where: { id: entryId }, data: { number: null } })
  expect(await checkPage(visit(await person('organiser'), inTime), entryId)).toBeNull()
})

test('an original is taken under a safe name, on record', async () => {
  await openEdition()
  const entryId = await sentWork(await person('entrant', { name: 'Siti Aminah' }))
  const { id, original } = await db.picture.findFirstOrThrow({ where: { entryId } })
  const taken = await takeOriginal(visit(await person('helper'), later), id)
  expect(taken).toMatchObject({ original, name: 'PALI-001-utama.jpg' })
  expect(await db.auditLine.count({ where: { action: 'original.taken' } })).toBe(1)
  const loose = await readyPicture(entryId, 'detail')
  expect(await takeOriginal(visit(await person('helper'), later), loose.id)).toBeNull()
})
