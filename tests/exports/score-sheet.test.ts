import { expect, test } from 'vitest'
import { takeOwnSheet, takeScoreSheet } from '#app/exports/take.server.ts'
import { db } from '#app/ground/db.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { readSheet } from '#app/judging/desk/sheet.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { bait, mark, openScene, scoringAt, sheetOf } from '../judging/room-scene.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { judgedScene } from './judged-scene.ts'
import { factsOf, textOf } from './pdf-text.ts'

freshDatabase()

const at = '2026-11-25T12:00:00+07:00'

async function own(juror: Person): Promise<Buffer> {
  const taken = await takeOwnSheet(visit(juror, at))
  if (!taken.ok) throw new Error(taken.refusal.code)
  return taken.value.bytes
}

test('a juror’s own sheet exists once it is sealed, with what the juror saw and wrote and nothing else', async () => {
  const made = await openScene({ works: 2, jurors: 2 })
  const [juror, other] = made.panel as [Person, Person]
  expect((await takeOwnSheet(visit(juror, at))).ok).toBe(false)
  await mark(made, juror, 1, [81, 82, 83, 84, 85])
  await mark(made, juror, 2, [61, 62, 63, 64, 65])
  await mark(made, other, 1, [11, 12, 13, 14, 15])
  const sheet = await sheetOf(made, juror, 1)
  const by = visit(juror, scoringAt)
  const { stored } = (await readSheet(by, sheet))!
  const change = {
    version: stored.version,
    marks: {},
    note: 'hanya bagi saya',
    comment: 'Isen-isennya hidup.',
  }
  expect((await saveSheet(by, sheet, change)).ok).toBe(true)
  expect((await seal(by)).ok).toBe(true)
  const bytes = await own(juror)
  const text = textOf(bytes)
  expect(text).toContain(juror.name)
  expect(text).toContain('Penjaga Pintu 1 81 82 83 84 85 82,65')
  expect(text).toContain('Isen-isennya hidup.')
  const all = text + factsOf(bytes)
  for (const word of [...Object.values(bait), 'Umpan', 'PALI-0', 'hanya bagi saya', other.name]) {
    expect(all).not.toContain(word)
  }
  const line = await db.auditLine.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  expect(line).toMatchObject({ action: 'document.taken', actor: juror.id })
})

test('a juror without a place has none', async () => {
  await openScene({ works: 1 })
  const taken = await takeOwnSheet(visit(await person('juror'), at))
  expect(taken).toEqual({ ok: false, refusal: { code: 'not-found' } })
})

test('the organiser’s copy has the numbers of the works, not their makers or the reasons of recusals', async () => {
  const made = await judgedScene(3, (juror, number) => (number === 2 ? null : [70 + juror, 71, 72, 73, 74]))
  const seat = made.edition.seats[1]!.id
  const taken = await takeScoreSheet(visit(made.organiser, at), seat)
  if (!taken.ok) throw new Error(taken.refusal.code)
  const text = textOf(taken.value.bytes)
  expect(text).toContain('PALI-001 Penjaga Pintu 1 71 71 72 73 74')
  expect(text).toMatch(/PALI-002 Penjaga Pintu 2 – – – – – – mundur/)
  expect(text).toContain('3 karya, 2 di antaranya dinilai.')
  expect(text).not.toMatch(/Umpan/)
  expect(taken.value.name).toBe('lembar-nilai-2026-juri-2.pdf')
})

test('nobody’s marks are printed before the round has ended', async () => {
  const made = await openScene({ works: 1, jurors: 1 })
  await mark(made, made.panel[0]!, 1, [81, 82, 83, 84, 85])
  const taken = await takeScoreSheet(visit(made.organiser, at), made.edition.seats[0]!.id)
  expect(taken).toEqual({ ok: false, refusal: { code: 'not-sealed' } })
})
