import { record } from '#app/audit/record.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayChangePanel } from '#app/policy/judging.ts'
import { dealTo, tiesToWorks } from './deal.server.ts'
import { handedOver } from './hand-over.ts'
import { currentRound, seated, worksDealt, type JudgedRound } from '../rounds/rounds.server.ts'

type Act = Pick<Visit, 'actor' | 'at'>

/** Deals the works of the running round to a juror who joined after it was opened. Repeating it changes nothing. */
export function joinRound(visit: Visit, seatId: string): Promise<Outcome<{ sheets: number }>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const may = mayChangePanel(round, visit.at)
    if (!may.ok) return may
    if (!seated(round).some(({ id }) => id === seatId)) return refuse('not-found')
    return done({ sheets: await join(tx, visit, round, seatId) })
  })
}

/** The same for whoever has just taken a seat, in that transaction; nothing where no round runs or it has other jurors. */
export async function dealToLate(tx: Tx, visit: Act, seatId: string): Promise<void> {
  const round = await currentRound(tx)
  const runs = mayChangePanel(round, visit.at).ok
  if (runs && seated(round).some(({ id }) => id === seatId)) await join(tx, visit, round, seatId)
}

async function join(tx: Tx, visit: Act, round: JudgedRound, seatId: string): Promise<number> {
  if ((await tx.sheet.count({ where: { roundId: round.id, seatId } })) > 0) return 0
  const juror = seated(round).find(({ id }) => id === seatId)!
  const taken = round.perWork ? await takeOver(tx, round, juror) : 0
  const sheets = await dealTo(tx, visit, round, [juror], await worksDealt(tx, round))
  await record(tx, visit, {
    action: 'juror.joined',
    subject: `seat:${seatId}`,
    editionId: round.editionId,
    facts: { round: round.id, sheets, taken },
  })
  return sheets
}

/** Takes sheets that nobody has begun from the others, so that `dealTo` finds works short of a juror. Answers how many. */
async function takeOver(
  tx: Tx,
  round: JudgedRound,
  juror: ReturnType<typeof seated>[number],
): Promise<number> {
  const tied = await tiesToWorks(tx, [juror])
  const others = seated(round).filter(({ id }) => id !== juror.id)
  const rows = await tx.sheet.findMany({
    where: { roundId: round.id, seatId: { in: others.map(({ id }) => id) } },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      seatId: true,
      entryId: true,
      version: true,
      recusedAt: true,
      closedAt: true,
    },
  })
  const loads = others.map(({ id }) => {
    const own = rows.filter(({ seatId }) => seatId === id)
    const untouched = own.filter((sheet) => sheet.version === 0 && !sheet.recusedAt && !sheet.closedAt)
    return { juror: id, all: own.length, untouched: untouched.map(({ entryId }) => entryId) }
  })
  // What falls short of jurors anyway comes to the newcomer without anybody's giving it up.
  const short = await shortOf(tx, round)
  const moved = handedOver(loads, short, (entryId) => !tied(juror.id, entryId))
  const gone = rows.filter((row) => moved.some((one) => one.juror === row.seatId && one.work === row.entryId))
  await tx.sheet.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
  return gone.length
}

/** How many works have fewer jurors than the round wants. */
async function shortOf(tx: Tx, round: JudgedRound): Promise<number> {
  const seats = seated(round).map(({ id }) => id)
  const works = await worksDealt(tx, round)
  const counts = await tx.sheet.groupBy({
    by: ['entryId'],
    where: { roundId: round.id, seatId: { in: seats } },
    _count: true,
  })
  const count = new Map(counts.map((one) => [one.entryId, one._count]))
  return works.filter(({ entryId }) => (count.get(entryId) ?? 0) < round.perWork!).length
}
