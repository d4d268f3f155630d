import { expect, test } from 'vitest'
import { readSession } from '#app/accounts/session.server.ts'
import { forgetAbandoned } from '#app/entries/abandoned.server.ts'
import { begin } from '#app/entries/begin.server.ts'
import { emptyDraft } from '#app/entries/draft.ts'
import { db } from '#app/ground/db.server.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { inTime, readyPicture } from './works.ts'

freshDatabase()

const day = 86_400_000
const after = (days: number) => new Date(Date.parse(inTime) + days * day)

/** A visitor who pressed "begin" in time and holds a session since. */
async function beginner(typed = emptyDraft) {
  const begun = await begin(visit({ role: 'visitor' }, inTime), 'Chrome · Android', typed)
  if (!begun.ok) throw new Error(begun.refusal.code)
  const { entryId, cookie } = begun.value
  const { entrantId } = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
  return { userId: entrantId, entryId, cookies: cookie!.split(';')[0]! }
}

const remain = async () => (await db.user.findMany({ select: { id: true } })).map(({ id }) => id)

test('an account begun with nothing in it is forgotten after thirty days, with its draft, on record', async () => {
  await openEdition()
  const { userId, entryId, cookies } = await beginner()
  await forgetAbandoned(after(30))
  expect(await remain()).toEqual([userId])
  expect(await readSession(cookies)).not.toBeNull()

  const at = new Date(after(30).getTime() + 1)
  await forgetAbandoned(at)
  expect(await remain()).toEqual([])
  expect(await db.entry.count()).toBe(0)
  const lines = await db.auditLine.findMany({ where: { at } })
  expect(lines).toMatchObject([
    { action: 'entry.forgotten', subject: `entry:${entryId}`, actor: 'system', facts: { entrant: userId } },
    { action: 'account.forgotten', subject: `user:${userId}`, actor: 'system' },
  ])
})

test('the session of a forgotten account ends with it', async () => {
  await openEdition()
  const { cookies } = await beginner()
  await forgetAbandoned(after(31))
  expect(await readSession(cookies)).toBeNull()
  expect(await db.session.count()).toBe(0)
})

test('whatever was typed, sent as a picture, numbered or signed up for stays', async () => {
  await openEdition()
  const typed = await beginner({ ...emptyDraft, title: 'Padma' })
  const pictured = await beginner()
  await readyPicture(pictured.entryId, 'detail', { state: 'waiting' })
  const numbered = await beginner()
  await db.entry.update({ where: { id: numbered.entryId }, data: { number: 1 } })
  const fresh = await beginner()
  await db.entry.update({ where: { id: fresh.entryId }, data: { savedAt: after(20) } })
  const entrant = await person('entrant')
  await begin(visit(entrant, inTime), '')
  const half = await beginner({ ...emptyDraft, story: 'Padma mekar.' })
  await begin(visit({ role: 'entrant', id: half.userId, name: '', sessionId: '' }, inTime), '')
  const before = await remain()
  expect(before).toHaveLength(6)

  await forgetAbandoned(after(40))
  expect(await remain()).toEqual(before)
  expect(await db.entry.count()).toBe(7)
  expect(await remain()).toContain(typed.userId)
})

test('forgetting again forgets nothing more, and one with nothing left of its own goes too', async () => {
  await openEdition()
  const { entryId, userId } = await beginner()
  await db.entry.delete({ where: { id: entryId } })
  await forgetAbandoned(after(31))
  await forgetAbandoned(after(32))
  expect(await remain()).toEqual([])
  expect(
    await db.auditLine.count({ where: { action: 'account.forgotten', subject: `user:${userId}` } }),
  ).toBe(1)
})
