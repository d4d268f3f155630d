import { expect, test } from 'vitest'
import { readPanel } from '#app/contests/panel.server.ts'
import { readOverview } from '#app/contests/overview.server.ts'
import { readRules } from '#app/contests/rules.server.ts'
import { readDocuments } from '#app/exports/documents.server.ts'
import { takeMinutes, takeRecap, takeScoreSheet } from '#app/exports/take.server.ts'
import { freezeCount } from '#app/gallery/count.server.ts'
import { readHome } from '#app/gallery/home.server.ts'
import { planOf } from '#app/gallery/plan.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { readConflicts } from '#app/judging/conflicts/conflicts.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { readJudging } from '#app/judging/panel/judging-page.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { readProgress } from '#app/judging/panel/progress.server.ts'
import { remindAll } from '#app/judging/panel/remind.server.ts'
import { removeJuror } from '#app/judging/panel/remove-juror.server.ts'
import { readResult } from '#app/judging/result/result-page.server.ts'
import { resultOf } from '#app/judging/result/result.server.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { afterAt, finish, mark, openScene, scene, scoringAt, type Scene } from './room-scene.ts'
import { textOf } from '../exports/pdf-text.ts'

freshDatabase()

const seatOf = (made: Scene, index: number) => made.edition.seats[index]!.id

/** Three jurors, of whom the last was only trying: marks far from the others’, one sheet recused, sealed. */
async function tried(works: number): Promise<Scene> {
  const made = await openScene({ works })
  for (const [index, juror] of made.panel.entries()) {
    for (let number = 1; number <= works; number++) {
      const value = index === 2 ? (number * 37) % 101 : 90 - number * 3 + index
      await mark(made, juror, number, [value, value, value, value, value])
    }
  }
  await finish(made)
  return made
}

// Taking a document is recorded, so the trail has another head each time.
const head = /Kepala rantai audit( [0-9a-f]{8}){8}/
const act = /Satu kursi juri percobaan dikeluarkan[^]*?Alasan: Akun percobaan\./

/** Every figure that anybody is shown, as text. */
async function figures(made: Scene): Promise<Record<string, string>> {
  const by = visit(made.organiser, afterAt)
  const result = await resultOf(db, made.round.id)
  if (!result.ok) throw new Error(result.refusal.code)
  const pdf = async (taken: Awaited<ReturnType<typeof takeMinutes>>) => {
    if (!taken.ok) throw new Error(taken.refusal.code)
    return textOf(taken.value.bytes)
      .replace(/\s+/g, ' ')
      .replace(act, '')
      .replace(head, '')
      .replace(/\s+/g, ' ')
  }
  const count = await transact(async (tx) =>
    freezeCount(tx, await planOf(tx, null), { version: 1, at: by.at, reason: '', auditHead: 'x' }),
  )
  const all = {
    result: { ...result.value, rows: result.value.rows.map(({ why, ...row }) => [row, why('id')]) },
    page: await readResult(by),
    progress: await readProgress(by),
    minutes: await pdf(await takeMinutes(by, { number: '', place: '' })),
    recap: await pdf(await takeRecap(by)),
    sheet: await pdf(await takeScoreSheet(by, seatOf(made, 0))),
    count,
    documents: await readDocuments(by),
    home: await readHome(by),
    rules: await readRules(by.at),
    overview: await readOverview(by),
    panel: await readPanel(by),
    ties: await readConflicts(by),
  }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, JSON.stringify(value)]))
}

/** Takes a seat out of the database, as if nobody had ever made it. */
async function neverWas(seatId: string) {
  const own = { where: { seatId } }
  await db.mark.deleteMany({ where: { sheet: { seatId } } })
  await db.sheet.deleteMany(own)
  await db.seal.deleteMany(own)
  await db.declaration.deleteMany(own)
  await db.panelAct.deleteMany(own)
  await db.seat.delete({ where: { id: seatId } })
}

