// Run in a process of its own on a data folder: `open` seats a panel, opens a round and prints each juror's cookie and
// sheets; `count` prints every mark that stands, and the lines of the audit trail about saving.
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { openSession } from '#app/accounts/session.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { declare } from '#app/judging/conflicts/declare.server.ts'
import { now } from '#app/ground/clock.server.ts'
import { must } from '../../prisma/seed/cast.server.ts'
import { work } from '../judging/room-scene.ts'
import { openEdition, person, visit } from '../setup/people.ts'

/** What the bench knows of the desk. */
export type Desk = { criteria: string[]; jurors: { cookie: string; sheets: string[] }[] }

/** What stands in the database afterwards. */
export type Kept = { marks: [sheet: string, criterion: string, value: number][]; lines: number }

const day = 86_400_000

async function open(jurors: number, works: number): Promise<Desk> {
  const at = now().getTime()
  const edition = await openEdition(new Date(at - 30 * day).toISOString(), new Date(at - day).toISOString())
  const [panel, organiser] = [[] as Awaited<ReturnType<typeof person>>[], await person('organiser')]
  for (let position = 1; position <= jurors; position++) {
    const juror = await person('juror')
    const held = edition.seats.find((seat) => seat.position === position)
    if (held) await db.seat.update({ where: { id: held.id }, data: { userId: juror.id } })
    else await db.seat.create({ data: { id: newId(), editionId: edition.id, position, userId: juror.id } })
    must(await declare(visit(juror, now()), '', true))
    panel.push(juror)
  }
  for (let number = 1; number <= works; number++) await work(edition.id, number)
  await db.edition.update({ where: { id: edition.id }, data: { lastNumber: works } })
  must(await openRound(visit(organiser, now()), null))
  const desk: Desk = { criteria: edition.rounds[0]!.criteria.map(({ id }) => id), jurors: [] }
  for (const { id } of panel) {
    const cookie = (await openSession(id, 'Chrome', now())).split(';')[0]!
    const sheets = await db.sheet.findMany({ where: { seat: { userId: id } }, orderBy: { position: 'asc' } })
    desk.jurors.push({ cookie, sheets: sheets.map((sheet) => sheet.id) })
  }
  return desk
}

async function count(): Promise<Kept> {
  const marks = await db.mark.findMany()
  return {
    marks: marks.map(({ sheetId, criterionId, value }) => [sheetId, criterionId, value]),
    lines: await db.auditLine.count({ where: { action: 'sheet.saved' } }),
  }
}

const [what, jurors, works] = process.argv.slice(2)
process.stdout.write(
  JSON.stringify(what === 'open' ? await open(Number(jurors), Number(works)) : await count()),
)
await db.$disconnect()
