import { db } from '#app/ground/db.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'
import type { EntryContent } from '#app/entries/content.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { afterAt, openScene, scoringAt, type Scene } from '../judging/room-scene.ts'
import { visit } from '../setup/people.ts'

/** Marks of one juror (from 0) for the work of that number; null: the juror steps aside. */
type Marks = (juror: number, number: number) => number[] | null

/** A round that is over, its marks put straight into the database: for sizes that would take the rooms minutes. */
export async function judgedScene(works: number, marks: Marks, jurors = 3): Promise<Scene> {
  const made = await openScene({ works, jurors })
  const sheets = await db.sheet.findMany({ include: { entry: true, seat: true } })
  const rows = sheets.map((sheet) => {
    const juror = made.panel.findIndex(({ id }) => id === sheet.seat.userId)
    return { sheet, given: marks(juror, sheet.entry.number!) }
  })
  await db.mark.createMany({
    data: rows.flatMap(({ sheet, given }) =>
      (given ?? []).map((value, index) => ({
        sheetId: sheet.id,
        criterionId: made.criteria[index]!.id,
        value,
      })),
    ),
  })
  await db.sheet.updateMany({
    where: { id: { in: rows.flatMap(({ sheet, given }) => (given ? [] : [sheet.id])) } },
    data: { recusedAt: new Date(scoringAt), recusalReason: 'Ia keponakan saya, Umpan Rahasia.' },
  })
  const seats = [...new Set(sheets.map(({ seatId }) => seatId))]
  await db.seal.createMany({
    data: seats.map((seatId) => ({ roundId: made.round.id, seatId, at: new Date(scoringAt) })),
  })
  const ended = await endRound(visit(made.organiser, afterAt))
  if (!ended.ok) throw new Error(ended.refusal.code)
  return made
}

/** Gives the work of that number another title: a submission is frozen, so a new one takes its place. */
export async function retitle(made: Scene, number: number, title: string): Promise<void> {
  const { entryId, submissionId } = made.entries[number - 1]!
  const old = await db.submission.findUniqueOrThrow({ where: { id: submissionId } })
  const id = newId()
  await db.submission.create({
    data: {
      id,
      entryId,
      version: old.version + 1,
      content: { ...(old.content as EntryContent), title },
      members: old.members!,
      pictures: old.pictures!,
      sha256: sha256(id),
      at: old.at,
    },
  })
  await db.check.create({
    data: { id: newId(), entryId, submissionId: id, verdict: 'accepted', byId: 'test', at: old.at },
  })
  await db.sheet.updateMany({ where: { entryId }, data: { submissionId: id } })
}
