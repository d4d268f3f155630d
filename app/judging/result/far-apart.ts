import { fitAdditive } from '../maths/additive.ts'
import { residuals } from '../maths/doubt.ts'
import { workPatterns } from '../maths/patterns.ts'
import type { Table } from '../maths/table.ts'

/** A work whose marks are far apart. */
export type FarApart = {
  /** Of the table. */
  row: number
  /** The column of the juror who is furthest off, and by how many usual distances. */
  juror: number
  times: number
  /** What shows it: the totals, or one criterion alone. */
  by: 'total' | 'criterion'
  /** The criterion in which they are furthest apart. */
  criterion: number
  /** The juror's mark there, what it would be by the juror's severity and the others, and the others' marks. */
  mark: number
  expected: number
  others: number[]
}

/** In points: nearer than this to what was expected, no panel needs to talk, however well it agrees otherwise. */
export const leastApart = { total: 5, criterion: 10 }

type Criterion = { weight: number; table: Table }
type Patterns = ReturnType<typeof workPatterns>

/**
 * The works worth discussing, furthest first: those where a juror's total stands out (`totals` of the table `points`),
 * and those where a mark stands out on one criterion, by one usual distance more, since there are more of them.
 */
export function farApart(
  points: Table,
  totals: Omit<Patterns, 'usual'>,
  criteria: readonly Criterion[],
): FarApart[] {
  const fitted = criteria.map(({ weight, table }) => {
    const fit = fitAdditive(table)
    return { weight, table, left: residuals(table, fit), ...workPatterns(table, fit, totals.least + 1) }
  })
  const out = ({ works }: Pick<Patterns, 'works'>, table: Table, row: number, apart: number) => {
    const { standOut, expected } = works[row]!
    const juror = standOut[0]
    return juror !== undefined && Math.abs(table[row]![juror]! - expected!) >= apart ? juror : undefined
  }
  const found = totals.works.flatMap((total, row): FarApart[] => {
    const byTotal = out(totals, points, row, leastApart.total)
    const single = most(fitted, (one) =>
      out(one, one.table, row, leastApart.criterion) === undefined ? 0 : one.works[row]!.times!,
    )
    if (byTotal === undefined && single === null) return []
    const juror = byTotal ?? fitted[single!]!.works[row]!.standOut[0]!
    const criterion =
      byTotal === undefined
        ? single!
        : (most(fitted, ({ weight, left }) => weight * Math.abs(left[row]![juror] ?? 0)) ?? 0)
    const { table, left, works } = fitted[criterion]!
    const mark = table[row]![juror]!
    return [
      {
        row,
        juror,
        times: byTotal === undefined ? works[row]!.times! : total.times!,
        by: byTotal === undefined ? 'criterion' : 'total',
        criterion,
        mark,
        expected: mark - left[row]![juror]!,
        others: table[row]!.flatMap((other, column) => (other === null || column === juror ? [] : [other])),
      },
    ]
  })
  return found.sort((a, b) => b.times - a.times || a.row - b.row)
}

/** The index of the item with the largest figure above zero. */
function most<Item>(items: readonly Item[], figure: (item: Item) => number): number | null {
  let [at, largest]: [number | null, number] = [null, 0]
  for (const [index, item] of items.entries()) {
    if (figure(item) > largest) [at, largest] = [index, figure(item)]
  }
  return at
}
