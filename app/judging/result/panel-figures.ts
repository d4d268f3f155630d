import type { AdvanceRule } from '../rounds/advance.ts'
import { agreementOf, type Agreement } from './agreement.ts'
import { farApart, type FarApart } from './far-apart.ts'
import { linesOf, type Line } from './lines.ts'
import { explain } from '../maths/explain.ts'
import type { Table } from '../maths/table.ts'

type Explained = ReturnType<typeof explain>

export type PanelFigures = {
  /** Each line that something depends on, with how firm it is; rows are those of the ranking. */
  lines: (Explained['boundaries'][number] & { kind: Line['kind'] })[]
  /** What the scores are: means, or adjusted means where marks are missing. */
  method: Explained['method']
  /** Whether z scores may be trusted here, or why not. */
  z: Explained['z']
  /** By column. */
  jurors: Explained['jurors']
  agreement: Agreement | null
  /** Works worth discussing, furthest apart first; the usual distance in points, and the bounds in usual distances. */
  discuss: { works: FarApart[]; usual: number | null; least: number }
}

/** What of a result the figures come from; rows by place. */
type Ranked = {
  criteria: readonly { weight: number }[]
  jurors: readonly { seatId: string }[]
  rows: readonly {
    entryId: string
    place: number | null
    score: number | null
    perJuror: readonly { seatId: string; total: number | null; marks: readonly number[] }[]
  }[]
  advance: AdvanceRule | null
  lastPrize: number
}

/**
 * What the organiser should see about the panel beside the ranking. A row with marks and no place (disqualified,
 * say) tells about the jurors alone.
 */
export function panelFigures({ criteria, jurors, rows, advance, lastPrize }: Ranked): PanelFigures {
  const cells = rows.map(({ perJuror }) => {
    const counted = new Map(perJuror.flatMap((cell) => (cell.total === null ? [] : [[cell.seatId, cell]])))
    return jurors.map(({ seatId }) => counted.get(seatId))
  })
  const table = (value: (cell: { total: number | null; marks: readonly number[] }) => number): Table =>
    cells.map((row) => row.map((cell) => (cell ? value(cell) : null)))
  const candidates = rows.map(({ entryId, place, score }) => ({ entryId, place, score, yes: 0 }))
  const lines = linesOf(advance, lastPrize, candidates)
  const points = table(({ total }) => total! / 100)
  const { boundaries, method, z, ...explained } = explain(points, {
    boundaries: lines.map(({ after }) => after),
    aside: rows.flatMap(({ place }, row) => (place === null ? [row] : [])),
  })
  const { usual, least } = explained
  return {
    lines: boundaries.map((line) => ({
      ...line,
      kind: lines.find(({ after }) => after === line.after)!.kind,
    })),
    method,
    z,
    jurors: explained.jurors,
    agreement: agreementOf(points),
    discuss: {
      works: farApart(
        points,
        explained,
        criteria.map(({ weight }, index) => ({ weight, table: table(({ marks }) => marks[index]!) })),
      ),
      usual,
      least,
    },
  }
}

/** Whether another way of counting would draw a line elsewhere, or find a tie where there is a gap. */
export function isMoved({ gap }: { gap: number }, verdict: Explained['boundaries'][number]['mean']): boolean {
  return verdict === 'changes' || (verdict === 'ties' && gap > 0)
}

/** With marks missing: the rows on both sides of the lines that plain means would draw elsewhere; else null. */
export function plainMeanMoves({ method, lines }: PanelFigures): number[] | null {
  if (method === 'mean') return null
  const moved = lines.filter((line) => isMoved(line, line.mean)).flatMap(({ above, below }) => [above, below])
  return [...new Set(moved)].sort((a, b) => a - b)
}
