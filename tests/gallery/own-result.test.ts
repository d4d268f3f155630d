import type { LoaderFunctionArgs } from '@remix-run/node'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import { openSession } from '#app/accounts/session.server.ts'
import { myWorks } from '#app/entries/mine.server.ts'
import type { CountFile } from '#app/gallery/count-file.ts'
import { correct } from '#app/gallery/correct.server.ts'
import { readOwnResult } from '#app/gallery/own-result.server.ts'
import { OwnResultPage } from '#app/gallery/OwnResultPage.tsx'
import { planOf } from '#app/gallery/plan.server.ts'
import { bar } from '#app/entries/redact.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { disqualify } from '#app/judging/result/disqualify.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import { readSheet } from '#app/judging/desk/sheet.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { loader } from '#app/routes/entry.result.tsx'
import { LanguageProvider } from '#app/ui/language.tsx'
import { afterAt, openScene, scoringAt, sheetOf, type Scene } from '../judging/room-scene.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { announce, developAll, restart } from './hall.ts'

freshDatabase()
beforeEach(restart)

const readAt = '2026-05-21T10:00:00+07:00'

/** Two works and two jurors: marks and comments by number of the work, in the order of the panel. */
async function judgedBy(said: Record<number, { marks: number[]; comments: [string, string] }>) {
  const made = await openScene({ works: 2, jurors: 2 })
  for (const [at, juror] of made.panel.entries()) {
    const by = visit(juror, scoringAt)
    for (const [number, { marks, comments }] of Object.entries(said)) {
      const id = await sheetOf(made, juror, Number(number))
      const { stored } = (await readSheet(by, id))!
      const given = made.criteria.map(({ id: criterion }, index) => [criterion, marks[index]! - at])
      const change = { version: stored.version, marks: Object.fromEntries(given), comment: comments[at] }
      expect((await saveSheet(by, id, change)).ok).toBe(true)
    }
    expect((await seal(by)).ok).toBe(true)
  }
  expect((await endRound(visit(made.organiser, afterAt))).ok).toBe(true)
  await developAll(made)
  return made
}

const twoWorks = {
  1: {
    marks: [80, 80, 80, 80, 80],
    comments: ['Isennya rapi.', 'Kata juri  2: teruskan.'] as [string, string],
  },
  2: { marks: [90, 90, 90, 90, 90], comments: ['', ''] as [string, string] },
}

const entrantOf = async (made: Scene, number: number): Promise<Person> => {
  const { entrant } = await db.entry.findUniqueOrThrow({
    where: { id: made.entries[number - 1]!.entryId },
    select: { entrant: true },
  })
  return { role: 'entrant', id: entrant.id, name: entrant.name, sessionId: 'test' }
}
const own = async (made: Scene, number: number, at = readAt) =>
  readOwnResult(visit(await entrantOf(made, number), at), made.entries[number - 1]!.entryId)
const see = (made: Scene, entrantsSee: string) =>
  db.edition.update({ where: { id: made.edition.id }, data: { entrantsSee } })

test('there is no such page before publication, nor where the rules keep it to the office', async () => {
  const made = await judgedBy(twoWorks)
  await see(made, 'comments')
  expect(await own(made, 1)).toBeNull()
  const listed = async () =>
    (await myWorks(visit(await entrantOf(made, 1), readAt))).works.map(({ judged }) => judged)
  expect(await listed()).toEqual([false])
  await announce(made)
  expect(await own(made, 1)).not.toBeNull()
  expect(await listed()).toEqual([true])
  await see(made, 'nothing')
  expect(await own(made, 1)).toBeNull()
  expect(await listed()).toEqual([false])
})

test('the place among all works, the points and every mark are those of the published count, by letter', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  const result = (await own(made, 1))!
  const [round] = result.rounds
  expect(round).toMatchObject({ of: 2, stopped: false, decimals: 2 })
  // (80 + 79) / 2
  expect(round!.work).toMatchObject({ place: 2, score: 7950, mean: { sum: 15900, count: 2 } })
  const { count } = await db.publication.findFirstOrThrow()
  const published = (count as CountFile).rounds[0]!.works.find(({ number }) => number === 1)!
  expect(round!.counted).toEqual(published)
  expect(round!.counted.sheets.map(({ juror }) => juror)).toEqual(['A', 'B'])
  expect(result.prize).toMatchObject({ place: 2 })
})

test('marks that are changed behind the publication change nothing here', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  const before = await own(made, 1)
  await db.mark.updateMany({ data: { value: 1 } })
  restart()
  expect(await own(made, 1)).toEqual(before)
})

test('comments are shown only where the rules say so, and name no juror', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  expect((await own(made, 1))!.comments).toBeNull()
  await see(made, 'comments')
  const result = (await own(made, 1))!
  expect([...result.comments!].sort()).toEqual(['Isennya rapi.', `Kata ${bar}: teruskan.`])
  expect((await own(made, 2))!.comments).toEqual([])
  const all = JSON.stringify(result)
  for (const { id, name } of made.panel) {
    expect(all).not.toContain(name)
    expect(all).not.toContain(id)
  }
  for (const { id } of await db.seat.findMany()) expect(all).not.toContain(id)
})

