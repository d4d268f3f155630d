import { expect, test } from 'vitest'
import { keepRounds } from '#app/contests/rounds-forms.server.ts'
import { readRules } from '#app/contests/rules.server.ts'
import { readFinal, sendMaterial } from '#app/entries/final.server.ts'
import { myWorks } from '#app/entries/mine.server.ts'
import { db } from '#app/ground/db.server.ts'
import { fixAdvance } from '#app/judging/rounds/advance.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { readSheet } from '#app/judging/desk/sheet.server.ts'
import { stepIn } from '#app/judging/rounds/step-in.server.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import {
  afterAt,
  bait,
  finish,
  mark,
  openScene,
  scene,
  scoringAt,
  sheetOf,
  type Scene,
} from './room-scene.ts'

freshDatabase()

const finalAt = '2026-05-25T09:00:00+07:00'
const asked = 'Kain contoh satu meter'

/** Four works judged, two going on to a final with one reserve; `posted` fields of the final's form. */
async function beforeFinal(posted: Record<string, string> = {}): Promise<Scene> {
  const made = await scene({ works: 4, jurors: 1 })
  const early = visit(made.organiser, '2026-04-01T08:00:00+07:00')
  const form = (fields: Record<string, string>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) data.set(name, value)
    return data
  }
  await keepRounds(early, form({ intent: 'add', kind: 'final' }))
  const first = { position: '1', name: 'Penilaian', advanceBy: 'top', count: '2', reserves: '1' }
  expect(await keepRounds(early, form(first))).toMatchObject({ ok: true })
  const final = {
    position: '2',
    name: 'Final',
    meetsAt: '2026-05-25T09:00',
    venue: 'Pendopo Talang Ubi',
    asks: asked,
    ...posted,
  }
  expect(await keepRounds(early, form(final))).toMatchObject({ ok: true })
  await openRound(visit(made.organiser, scoringAt), null)
  for (const number of [1, 2, 3, 4])
    await mark(
      made,
      made.panel[0]!,
      number,
      Array.from({ length: 5 }, () => 95 - number * 5),
    )
  await finish(made)
  await endRound(visit(made.organiser, afterAt))
  return made
}

async function entrantOf(made: Scene, number: number) {
  const { entrant } = await db.entry.findUniqueOrThrow({
    where: { id: made.entries[number - 1]!.entryId },
    include: { entrant: true },
  })
  return { role: 'entrant' as const, id: entrant.id, name: entrant.name, sessionId: 'test' }
}

const lettersTo = async (made: Scene, number: number) => {
  const letters = await db.letter.findMany({ where: { userId: (await entrantOf(made, number)).id } })
  return letters.map(({ kind }) => kind)
}

test('the form of a final keeps when, where and what is asked, and the rules print it', async () => {
  const made = await beforeFinal({ panelSees: 'panel' })
  const rules = await readRules(new Date(afterAt))
  expect(rules.rounds[1]).toMatchObject({
    kind: 'final',
    meetsAt: new Date(finalAt),
    venue: 'Pendopo Talang Ubi',
    venueEn: 'Pendopo Talang Ubi',
    panelSees: 'panel',
  })
  expect(rules.rounds[0]!.panelSees).toBe('own')
  expect(made.entries).toHaveLength(4)
})

test('finalists and reserves get a letter each, all others nothing, and nobody one twice', async () => {
  const made = await beforeFinal()
  const by = visit(made.organiser, afterAt)
  const fix = () => fixAdvance(by, made.round.id, { chosen: [], reason: '' })
  expect(await fix()).toEqual({ ok: true, value: null })
  await fix()
  const kinds = await Promise.all([1, 2, 3, 4].map((number) => lettersTo(made, number)))
  expect(kinds).toEqual([['final-finalist'], ['final-finalist'], ['final-reserve'], []])
  const { id } = await entrantOf(made, 1)
  const { text } = await db.letter.findFirstOrThrow({ where: { userId: id } })
  for (const said of ['PALI-001', '25 Mei 2026, 09.00 WIB', 'Pendopo Talang Ubi', asked, '/final'])
    expect(text).toContain(said)
  await stepIn(by, made.entries[0]!.entryId, 'Berhalangan')
  expect(await lettersTo(made, 3)).toEqual(['final-reserve', 'final-finalist'])
})

test('a finalist reads what is asked and sends a note until the final opens; others have no such page', async () => {
  const made = await beforeFinal()
  await fixAdvance(visit(made.organiser, afterAt), made.round.id, { chosen: [], reason: '' })
  const [one, four] = [await entrantOf(made, 1), await entrantOf(made, 4)]
  const [own, other] = [made.entries[0]!.entryId, made.entries[3]!.entryId]
  expect(await readFinal(visit(four, afterAt), other)).toBeNull()
  expect(await readFinal(visit(four, afterAt), own)).toBeNull()
  expect(await sendMaterial(visit(four, afterAt), own, 'x')).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await readFinal(visit(one, afterAt), own)).toMatchObject({
    standing: 'finalist',
    venue: 'Pendopo Talang Ubi',
    asks: asked,
    maySend: true,
  })
  expect((await myWorks(visit(one, afterAt))).works[0]!.final).toBe('finalist')
  const long = 'a'.repeat(4001)
  expect(await sendMaterial(visit(one, afterAt), own, long)).toMatchObject({ refusal: { field: 'text' } })
  expect(await sendMaterial(visit(one, afterAt), own, 'Catatan')).toEqual({ ok: true, value: null })
  expect(await sendMaterial(visit(one, finalAt), own, 'Terlambat')).toMatchObject({
    refusal: { code: 'date-passed' },
  })
  await openRound(visit(made.organiser, '2026-05-20T08:00:00+07:00'), null)
  expect(await sendMaterial(visit(one, '2026-05-20T09:00:00+07:00'), own, 'Lagi')).toMatchObject({
    refusal: { code: 'already-judging' },
  })
})

test('jurors read the note on the sheet of the final alone, without names and ways to reach anybody', async () => {
  const made = await beforeFinal()
  const juror = made.panel[0]!
  const earlier = await sheetOf(made, juror, 1)
  await fixAdvance(visit(made.organiser, afterAt), made.round.id, { chosen: [], reason: '' })
  for (const number of [1, 2]) {
    const entrant = await entrantOf(made, number)
    const text = `Warna diperbaiki. Salam, ${bait.name}, ${bait.phone}, bersama ${bait.member}.`
    await sendMaterial(visit(entrant, afterAt), made.entries[number - 1]!.entryId, text)
  }
  expect((await readSheet(visit(juror, afterAt), earlier))!.material).toBeNull()
  const opened = '2026-05-25T08:00:00+07:00'
  await openRound(visit(made.organiser, opened), null)
  const { sheet } = (await readDesk(visit(juror, opened)))!.works[0]!
  const { material } = (await readSheet(visit(juror, opened), sheet))!
  expect(material).toContain('Warna diperbaiki.')
  expect([bait.name, bait.phone, bait.member].filter((secret) => material!.includes(secret))).toEqual([])
})

test('where no final follows nobody is written to', async () => {
  const made = await openScene({ works: 1 })
  expect(await readFinal(visit(await entrantOf(made, 1), scoringAt), made.entries[0]!.entryId)).toBeNull()
})
