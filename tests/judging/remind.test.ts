import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { readProgress } from '#app/judging/panel/progress.server.ts'
import { planReminders, remindAll, remindJuror, remindOnTime } from '#app/judging/panel/remind.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { bait, finish, mark, openScene, scene, scoringAt } from './room-scene.ts'

freshDatabase()

const sent = (userId?: string) => db.letter.findMany({ where: { kind: 'scoring-reminder', userId } })

test('a reminder says how many works are left and until when, and names no work and nobody', async () => {
  const made = await scene({ works: 3 })
  const end = new Date('2026-05-12T17:00:00+07:00')
  await openRound(visit(made.organiser, scoringAt), end)
  await mark(made, made.panel[0]!, 1, [80, 80, 80, 80, 80])
  const by = visit(made.organiser, scoringAt)
  expect(await remindJuror(by, made.edition.seats[0]!.id)).toEqual({ ok: true, value: { reminded: 1 } })
  const [letter] = await sent(made.panel[0]!.id)
  expect(letter!.text).toContain('Masih ada 2 karya')
  expect(letter!.text).toContain('12 Mei 2026, 17.00 WIB')
  expect(letter!.text).toMatch(/http\S+\/juri/)
  const secrets = ['Penjaga Pintu', ...Object.values(bait)]
  expect(secrets.filter((secret) => `${letter!.subject}${letter!.text}`.includes(secret))).toEqual([])
  const progress = await readProgress(by)
  expect(progress.jurors.map(({ remindedAt }) => remindedAt)).toEqual([new Date(scoringAt), null, null])
})

test('nobody is reminded twice on one day, and who has sealed never', async () => {
  const made = await openScene({ works: 1 })
  await finish({ ...made, panel: [made.panel[2]!] })
  const at = (time: string) => visit(made.organiser, `2026-05-04T${time}+07:00`)
  const [one, , three] = made.edition.seats
  await remindJuror(at('08:00:00'), one!.id)
  expect(await remindJuror(at('23:00:00'), one!.id)).toMatchObject({ refusal: { code: 'reminded' } })
  expect(await remindAll(at('23:30:00'))).toEqual({ ok: true, value: { reminded: 1 } })
  expect(await remindJuror(at('23:30:00'), three!.id)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await remindAll(visit(made.organiser, '2026-05-05T08:00:00+07:00'))).toEqual({
    ok: true,
    value: { reminded: 2 },
  })
  expect(await sent()).toHaveLength(4)
})

test('three days and one day before the planned end reminders are due, and reach whoever has not sealed', async () => {
  const made = await scene({ works: 1 })
  const end = new Date('2026-05-12T17:00:00+07:00')
  await openRound(visit(made.organiser, scoringAt), end)
  const jobs = await db.job.findMany({ where: { kind: 'remind' }, orderBy: { dueAt: 'asc' } })
  expect(jobs.map(({ dueAt }) => dueAt.toISOString())).toEqual([
    '2026-05-09T10:00:00.000Z',
    '2026-05-11T10:00:00.000Z',
  ])
  await mark(made, made.panel[0]!, 1, [80, 80, 80, 80, 80])
  await seal(visit(made.panel[0]!, scoringAt))
  const { roundId } = jobs[0]!.payload as { roundId: string }
  await remindOnTime(roundId, jobs[0]!.dueAt)
  await remindOnTime(roundId, jobs[0]!.dueAt)
  expect((await sent()).map(({ userId }) => userId).sort()).toEqual(
    [made.panel[1]!.id, made.panel[2]!.id].sort(),
  )
  await remindOnTime(roundId, new Date('2026-05-13T08:00:00+07:00'))
  expect(await sent()).toHaveLength(2)
})

test('a reminder whose day is past when the round opens is not planned', async () => {
  const made = await scene({ works: 1 })
  const at = new Date(scoringAt)
  const round = { id: made.round.id, closesAt: new Date(at.getTime() + 2 * 24 * 3_600_000) }
  await db.$transaction((tx) => planReminders(tx, round, at))
  expect(await db.job.count({ where: { kind: 'remind' } })).toBe(1)
})
