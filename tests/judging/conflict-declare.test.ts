import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { proposeTies } from '#app/judging/conflict-find.server.ts'
import { declare, mustDeclare, readOwnDeclaration } from '#app/judging/declare.server.ts'
import { loader as desk } from '#app/routes/desk.tsx'
import { loader as compare } from '#app/routes/desk.compare.tsx'
import { action as post, loader as page } from '#app/routes/desk.declare.tsx'
import { loader as history } from '#app/routes/desk.history.tsx'
import { loader as look } from '#app/routes/desk.look.tsx'
import { loader as marks } from '#app/routes/desk.marks.ts'
import { loader as picture } from '#app/routes/desk.picture.ts'
import { loader as seal } from '#app/routes/desk.seal.tsx'
import { loader as sheet } from '#app/routes/desk.sheet.tsx'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { answerOf, door } from './conflict-doors.ts'
import { bait, openScene, scene, scoringAt, sheetOf, type Scene } from './room-scene.ts'

freshDatabase()

const declarationsGone = (made: Scene) =>
  db.declaration.deleteMany({ where: { seat: { editionId: made.edition.id } } })

test('no page that shows a work opens before its juror has declared, and each of them does afterwards', async () => {
  const made = await openScene({ works: 2 })
  await declarationsGone(made)
  const juror = made.panel[0]!
  const id = await sheetOf(made, juror, 1)
  const asks = { desk, look, compare, sheet, history, picture, seal, marks }
  const ask = async (name: keyof typeof asks) =>
    answerOf(async () =>
      asks[name](
        await door(juror, `/en/juri/${name}?karya=${id}`, {
          at: scoringAt,
          params: { sheet: id, index: '0', file: '320.webp' },
        }),
      ),
    )
  for (const name of Object.keys(asks) as (keyof typeof asks)[]) {
    const answer = await ask(name)
    expect(answer, name).toMatch(/^303 .*"\/en\/juri\/pernyataan"/)
    expect(answer, name).not.toContain('Penjaga Pintu')
  }
  const form = await door(juror, '/en/juri/pernyataan', {
    at: scoringAt,
    body: { nobody: 'yes', people: '' },
  })
  expect(await answerOf(() => post(form))).toMatch(/^303 .*"\/en\/juri"/)
  for (const name of Object.keys(asks) as (keyof typeof asks)[])
    expect(await ask(name), name).not.toContain('pernyataan"')
  expect(await ask('desk')).toContain('Penjaga Pintu 1')
  // The other jurors are still led there.
  expect(await mustDeclare(db, made.panel[1]!.id)).toBe(true)
})

test('a declaration names somebody or says that there is nobody, and later ones add to it', async () => {
  const made = await scene({ works: 1 })
  await declarationsGone(made)
  const by = visit(made.panel[0]!, scoringAt)
  // Nothing lies on the desk yet, so nobody is led away from it.
  expect(await mustDeclare(db, by.actor.id)).toBe(false)
  expect(await declare(by, ' \n ', false)).toMatchObject({ refusal: { code: 'incomplete', field: 'people' } })
  expect(await declare(by, 'Budi', true)).toMatchObject({ refusal: { code: 'invalid', field: 'nobody' } })
  expect(await declare(by, 'x'.repeat(121), false)).toMatchObject({ refusal: { field: 'people' } })
  expect(
    await declare(by, Array.from({ length: 61 }, (_, n) => `Nama ${n}`).join('\n'), false),
  ).toMatchObject({
    refusal: { code: 'invalid', detail: 60 },
  })
  expect(await db.declaration.count({ where: { seat: { userId: by.actor.id } } })).toBe(0)
  expect(await declare(by, 'Budi\r\n  Sanggar   Melati \n\n', false)).toMatchObject({ ok: true })
  expect(await declare(by, '', false)).toMatchObject({ refusal: { code: 'incomplete' } })
  expect(
    await declare({ ...by, at: new Date('2026-05-03T09:00:00+07:00') }, 'Ani\nBudi', false),
  ).toMatchObject({
    ok: true,
  })
  expect((await readOwnDeclaration(by))!.declared!.people).toEqual(['Budi', 'Sanggar Melati', 'Ani'])
  // What was said first stays as it was, and the trail has counts alone.
  expect(await db.declaration.count({ where: { seat: { userId: by.actor.id } } })).toBe(2)
  const lines = await db.auditLine.findMany({ where: { action: 'juror.declared' }, orderBy: { seq: 'asc' } })
  expect(lines.map(({ facts }) => facts)).toEqual([
    { names: 2, added: 2 },
    { names: 3, added: 1 },
  ])
  expect(JSON.stringify(await db.job.findMany({ where: { kind: 'ties' } }))).not.toMatch(/Budi|Melati|Ani/)
})

test('a juror cannot tell from anything answered whether somebody named has entered', async () => {
  const made = await openScene({ works: 2 })
  await declarationsGone(made)
  await db.user.updateMany({ data: { email: null } })
  const [one, other] = [made.panel[0]!, made.panel[1]!]
  const saying = async (who: typeof one, people: string) =>
    answerOf(async () => post(await door(who, '/juri/pernyataan', { at: scoringAt, body: { people } })))
  expect(await saying(one, bait.member)).toBe(await saying(other, 'Tak Seorang Pun'))
  const seen = async (who: typeof one) => {
    const ask = (of: typeof desk | typeof seal) => async () => of(await door(who, '/juri', { at: scoringAt }))
    const own = await answerOf(async () => page(await door(who, '/juri/pernyataan', { at: scoringAt })))
    return [own, await answerOf(ask(desk)), await answerOf(ask(seal))]
  }
  const before = await seen(one)
  // The queue finds the tie; the desk stays as it was.
  expect(await proposeTies(made.edition.id, new Date(scoringAt))).toBe(2)
  expect(await db.conflict.findMany({ where: { personId: other.id } })).toEqual([])
  expect(await seen(one)).toEqual(before)
})
