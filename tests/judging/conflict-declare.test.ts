import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { proposeTies } from '#app/judging/conflicts/conflict-find.server.ts'
import { declare, mustDeclare, readOwnDeclaration } from '#app/judging/conflicts/declare.server.ts'
import routes from '#app/routes.ts'
import { loader as desk } from '#app/routes/desk.tsx'
import { action as post, loader as page } from '#app/routes/desk.declare.tsx'
import { loader as seal } from '#app/routes/desk.seal.tsx'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { answerOf, door } from './conflict-doors.ts'
import { bait, openScene, scene, scoringAt, sheetOf, type Scene } from './room-scene.ts'

freshDatabase()

const declarationsGone = (made: Scene) =>
  db.declaration.deleteMany({ where: { seat: { editionId: made.edition.id } } })

type Door = { loader?: (args: unknown) => unknown }
/** Every door of the jurors but the declaration itself, and the one that takes autosaves and shows nothing. */
const doors = (routes as { path?: string; file: string }[]).filter(
  ({ path = '' }) => path.split('/')[0] === 'juri' && !/pernyataan$|simpan$/.test(path),
)

test('no page that shows a work opens before its juror has declared, and each of them does afterwards', async () => {
  const made = await openScene({ works: 2 })
  await declarationsGone(made)
  const juror = made.panel[0]!
  const id = await sheetOf(made, juror, 1)
  const params = { sheet: id, index: '0', file: '320.webp' }
  const ask = async () => {
    const answers = new Map<string, string>()
    for (const { path, file } of doors) {
      const { loader } = (await import(/* @vite-ignore */ resolve('app', file))) as Door
      const request = await door(juror, `/en/${path}?karya=${id}`, { at: scoringAt, params })
      answers.set(path!, await answerOf(async () => loader!(request)))
    }
    return answers
  }
  const led = (answers: Map<string, string>) =>
    [...answers].filter(([, answer]) => /^303 .*"\/en\/juri\/pernyataan"/.test(answer)).map(([path]) => path)
  const before = await ask()
  expect(led(before)).toEqual(doors.map(({ path }) => path))
  expect(doors.length).toBeGreaterThan(8)
  expect([...before.values()].join()).not.toContain('Penjaga Pintu')
  const form = await door(juror, '/en/juri/pernyataan', {
    at: scoringAt,
    body: { nobody: 'yes', people: '' },
  })
  expect(await answerOf(() => post(form))).toMatch(/^303 .*"\/en\/juri"/)
  const after = await ask()
  expect(led(after)).toEqual([])
  expect(after.get('juri')).toContain('Penjaga Pintu 1')
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
