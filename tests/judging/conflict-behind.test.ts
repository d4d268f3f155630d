import { expect, test } from 'vitest'
import { readMinutes } from '#app/exports/minutes-facts.server.ts'
import { db } from '#app/ground/db.server.ts'
import { liftBlind } from '#app/judging/conflicts/behind.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { action, loader } from '#app/routes/office.result.tsx'
import { loader as publishing } from '#app/routes/office.publish.tsx'
import { loader as judging } from '#app/routes/office.judging.tsx'
import { loader as documents } from '#app/routes/office.minutes.tsx'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { answerOf, door } from './conflict-doors.ts'
import { afterAt, bait, finish, mark, openScene, type Scene } from './room-scene.ts'

freshDatabase()

async function judged(): Promise<Scene> {
  const made = await openScene({ works: 2 })
  await mark(made, made.panel[0]!, 1, [90, 90, 90, 90, 90])
  await finish(made)
  const ended = await endRound(visit(made.organiser, afterAt))
  if (!ended.ok) throw new Error(ended.refusal.code)
  return made
}
const lines = (of: string) => db.auditLine.findMany({ where: { action: of }, orderBy: { seq: 'asc' } })
const names = new RegExp(`${bait.name}|${bait.member}|${bait.place}`)

test('pages that show marks show no maker before publication; the draft of the minutes neither', async () => {
  const made = await judged()
  for (const [name, page] of Object.entries({ loader, judging, documents })) {
    const seen = await answerOf(async () => page(await door(made.organiser, '/panitia/x', { at: afterAt })))
    expect(seen, name).not.toMatch(names)
  }
  const draft = await readMinutes('Panitia')
  expect(JSON.stringify(draft)).not.toMatch(names)
  expect(draft.ok && draft.value.prizes[0]!.winner!.title).toContain('Penjaga Pintu')
})

test('one work’s maker is shown for a reason, to whoever gave it, and that is on record', async () => {
  const made = await judged()
  const { entryId } = made.entries[1]!
  const lift = async (reason: string) =>
    answerOf(async () =>
      action(
        await door(made.organiser, '/panitia/hasil', {
          at: afterAt,
          body: { round: '1', intent: 'lift', entry: entryId, [`lift-${entryId}`]: reason },
        }),
      ),
    )
  expect(await lift('  ')).toContain('reason-required')
  expect(await lines('blind.lifted')).toEqual([])
  expect(await lift('Keberatan lisan tentang keaslian.')).toMatch(/^303 .*\/panitia\/hasil\?babak=1/)
  expect(await lift('Sekali lagi.')).toMatch(/^303 /)
  const [line, ...more] = await lines('blind.lifted')
  expect(more).toEqual([])
  expect([line!.actor, line!.subject, line!.facts]).toEqual([
    made.organiser.id,
    `entry:${entryId}`,
    { reason: 'Keberatan lisan tentang keaslian.' },
  ])
  const page = async (who: typeof made.organiser) =>
    (
      JSON.parse(await answerOf(async () => loader(await door(who, '/panitia/hasil', { at: afterAt })))) as {
        view: { blind: Record<string, string[]> }
      }
    ).view.blind
  expect(await page(made.organiser)).toEqual({ [entryId]: [bait.name, bait.member] })
  expect(await page(await person('organiser'))).toEqual({})
  expect(await liftBlind(visit(made.organiser, afterAt), 'x', 'y')).toMatchObject({
    refusal: { code: 'not-found' },
  })
})

test('opening the page of publication after the seal is on record once for each person', async () => {
  const made = await openScene({ works: 2 })
  const other = await person('organiser')
  const open = async (who: typeof other) =>
    answerOf(async () => publishing(await door(who, '/panitia/umumkan', { at: afterAt })))
  expect(await open(made.organiser)).not.toMatch(names)
  expect(await lines('blind.lifted')).toEqual([])
  await finish(made)
  await endRound(visit(made.organiser, afterAt))
  // Two equal works: the panel decides first, and until then the page names nobody.
  expect(await open(made.organiser)).not.toMatch(names)
  const order = made.entries.map(({ entryId }) => entryId)
  const body = { round: '1', reason: 'Panel.', [`rank-${order[0]}`]: '1', [`rank-${order[1]}`]: '2' }
  await answerOf(async () => action(await door(made.organiser, '/panitia/hasil', { at: afterAt, body })))
  expect(await open(made.organiser)).toMatch(names)
  await open(made.organiser)
  await open(other)
  expect((await lines('blind.lifted')).map(({ actor, subject, facts }) => [actor, subject, facts])).toEqual(
    [made.organiser.id, other.id].map((id) => [
      id,
      `edition:${made.edition.id}`,
      { works: 'all', for: 'publication' },
    ]),
  )
})
