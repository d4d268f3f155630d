import { expect, test } from 'vitest'
import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { recuse, undoRecusal } from '#app/judging/desk/recuse.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { readHistory } from '#app/judging/desk/sheet-history.server.ts'
import { readPinned } from '#app/judging/desk/sheet-pins.server.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { bait, mark, openScene, scoringAt, sheetOf } from './room-scene.ts'

freshDatabase()

test('a juror reads every own change of a sheet, newest first, and no one else does', async () => {
  const made = await openScene({ works: 2 })
  const [own, other] = made.panel
  const by = visit(own!, scoringAt)
  const sheet = await sheetOf(made, own!, 1)
  await mark(made, own!, 1, [70])
  await mark(made, own!, 1, [84])
  await saveSheet(by, sheet, { version: 2, marks: {}, note: 'lihat tepinya' })
  await recuse(by, sheet, 'Murid saya')
  await undoRecusal(by, sheet)
  await mark(made, own!, 2, [50])
  const history = (await readHistory(by, sheet))!
  const criterion = made.criteria[0]!.name
  expect(history.lines.map(({ changes }) => changes)).toEqual([
    [{ kind: 'recusal-undone' }],
    [{ kind: 'recused' }],
    [{ kind: 'remark', remark: 'note' }],
    [{ kind: 'mark', criterion, before: 70, after: 84 }],
    [{ kind: 'mark', criterion, before: null, after: 70 }],
  ])
  expect(await readHistory(visit(other!, scoringAt), sheet)).toBeNull()
})

test('the history and the pinned sheets carry nobody’s name, nor what others did', async () => {
  const made = await openScene({ works: 2 })
  const [own, other] = made.panel
  const by = visit(own!, scoringAt)
  const sheets = [await sheetOf(made, own!, 1), await sheetOf(made, own!, 2)]
  await mark(made, own!, 1, [70])
  const others = { action: 'sheet.saved', subject: `sheet:${sheets[0]}`, facts: { remarks: ['note'] } }
  await transact((tx) => record(tx, visit(made.organiser, scoringAt), others))
  const history = (await readHistory(by, sheets[0]!))!
  expect(history.lines).toHaveLength(1)
  const pinned = await readPinned(by, [...sheets, await sheetOf(made, other!, 1)])
  expect(pinned.map(({ id }) => id)).toEqual(sheets)
  const text = JSON.stringify([history, pinned])
  const secrets = [...Object.values(bait), 'Umpan', 'PALI-0', made.organiser.id, made.organiser.name]
  expect(text).toContain('Penjaga Pintu 1')
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
})

test('more than four sheets are never side by side, and one only once', async () => {
  const made = await openScene({ works: 6, jurors: 1 })
  const juror = made.panel[0]!
  const sheets = []
  for (let number = 1; number <= 6; number++) sheets.push(await sheetOf(made, juror, number))
  const pinned = await readPinned(visit(juror, scoringAt), [sheets[0]!, ...sheets])
  expect(pinned.map(({ id }) => id)).toEqual(sheets.slice(0, 4))
})
