import { loadavg } from 'node:os'
import { agreementOf } from '#app/judging/result/agreement.ts'
import { explain } from '#app/judging/maths/explain.ts'
import { adjusted } from '#app/judging/maths/rank.ts'
import type { Table } from '#app/judging/maths/table.ts'
import { panelFigures } from '#app/judging/result/panel-figures.ts'
import { tally, type CountedSheet } from '#app/judging/result/tally.ts'
import type { Bench } from './bench.ts'
import { measureDesk } from './desk.ts'

const weights = [25, 25, 20, 20, 10]
const sizes = [
  { works: 85, jurors: 3, missing: 0, times: 20 },
  { works: 85, jurors: 3, missing: 0.1, times: 20 },
  { works: 1_000, jurors: 7, missing: 0.1, times: 7 },
  { works: 10_000, jurors: 15, missing: 0.1, times: 3 },
]

/** How long the arithmetic of the result's page takes, how it grows, and how fast thirty jurors can save marks at once. */
export const run: Bench = async (_args, say) => {
  say(`load before: ${loadavg()[0]!.toFixed(1)} on this machine; times in ms, the fastest of several runs`)
  say(
    'works x jurors  missing    sheets    adjusted   explain  agreement     tally      page     (cpu)   us/sheet',
  )
  let exact = true
  for (const size of sizes) exact = arithmetic(size, say) && exact
  say('adjusted: the exact fit. explain: lines, leaving out each juror, z, rank sums, jurors, works.')
  say('page: tally (totals, scores, ties) and all figures, works to discuss by criterion included;')
  say('(cpu): the same in processor time, which other work on the machine hardly touches.')
  const lost = await measureDesk(say)
  say(`load after: ${loadavg()[0]!.toFixed(1)}`)
  return exact && lost === 0 ? 0 : 1
}

function arithmetic(
  { works, jurors, missing, times }: (typeof sizes)[number],
  say: (line: string) => void,
): boolean {
  const input = panel(works, jurors, missing)
  const counted = tally(input)
  const table: Table = counted.works.map(({ totals }) =>
    totals.map((total) => (total === null ? null : total / 100)),
  )
  const result = resultOf(input, counted)
  const ms = {
    adjusted: fastest(times, () => adjusted(table)),
    explain: fastest(times, () => explain(table, { boundaries: [1, 2, 3, 4, 5] })),
    agreement: fastest(times, () => agreementOf(table)),
    tally: fastest(times, () => tally(input)),
    page: fastest(times, () => panelFigures(resultOf(input, tally(input)))),
    cpu: fastest(times, () => panelFigures(resultOf(input, tally(input))), processor),
  }
  const cells = Object.values(ms).map((time) => time.toFixed(1).padStart(10))
  const perSheet = ((ms.page * 1000) / input.sheets.length).toFixed(1).padStart(10)
  const name = `${works} x ${jurors}`.padEnd(14)
  say(
    `${name}${`${missing * 100} %`.padStart(9)}${String(input.sheets.length).padStart(10)}  ${cells.join('')}${perSheet}`,
  )
  const off = offBalance(table)
  if (off > 1e-6) say(`least squares not met: residuals of a work or juror sum to ${off}`)
  return off <= 1e-6 && panelFigures(result).lines.length === 5
}

/** In a least-squares fit the residuals of every work and of every juror sum to zero; how far the worst is off. */
function offBalance(table: Table): number {
  const fit = adjusted(table)
  const columns = fit.jurors.map(() => 0)
  let worst = 0
  for (const [work, row] of table.entries()) {
    let sum = 0
    for (const [juror, mark] of row.entries()) {
      const residual = mark === null ? 0 : mark - fit.works[work]! - fit.jurors[juror]!
      sum += residual
      columns[juror]! += residual
    }
    worst = Math.max(worst, Math.abs(sum))
  }
  return Math.max(worst, ...columns.map(Math.abs))
}

/** A made-up panel: works of different merit, jurors of different severity and spread; the same every time. */
function panel(works: number, jurors: number, missing: number) {
  let state = 42
  const chance = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const seats = Array.from({ length: jurors }, (_, juror) => `seat ${juror}`)
  const sheets: CountedSheet[] = []
  const entries = Array.from({ length: works }, (_, work) => `work ${work}`)
  for (const entryId of entries) {
    const merit = 45 + 40 * chance()
    for (const [juror, seatId] of seats.entries()) {
      if (chance() < missing) continue
      const mark = () => Math.round(merit + 6 * Math.sin(juror) + (8 + juror) * (chance() + chance() - 1))
      const marks = weights.map(() => Math.max(0, Math.min(100, mark())))
      sheets.push({ seatId, entryId, state: 'complete', marks })
    }
  }
  return { works: entries, seats, weights, sheets, decisions: [] }
}

/** What the page's figures start from. */
function resultOf(input: ReturnType<typeof panel>, counted: ReturnType<typeof tally>) {
  const marks = new Map(
    input.sheets.map((sheet) => [`${sheet.entryId} ${sheet.seatId}`, sheet.marks as number[]]),
  )
  return {
    criteria: weights.map((weight) => ({ weight })),
    jurors: input.seats.map((seatId) => ({ seatId })),
    rows: counted.works.map(({ entryId, place, score, totals }) => ({
      entryId,
      place,
      score,
      perJuror: input.seats.map((seatId, seat) => ({
        seatId,
        total: totals[seat]!,
        marks: marks.get(`${entryId} ${seatId}`) ?? [],
      })),
    })),
    advance: null,
    lastPrize: 5,
  }
}

function fastest(times: number, work: () => unknown, clock = () => performance.now()): number {
  const taken = Array.from({ length: times }, () => {
    const start = clock()
    work()
    return clock() - start
  })
  return Math.min(...taken)
}

/** Milliseconds of processor time so far: what the work takes of the machine, whatever else runs on it. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