test('with a removed juror every figure is what it would be had the seat never been', async () => {
  const made = await tried(4)
  expect(await removeJuror(visit(made.organiser, scoringAt), seatOf(made, 2), 'Akun percobaan')).toEqual({
    ok: true,
    value: null,
  })
  await endRound(visit(made.organiser, afterAt))
  const removed = await figures(made)
  expect(await db.mark.count({ where: { sheet: { seatId: seatOf(made, 2) } } })).toBe(20)
  await neverWas(seatOf(made, 2))
  const without = await figures(made)
  for (const name of Object.keys(without)) expect([name, removed[name]]).toEqual([name, without[name]])
  expect(removed.result).not.toContain('Juri 3')
})

test('figures with the trial juror left in are others: the comparison can fail', async () => {
  const made = await tried(4)
  await endRound(visit(made.organiser, afterAt))
  const kept = await figures(made)
  await neverWas(seatOf(made, 2))
  const without = await figures(made)
  const same = Object.keys(without).filter((name) => kept[name] === without[name])
  // The home page counts works, the list of ties has none, one juror's sheet tells of that juror alone.
  expect(same.sort()).toEqual(['sheet'])
})

test('the minutes have one line about it, the office sees it, and the juror’s desk is gone', async () => {
  const made = await tried(2)
  const by = visit(made.organiser, scoringAt)
  await removeJuror(by, seatOf(made, 2), 'Akun percobaan')
  expect((await readJudging(by)).acts).toMatchObject([
    { kind: 'removed', juror: 'Juri 3', sheets: 2, reason: 'Akun percobaan', by: made.organiser.name },
  ])
  expect(await readDesk(visit(made.panel[2]!, scoringAt))).toBeNull()
  await endRound(visit(made.organiser, afterAt))
  const taken = await takeMinutes(visit(made.organiser, afterAt), { number: '', place: '' })
  const text = taken.ok ? textOf(taken.value.bytes).replace(/\s+/g, ' ') : ''
  expect(text.match(new RegExp(act, 'g'))).toHaveLength(1)
  expect(act.exec(text)![0]).toContain(`oleh ${made.organiser.name} pada 3 Mei 2026, 08.00 WIB; 2 lembarnya`)
})

test('a juror is removed with a reason, once, and not when a round rests on the marks', async () => {
  const made = await tried(1)
  const by = visit(made.organiser, scoringAt)
  const seat = seatOf(made, 2)
  expect(await removeJuror(by, seat, '')).toMatchObject({
    refusal: { code: 'reason-required', field: `remove-${seat}` },
  })
  expect(await removeJuror(by, 'none', 'x')).toMatchObject({ refusal: { code: 'not-found' } })
  await removeJuror(by, seat, 'Akun percobaan')
  expect(await removeJuror(by, seat, 'Akun percobaan')).toMatchObject({ refusal: { code: 'not-found' } })
  await endRound(visit(made.organiser, afterAt))
  expect(await removeJuror(visit(made.organiser, afterAt), seatOf(made, 1), 'x')).toMatchObject({
    refusal: { code: 'sealed' },
  })
})

test('the only juror of a work is not removed; where others can take over, they are dealt the works', async () => {
  const made = await scene({ works: 6, jurors: 3 })
  await db.round.update({ where: { id: made.round.id }, data: { perWork: 1 } })
  const by = visit(made.organiser, scoringAt)
  await openRound(by, null)
  await removeJuror(by, seatOf(made, 2), 'Akun percobaan')
  const loads = () => Promise.all([0, 1].map((i) => db.sheet.count({ where: { seatId: seatOf(made, i) } })))
  expect(await loads()).toEqual([3, 3])
  expect(await remindAll(by)).toEqual({ ok: true, value: { reminded: 2 } })
  await removeJuror(by, seatOf(made, 1), 'Akun percobaan')
  expect(await db.sheet.count({ where: { seatId: seatOf(made, 0) } })).toBe(6)
  expect(await removeJuror(by, seatOf(made, 0), 'x')).toMatchObject({ refusal: { code: 'no-juror' } })
})
