import { beforeEach, expect, test } from 'vitest'
import { bar } from '#app/entries/redact.ts'
import { readPublication } from '#app/gallery/publication-page.server.ts'
import { db } from '#app/ground/db.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { afterAt, finish, openScene, scoringAt, sheetOf } from '../judging/room-scene.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { announce, developAll, restart } from './hall.ts'

freshDatabase()
beforeEach(restart)

/** One juror's comments by number of the work, in a round that is over. */
async function commented(said: Record<number, string>) {
  const made = await openScene({ works: Object.keys(said).length, jurors: 1 })
  const juror = visit(made.panel[0]!, scoringAt)
  for (const [number, comment] of Object.entries(said)) {
    const id = await sheetOf(made, juror.actor, Number(number))
    // Different for each work, so that no tie holds publication up.
    const marks = Object.fromEntries(made.criteria.map((one) => [one.id, 90 - Number(number)]))
    expect((await saveSheet(juror, id, { version: 0, marks, comment })).ok).toBe(true)
  }
  await finish(made)
  expect((await endRound(visit(made.organiser, afterAt))).ok).toBe(true)
  await developAll(made)
  return made
}

test('the page that publishes lists the comments that seem to name somebody, as their entrants would read them', async () => {
  const made = await commented({
    1: 'Garisnya tenang, soga matang.',
    2: 'Ini gaya aminah sekali.',
    3: 'Hubungi saya di 0812-3456-7890, juri 1.',
    4: 'Mirip karya Pak Darmawan.',
  })
  const { named, commentsShown } = await readPublication(visit(made.organiser, afterAt))
  expect(commentsShown).toBe(false)
  expect(named.map(({ number, text, found }) => [number, text, found])).toEqual([
    [2, 'Ini gaya aminah sekali.', ['aminah']],
    [3, `Hubungi saya di ${bar}, ${bar}.`, ['0812-3456-7890']],
    [4, 'Mirip karya Pak Darmawan.', ['Pak Darmawan']],
  ])
  await db.edition.update({ where: { id: made.edition.id }, data: { entrantsSee: 'comments' } })
  expect((await readPublication(visit(made.organiser, afterAt))).commentsShown).toBe(true)
})

test('a comment on a sheet that does not count is not listed, and once published none is', async () => {
  const made = await commented({ 1: 'Mirip karya Pak Darmawan.', 2: 'Seperti Bu Rohani.' })
  const id = await sheetOf(made, made.panel[0]!, 1)
  await db.sheet.update({ where: { id }, data: { recusedAt: new Date(afterAt), recusalReason: 'Keponakan' } })
  const listed = async () =>
    (await readPublication(visit(made.organiser, afterAt))).named.map(({ number }) => number)
  expect(await listed()).toEqual([2])
  expect((await announce(made)).ok).toBe(true)
  expect(await listed()).toEqual([])
})
