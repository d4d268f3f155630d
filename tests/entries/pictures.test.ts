// What is told of a work's pictures: their print, their turn, what must be confirmed.
import { expect, test } from 'vitest'
import { checkPage } from '#app/entries/check-page.server.ts'
import { checkQueue } from '#app/entries/checks.server.ts'
import { myWork } from '#app/entries/my-work.server.ts'
import { progressOf } from '#app/entries/progress.ts'
import { saveDraft } from '#app/entries/save.server.ts'
import { seamWord } from '#app/entries/seam-word.ts'
import { submit } from '#app/entries/submit.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { picturesAhead } from '#app/media/queue-place.server.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { codeOf, filledDraft, inTime, later, readyPicture, send } from './works.ts'

freshDatabase()

/** A filled draft whose main picture is as messengers shrink photos. */
async function coarseDraft() {
  await openEdition()
  const actor = await person('entrant')
  const entryId = await filledDraft(actor)
  await db.picture.updateMany({ where: { entryId }, data: { width: 1600, height: 1200, notices: ['small'] } })
  return { by: visit(actor, inTime), entryId }
}

test('too few pixels for print must be confirmed, with its numbers instead of a guess', async () => {
  const { by, entryId } = await coarseDraft()
  const work = (await myWork(by, entryId))!
  expect(work.notices).toEqual(['coarse'])
  expect(await submit(by, entryId, { version: work.version, noticesSeen: false })).toMatchObject({
    refusal: { code: 'incomplete', field: 'notices' },
  })
  expect(codeOf(await send(by, entryId))).toBe('ok')
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'entry.submitted' } })
  expect(line.facts).toMatchObject({ notices: ['coarse'] })
})

test('the size stated decides: for a handkerchief the same pixels are enough', async () => {
  const { by, entryId } = await coarseDraft()
  await saveDraft(by, entryId, { version: 2, changes: { width: '20', height: '20' } })
  expect((await myWork(by, entryId))!.notices).toEqual(['small'])
})

test('a detail may be as small as it likes to be printed, and keeps its own notice', async () => {
  const { by, entryId } = await coarseDraft()
  const detail = await readyPicture(entryId, 'detail', { notices: ['small'], position: 2 })
  await db.picture.update({ where: { id: detail.id }, data: { width: 400, height: 300 } })
  expect((await myWork(by, entryId))!.notices.sort()).toEqual(['coarse', 'small'])
})

test('the office sees what prints coarsely, with the numbers, in the queue and on the page of the work', async () => {
  const { by, entryId } = await coarseDraft()
  await send(by, entryId)
  const office = visit(await person('helper'), later)
  const page = (await checkPage(office, entryId))!
  // On A3: 1600 / 42 cm and 1200 / 29.7 cm; on a cloth of 105 x 200 cm: 1600 / 200 and 1200 / 105.
  expect(page.flags).toMatchObject([{ kind: 'print', print: { onSheet: 102, onCloth: 20 } }])
  const { works } = await checkQueue(new Date(later), null)
  expect(works[0]!.flags.map(({ kind }) => kind)).toEqual(['print'])
})

test('progress counts the pictures of the work, and the queue only when it is long', () => {
  const states = (...all: string[]) => all.map((state) => ({ state }))
  expect(progressOf(states('ready', 'refused', 'waiting', 'waiting', 'waiting'), 12)).toEqual({
    at: 3,
    total: 5,
    ahead: 12,
  })
  expect(progressOf(states('waiting'), 2)).toEqual({ at: 1, total: 1, ahead: 0 })
  expect(progressOf(states('ready', 'refused'), 0)).toBeNull()
})

test('before one’s own turn come a turn of everyone else and what one sent before', async () => {
  const arrive = (owner: string, pictureId: string, minute: number) =>
    transact((tx) =>
      enqueue(tx, {
        kind: 'picture',
        key: `picture:${pictureId}`,
        payload: { pictureId },
        dueAt: new Date(Date.parse(inTime) + minute * 60_000),
        owner,
      }),
    )
  for (let at = 0; at < 30; at++) await arrive('heap', `h${at}`, 0)
  await arrive('siti', 's1', 1)
  await arrive('siti', 's2', 2)
  await arrive('budi', 'b1', 3)
  expect(await picturesAhead('budi', ['b1'])).toBe(2)
  expect(await picturesAhead('siti', ['s2', 's1'])).toBe(2)
  expect(await picturesAhead('siti', ['s2'])).toBe(4)
  expect(await picturesAhead('budi', ['done'])).toBe(0)
  await db.job.updateMany({ where: { owner: 'heap' }, data: { doneAt: new Date(inTime) } })
  expect(await picturesAhead('budi', ['b1'])).toBe(1)
})

test('a seam is told in words', () => {
  expect([0, 10, 11, 35, 36, 100].map(seamWord)).toEqual([
    'smooth',
    'smooth',
    'nearly',
    'nearly',
    'visible',
    'visible',
  ])
})