test('a juror who steps aside takes the comment along', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  await see(made, 'comments')
  const id = await sheetOf(made, made.panel[0]!, 1)
  await db.sheet.update({ where: { id }, data: { recusedAt: new Date(readAt), recusalReason: 'Keponakan' } })
  expect((await own(made, 1))!.comments).toEqual([`Kata ${bar}: teruskan.`])
})

test('nothing of another work is in it but what tells of a place', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  const all = JSON.stringify(await own(made, 1))
  expect(all).not.toContain('Penjaga Pintu 2')
  expect((await own(made, 1))!.rounds[0]!.round.works).toEqual([])
})

test('a disqualified work says so with its published reason; a work passed over, for which better one', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  const { id, count } = await db.publication.findFirstOrThrow()
  const file = count as CountFile
  const corrected = {
    ...file,
    passedOver: [
      { number: 1, because: 'disqualified', reason: 'Motif dari karya lain.' },
      { number: 2, because: 'one-prize', better: 9 },
    ],
    prizes: [],
  }
  await db.publication.update({ where: { id }, data: { count: corrected } })
  restart()
  ;(globalThis as { sayembara?: Map<string, Map<string, unknown>> }).sayembara?.get('counts')?.clear()
  expect((await own(made, 1))!).toMatchObject({
    passedOver: { because: 'disqualified', reason: 'Motif dari karya lain.' },
    prize: null,
  })
  expect((await own(made, 2))!.passedOver).toMatchObject({ because: 'one-prize', better: 9 })
})

test('after a correction it says since when the result stands, why it was corrected, and where the place was before', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  const drawn = async () => {
    const page = createElement(OwnResultPage, { result: (await own(made, 1))! })
    return renderToStaticMarkup(LanguageProvider({ lang: 'id', children: page }))
  }
  expect(await drawn()).not.toContain('dikoreksi')
  const by = visit(made.organiser, readAt)
  await disqualify(by, { number: 2, reason: 'Motifnya salinan.', objectionId: null })
  const { rankingHash } = await planOf(db, null)
  const corrected = await correct(by, { ranking: rankingHash!, reason: 'Keberatan dikabulkan.', words: {} })
  expect(corrected.ok).toBe(true)
  expect((await own(made, 1))!.prize).toMatchObject({ place: 1 })
  const page = await drawn()
  expect(page).toContain('Hasil diumumkan 20 Mei 2026')
  expect(page).toContain('Hasil ini dikoreksi pada 21 Mei 2026')
  expect(page).toContain('Keberatan dikabulkan.')
  expect(page).toContain('href="/verifikasi/2026?versi=1"')
})

test('the window for objections is told before, while and after it is open', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  expect((await own(made, 1))!.objections).toBeNull()
  const [objectsFrom, objectsTill] = [
    new Date('2026-05-22T00:00:00+07:00'),
    new Date('2026-05-25T00:00:00+07:00'),
  ]
  await db.edition.update({ where: { id: made.edition.id }, data: { objectsFrom, objectsTill } })
  const told = async (at: string) => {
    const { open, over } = (await own(made, 1, at))!.objections!
    return [open, over]
  }
  expect(await told('2026-05-21T23:59:00+07:00')).toEqual([false, false])
  expect(await told('2026-05-22T00:00:00+07:00')).toEqual([true, false])
  expect(await told('2026-05-24T23:59:00+07:00')).toEqual([true, false])
  expect(await told('2026-05-25T00:00:00+07:00')).toEqual([false, true])
})

test('nobody but its entrant reads it', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  const { entryId } = made.entries[0]!
  const door = async (who: Person) => {
    const cookie = (await openSession(who.id, 'test', new Date(readAt))).split(';')[0]!
    const request = new Request(`http://localhost/karya/${entryId}/hasil`, { headers: { Cookie: cookie } })
    const context = { at: new Date(readAt), id: newId(), nonce: '', address: '127.0.0.1' }
    return { request, params: { entry: entryId }, context } as unknown as LoaderFunctionArgs
  }
  expect(await loader(await door(await entrantOf(made, 1)))).toMatchObject({ result: { number: 1 } })
  await expect(loader(await door(await entrantOf(made, 2)))).rejects.toMatchObject({ init: { status: 404 } })
  for (const role of ['organiser', 'juror'] as const)
    await expect(loader(await door(await person(role)))).rejects.toMatchObject({ init: { status: 403 } })
})

test('a work that was not judged has no result', async () => {
  const made = await judgedBy(twoWorks)
  await announce(made)
  await db.entry.update({ where: { id: made.entries[0]!.entryId }, data: { withdrawnAt: new Date(readAt) } })
  expect(await own(made, 1)).toBeNull()
})
