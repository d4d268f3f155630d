/** One bar: marks from `low` to below `high` (the last takes 100 too), and how many there are. */
type Bin = { low: number; high: number; count: number }

/** What one row of marks looks like: ten bars over 0..100, and its ends and mean. Null without a mark. */
export type Spread = { bins: Bin[]; count: number; low: number; high: number; mean: number }

/** Spreads marks (0..100, whole or not) over ten bars of ten points each. */
export function spreadOf(marks: readonly number[]): Spread | null {
  if (marks.length === 0) return null
  const bins = Array.from({ length: 10 }, (_, at) => ({ low: at * 10, high: at * 10 + 10, count: 0 }))
  for (const mark of marks) bins[Math.min(9, Math.floor(mark / 10))]!.count++
  const sum = marks.reduce((all, mark) => all + mark, 0)
  return {
    bins,
    count: marks.length,
    low: Math.min(...marks),
    high: Math.max(...marks),
    mean: sum / marks.length,
  }
}

/** How a bar's range is written: "80–89", the last "90–100". */
export const rangeOf = ({ low, high }: Pick<Bin, 'low' | 'high'>) => `${low}–${high === 100 ? 100 : high - 1}`
